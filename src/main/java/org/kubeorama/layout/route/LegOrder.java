package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.kubeorama.layout.Axis;

/**
 * Which of two legs on one line lies to which side. It is read off the places where their routes part: there, the one
 * that turns off lies on the side to which it turns.
 */
final class LegOrder {
    private static final double SAME = 0.5;

    /** Legs whose ends are nearer than this to each other keep their distance as if they ran side by side. */
    private static final double MARGIN = 12;

    private static final double WINDOW = 800;

    private final List<Leg> legs;

    /** @param legs along one axis, from small to large coordinates */
    LegOrder(List<Leg> legs) {
        this.legs = legs;
    }

    /** Whether two legs could come in each other's way. */
    static boolean meet(Leg one, Leg other) {
        return one.overlaps(other, MARGIN) && one.low <= other.high + MARGIN && other.low <= one.high + MARGIN;
    }

    /** Sets of legs that have to do with each other, each in order. */
    List<List<Leg>> groups() {
        int count = legs.size();
        var later = new ArrayList<List<Integer>>();
        var waiting = new int[count];
        var group = new int[count];
        for (int i = 0; i < count; i++) {
            later.add(new ArrayList<>());
            group[i] = i;
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count && legs.get(j).at - legs.get(i).at < WINDOW; j++) {
                if (meet(legs.get(i), legs.get(j))) {
                    boolean swapped = compare(legs.get(i), legs.get(j)) > 0;
                    later.get(swapped ? j : i).add(swapped ? i : j);
                    waiting[swapped ? i : j]++;
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        Map<Integer, List<Leg>> groups = new HashMap<>();
        for (int next : sorted(later, waiting)) {
            groups.computeIfAbsent(root(group, next), _ -> new ArrayList<>()).add(legs.get(next));
        }
        return groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Topological; where wishes go round in a circle, the leg with the fewest others before it comes first. */
    private static List<Integer> sorted(List<List<Integer>> later, int[] waiting) {
        record Entry(int waiting, int leg) {}
        var queue = new PriorityQueue<>(Comparator.comparingInt(Entry::waiting).thenComparingInt(Entry::leg));
        for (int i = 0; i < waiting.length; i++) {
            queue.add(new Entry(waiting[i], i));
        }
        var done = new boolean[waiting.length];
        var order = new ArrayList<Integer>();
        while (!queue.isEmpty()) {
            var entry = queue.poll();
            if (!done[entry.leg()] && entry.waiting() == waiting[entry.leg()]) {
                done[entry.leg()] = true;
                order.add(entry.leg());
                for (int next : later.get(entry.leg())) {
                    waiting[next]--;
                    if (!done[next]) {
                        queue.add(new Entry(waiting[next], next));
                    }
                }
            }
        }
        return order;
    }

    /** Negative where the first belongs before the second. */
    private static int compare(Leg a, Leg b) {
        if (Math.abs(a.at - b.at) > SAME) {
            return Double.compare(a.at, b.at);
        }
        int upper = parting(a, b, true, 0);
        int verdict = upper != 0 ? upper : parting(a, b, false, 0);
        return verdict != 0 ? verdict : leftFirst(a, b);
    }

    /** Of two that never part, the one of the lower number keeps to the left all the way. */
    private static int leftFirst(Leg a, Leg b) {
        var lower = a.wire < b.wire ? a : b;
        int travel = lower.begin() < lower.finish() ? 1 : -1;
        int side = lower.along == Axis.X ? -travel : travel;
        return lower == a ? side : -side;
    }

    /** On which side of {@code b} its route's end at one side puts {@code a}: 1 after it, -1 before it, 0 either. */
    private static int parting(Leg a, Leg b, boolean upper, int depth) {
        double endA = upper ? a.to() : a.from();
        double endB = upper ? b.to() : b.from();
        int turnA = a.turn(upper);
        int turnB = b.turn(upper);
        if (Math.abs(endA - endB) > SAME) {
            boolean first = upper == endA < endB;
            return first ? turnA : -turnB;
        }
        if (turnA != turnB) {
            return Integer.signum(turnA - turnB);
        }
        var nextA = a.neighbour(upper);
        var nextB = b.neighbour(upper);
        if (nextA == null || nextB == null || depth > 64) {
            return 0;
        }
        int beyond = parting(nextA, nextB, turnA > 0, depth + 1);
        return upper ? -turnA * beyond : turnA * beyond;
    }
}
