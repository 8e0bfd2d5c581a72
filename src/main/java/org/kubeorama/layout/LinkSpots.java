package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places along a route that a link's texts could have.
 *
 * @param points of the route
 * @param pill size of the widest pill, or {@link Size#NONE}
 * @param label size of the label, or {@link Size#NONE}
 * @param close whether the label may stand beside an arrow head or a corner, where gutters are narrow
 */
record LinkSpots(List<Point> points, Size pill, Size label, boolean close) {
    /** At the ends of a route, what arrow heads need. */
    private static final double END = 18;

    /** At corners, what their rounding needs. */
    private static final double CORNER = 10;

    /** At the ends of a leg, what a label needs that may be close to them. */
    private static final double CLOSE = 7;

    private static final double STEP = 20;
    private static final int MOST_STEPS = 24;
    private static final double BESIDE = 8;
    private static final double ABOVE = 3;
    private static final double ROUTE_MIDDLE = 0.04;
    private static final double LEG_MIDDLE = 0.12;
    private static final double VERTICAL = 24;
    private static final double TOO_SHORT = 100;
    private static final double SECOND_SIDE = 8;
    private static final double FAR_SIDE = 14;

    /** The legs as thin boxes. */
    List<Box> legBoxes() {
        return legBoxes(points);
    }

    /** The legs of a route as thin boxes. */
    static List<Box> legBoxes(List<Point> points) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            boxes.add(new Box(Math.min(a.x(), b.x()) - 2, Math.min(a.y(), b.y()) - 2,
                    Math.abs(a.x() - b.x()) + 4, Math.abs(a.y() - b.y()) + 4));
        }
        return boxes;
    }

    private int legs() {
        return Math.max(0, points.size() - 1);
    }

    /** Places for the pill, on the line. */
    List<TextSpot> pillSpots() {
        var spots = new ArrayList<TextSpot>();
        for (int i = 0; i < legs() && pill.width() > 0; i++) {
            var leg = leg(i, END, CORNER);
            double size = leg.axis().of(pill);
            for (double at : positions(leg, size)) {
                var center = leg.axis().point(at, leg.across());
                var box = new Box(center.x() - pill.width() / 2, center.y() - pill.height() / 2, pill.width(),
                        pill.height());
                spots.add(spot(box, true, i, leg, at, size));
            }
        }
        return spots;
    }

    /** Places for the label, beside the line or beyond the pill. */
    List<TextSpot> labelSpots(Optional<Box> ownPill) {
        var spots = new ArrayList<TextSpot>();
        for (int i = 0; i < legs() && label.width() > 0; i++) {
            var leg = close ? leg(i, CLOSE, CLOSE) : leg(i, END, CORNER);
            double size = leg.axis().of(label);
            for (double at : positions(leg, size)) {
                for (var box : sides(leg, at, ownPill)) {
                    var spot = spot(box, false, i, leg, at, size);
                    spots.add(spot.withCost(spot.cost() + sideCost(leg, box, ownPill)));
                }
            }
        }
        return spots;
    }

    private List<Box> sides(Leg leg, double at, Optional<Box> ownPill) {
        double width = label.width();
        double height = label.height();
        if (leg.axis() == Axis.Y) {
            return List.of(
                    new Box(leg.across() + BESIDE, at - height / 2, width, height),
                    new Box(leg.across() - BESIDE - width, at - height / 2, width, height));
        }
        double x = at - width / 2;
        var sides = new ArrayList<>(List.of(
                new Box(x, leg.across() - ABOVE - height, width, height),
                new Box(x, leg.across() + ABOVE, width, height)));
        ownPill.filter(pill -> Math.abs(pill.centerY() - leg.across()) < 1).ifPresent(pill -> {
            sides.add(new Box(x, pill.y() - 1 - height, width, height));
            sides.add(new Box(x, pill.bottom() + 1, width, height));
        });
        return sides;
    }

    private static double sideCost(Leg leg, Box box, Optional<Box> ownPill) {
        boolean second = leg.axis() == Axis.X ? box.y() > leg.across() : box.x() < leg.across();
        boolean far = leg.axis() == Axis.X && Math.abs(box.centerY() - leg.across()) > box.height();
        boolean strayed = far && ownPill.filter(pill -> pill.x() < box.right() && box.x() < pill.right()).isEmpty();
        return (second ? SECOND_SIDE : 0) + (far ? FAR_SIDE : 0) + (strayed ? TOO_SHORT : 0);
    }

    private TextSpot spot(Box box, boolean isPill, int index, Leg leg, double at, double size) {
        double room = leg.to() - leg.from();
        double missing = Math.max(0, size - room);
        double middle = (leg.from() + leg.to()) / 2;
        double cost = LEG_MIDDLE * Math.abs(at - middle)
                + ROUTE_MIDDLE * distanceToMiddle(index, at)
                + (leg.axis() == Axis.Y ? VERTICAL : 0)
                + (missing > 0 ? TOO_SHORT + 4 * missing : 0);
        return new TextSpot(box, isPill, index, missing, cost);
    }

    /** Along the route, from a place on a leg to the middle of the whole. */
    private double distanceToMiddle(int index, double at) {
        double before = 0;
        double whole = 0;
        for (int i = 0; i < legs(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            if (i < index) {
                before += length;
            } else if (i == index) {
                before += Math.abs(at - (a.y() == b.y() ? a.x() : a.y()));
            }
            whole += length;
        }
        return Math.abs(before - whole / 2);
    }

    private static List<Double> positions(Leg leg, double size) {
        double middle = (leg.from() + leg.to()) / 2;
        double free = (leg.to() - leg.from() - size) / 2;
        var positions = new ArrayList<>(List.of(middle));
        int steps = (int) Math.min(MOST_STEPS, Math.floor(free / STEP));
        double step = steps == MOST_STEPS ? free / MOST_STEPS : STEP;
        for (int i = 1; i <= steps; i++) {
            positions.add(middle - i * step);
            positions.add(middle + i * step);
        }
        if (free > steps * step + 4) {
            positions.add(middle - free);
            positions.add(middle + free);
        }
        return positions;
    }

    /** A leg without what its ends need. */
    private record Leg(Axis axis, double across, double from, double to) {}

    private Leg leg(int index, double end, double corner) {
        var a = points.get(index);
        var b = points.get(index + 1);
        var axis = a.y() == b.y() ? Axis.X : Axis.Y;
        double first = index == 0 ? end : corner;
        double last = index == legs() - 1 ? end : corner;
        boolean forward = axis.of(a) <= axis.of(b);
        return new Leg(axis, axis.other().of(a),
                Math.min(axis.of(a), axis.of(b)) + (forward ? first : last),
                Math.max(axis.of(a), axis.of(b)) - (forward ? last : first));
    }
}
