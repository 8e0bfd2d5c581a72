package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

/** Says which straight ways have room for a pill to lie on them. */
final class Hosting {
    /** What the ends of a leg need for arrow heads and corners. */
    private static final double ENDS = 16;

    private static final double STEP = 16;
    private static final double SPACE = 3;

    private final Terrain terrain;

    Hosting(Terrain terrain) {
        this.terrain = terrain;
    }

    /**
     * @param along the axis of the leg
     * @param at its coordinate across
     * @param from its lesser end
     * @param to its greater end
     */
    boolean fits(Wire wire, Axis along, double at, double from, double to) {
        double length = along == Axis.X ? wire.pillWidth() : Wire.PILL_HEIGHT;
        double first = from + ENDS + length / 2;
        double last = to - ENDS - length / 2;
        if (first > last) {
            return false;
        }
        var blocking = blocking(wire, along, at, from, to);
        for (double center = first; center <= last; center = center < last ? Math.min(last, center + STEP) : last + 1) {
            var pill = pill(wire, along.point(center, at));
            if (blocking.stream().noneMatch(pill::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private List<Box> blocking(Wire wire, Axis along, double at, double from, double to) {
        var middle = along.point((from + to) / 2, at);
        double reach = (along == Axis.X ? Wire.PILL_HEIGHT : wire.pillWidth()) / 2 + SPACE;
        double half = (to - from) / 2;
        var strip = along == Axis.X
                ? new Box(middle.x() - half, middle.y() - reach, 2 * half, 2 * reach)
                : new Box(middle.x() - reach, middle.y() - half, 2 * reach, 2 * half);
        var blocking = new ArrayList<Box>();
        terrain.near(strip, index -> {
            var shape = terrain.shape(index);
            if (shape.kind() != Shape.Kind.FRAME && shape.box().overlaps(strip)) {
                blocking.add(shape.box());
            }
        });
        return blocking;
    }

    private static Box pill(Wire wire, Point center) {
        double width = wire.pillWidth() + 2 * SPACE;
        double height = Wire.PILL_HEIGHT + 2 * SPACE;
        return new Box(center.x() - width / 2, center.y() - height / 2, width, height);
    }
}
