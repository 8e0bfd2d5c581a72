package org.kubeorama.layout.route;

import java.util.List;
import org.kubeorama.layout.Point;

/**
 * A connection to lead.
 *
 * @param from index of the shape it starts at
 * @param to index of the shape it ends at
 * @param pillWidth width of the pill that rests on it, 0 for none
 * @param labelWidth width of its label, 0 for none
 * @param known the corners of a route it has already, which then only gets lanes of its own; empty for none
 */
public record Wire(int from, int to, double pillWidth, double labelWidth, List<Point> known) {
    /** Height of a pill, in pixels. */
    public static final double PILL_HEIGHT = 34;

    public Wire {
        known = List.copyOf(known);
    }

    boolean hasText() {
        return pillWidth > 0 || labelWidth > 0;
    }
}
