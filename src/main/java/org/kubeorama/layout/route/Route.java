package org.kubeorama.layout.route;

import java.util.List;
import org.kubeorama.layout.Point;

/** How a wire runs. @param points from its start to its end, every leg horizontal or vertical */
public record Route(List<Point> points) {
    public Route {
        points = List.copyOf(points);
    }
}
