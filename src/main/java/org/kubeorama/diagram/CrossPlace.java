package org.kubeorama.diagram;

import java.util.Optional;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

/** Where the cross of a packet that fails stands: where the packet ends, unless its pill would hide it there. */
final class CrossPlace {
    /** How far the cross stands off the corner of a pill: near enough to belong to it, and clear of its text. */
    private static final double OFF_CORNER = 2;
    /** The same on a leg that runs up or down, where the padding above the text is less. */
    private static final double OFF_EDGE = 9;

    private CrossPlace() {}

    /**
     * @param way as the packet goes
     * @param end where on it the packet fails, in pixels from its start
     * @param pill that rests on the way, if any
     */
    static Point of(Route way, double end, Optional<Box> pill) {
        var at = way.at(end);
        return pill.filter(box -> box.overlaps(around(at))).map(box -> beside(box, way.at(way.length()))).orElse(at);
    }

    private static Box around(Point at) {
        return new Box(at.x(), at.y(), 0, 0).grown(MarkView.RADIUS);
    }

    /** At the side of the pill that looks to the target. */
    private static Point beside(Box pill, Point target) {
        double right = target.x() - pill.centerX();
        double down = target.y() - pill.centerY();
        if (Math.abs(right) < Math.abs(down)) {
            return new Point(pill.centerX(), down > 0 ? pill.bottom() + OFF_EDGE : pill.y() - OFF_EDGE);
        }
        return new Point(right > 0 ? pill.right() + OFF_CORNER : pill.x() - OFF_CORNER, pill.y() - OFF_CORNER);
    }
}
