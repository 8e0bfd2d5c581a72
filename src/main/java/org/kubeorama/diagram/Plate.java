package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kubeorama.layout.Box;

/**
 * A large rounded rectangle with an edge, put together from upright rectangles and small corners: those are filled
 * many times faster than one path over all of it.
 */
final class Plate extends Group {
    private final List<Shape> edge;
    private final List<Shape> inside;

    Plate(Box box, double radius, double edgeWidth) {
        edge = parts(box, radius);
        inside = parts(box.grown(-edgeWidth), radius - edgeWidth);
        getChildren().addAll(edge);
        getChildren().addAll(inside);
    }

    /** @param line of the edge, opaque; @param fill opaque, too: parts overlap */
    void paint(Color line, Color fill) {
        edge.forEach(part -> part.setFill(line));
        inside.forEach(part -> part.setFill(fill));
    }

    private static List<Shape> parts(Box box, double radius) {
        var parts = new ArrayList<Shape>();
        parts.add(new Rectangle(box.x(), box.y() + radius, box.width(), box.height() - 2 * radius));
        parts.add(new Rectangle(box.x() + radius, box.y(), box.width() - 2 * radius, box.height()));
        double left = box.x() + radius;
        double right = box.right() - radius;
        double top = box.y() + radius;
        double bottom = box.bottom() - radius;
        // whole discs: they overlap the rectangles so far that no gap can show between them
        parts.add(new Circle(left, top, radius));
        parts.add(new Circle(right, top, radius));
        parts.add(new Circle(left, bottom, radius));
        parts.add(new Circle(right, bottom, radius));
        return parts;
    }
}
