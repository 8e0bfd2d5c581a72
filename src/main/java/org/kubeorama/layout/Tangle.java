package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kubeorama.layout.route.Route;

/** How routes get into each other's way: where they cross, and where they run too close side by side. */
final class Tangle {
    /** The least distance of lanes. */
    private static final double LANE = 14;

    private static final double SIDE_BY_SIDE = 16;

    private final List<Leg> across = new ArrayList<>();
    private final List<Leg> down = new ArrayList<>();
    private final List<Tight> tight = new ArrayList<>();
    private int crossings;

    /** @param at coordinate across; @param from lesser end; @param to greater end */
    private record Leg(int route, double at, double from, double to) {}

    /**
     * Two lanes that are too close.
     *
     * @param axis that they run along
     * @param where a box around the part that they share
     * @param missing by how much they are too close
     */
    record Tight(Axis axis, Box where, double missing) {}

    Tangle(List<Route> routes) {
        for (int i = 0; i < routes.size(); i++) {
            addLegs(i, routes.get(i).points());
        }
        findTight(across, Axis.X);
        findTight(down, Axis.Y);
        countCrossings();
    }

    private void addLegs(int route, List<Point> points) {
        for (int i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            if (a.y() == b.y()) {
                across.add(new Leg(route, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x())));
            } else {
                down.add(new Leg(route, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
            }
        }
    }

    int crossings() {
        return crossings;
    }

    List<Tight> tight() {
        return tight;
    }

    private void findTight(List<Leg> legs, Axis axis) {
        legs.sort(Comparator.comparingDouble(Leg::at));
        for (int i = 0; i < legs.size(); i++) {
            var leg = legs.get(i);
            for (int j = i + 1; j < legs.size() && legs.get(j).at() - leg.at() < LANE - 0.5; j++) {
                var other = legs.get(j);
                double from = Math.max(leg.from(), other.from());
                double to = Math.min(leg.to(), other.to());
                if (leg.route() != other.route() && to - from > SIDE_BY_SIDE) {
                    var start = axis.point(from, leg.at());
                    var end = axis.point(to, other.at());
                    tight.add(new Tight(axis, new Box(start.x(), start.y(), end.x() - start.x(), end.y() - start.y()),
                            LANE - (other.at() - leg.at())));
                }
            }
        }
    }

    private void countCrossings() {
        for (var row : across) {
            for (int i = firstFrom(row.from()); i < down.size() && down.get(i).at() < row.to(); i++) {
                var column = down.get(i);
                if (column.at() > row.from() && column.from() < row.at() && row.at() < column.to()
                        && column.route() != row.route()) {
                    crossings++;
                }
            }
        }
    }

    private int firstFrom(double x) {
        int low = 0;
        int high = down.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (down.get(middle).at() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
