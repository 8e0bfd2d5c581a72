package org.kubeorama.diagram;

import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

/**
 * How the diagram lies on the canvas: a point p of the diagram is at {@code p × scale + (x, y)}.
 *
 * @param scale canvas pixels for a pixel of the diagram
 */
record CanvasPlace(double x, double y, double scale) {
    static final CanvasPlace IDENTITY = new CanvasPlace(0, 0, 1);

    /** The box of the canvas at which a box of the diagram lies. */
    Box box(Box inside) {
        return new Box(inside.x() * scale + x, inside.y() * scale + y, inside.width() * scale, inside.height() * scale);
    }

    /** The point of the diagram that lies at a point of the canvas. */
    Point inverse(Point outside) {
        return new Point((outside.x() - x) / scale, (outside.y() - y) / scale);
    }

    /** A place on the way from this one to another: the middle of {@code room} moves straight, the scale evenly. */
    CanvasPlace towards(CanvasPlace other, double share, Box room) {
        if (share <= 0) {
            return this;
        }
        if (share >= 1) {
            return other;
        }
        var middle = new Point(room.centerX(), room.centerY());
        var from = inverse(middle);
        var to = other.inverse(middle);
        double at = scale * Math.pow(other.scale / scale, share);
        return new CanvasPlace(middle.x() - at * (from.x() + (to.x() - from.x()) * share),
                middle.y() - at * (from.y() + (to.y() - from.y()) * share), at);
    }
}
