package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;

/** Spreads legs that share a gutter or a side onto lanes of their own, in an order in which they cross least. */
final class Nudger {
    /** From lane to lane, where there is room. */
    private static final double LANE = 20;

    /** Between a text on one lane and the next lane. */
    private static final double TEXT_SPACE = 5;

    private static final double REACH = 400;
    private static final double CARD_CLEARANCE = 16;
    private static final double OWN_CARD_CLEARANCE = 26;
    private static final double TEXT_CLEARANCE = 8;
    private static final double BORDER_CLEARANCE = 12;

    private final Terrain terrain;
    private final List<Wire> wires;
    private final List<Leg> legs;

    Nudger(Terrain terrain, List<Wire> wires, List<Leg> legs) {
        this.terrain = terrain;
        this.wires = wires;
        this.legs = legs;
    }

    void nudge() {
        nudge(Axis.Y);
        nudge(Axis.X);
        nudge(Axis.Y);
        nudge(Axis.X);
    }

    /** Moves the legs that run along an axis. */
    private void nudge(Axis along) {
        var moving = new ArrayList<>(legs.stream().filter(leg -> leg.along == along).toList());
        TextLegs.mark(legs, wires);
        moving.forEach(this::limit);
        moving.sort(Comparator.comparingDouble((Leg leg) -> leg.at).thenComparingInt(leg -> leg.wire));
        new LegOrder(moving).groups().forEach(Nudger::separate);
    }

    private static void separate(List<Leg> group) {
        if (group.size() == 1) {
            var leg = group.getFirst();
            leg.at = Math.clamp(leg.wish, leg.low, leg.high);
            return;
        }
        var solution = solve(group, true);
        if (solution.squeeze() < 1) {
            solution = solve(group, false);
        }
        for (int i = 0; i < group.size(); i++) {
            group.get(i).at = solution.values()[i];
        }
    }

    /** @param texts whether texts on legs keep clear of other legs */
    private static Separation.Solution solve(List<Leg> group, boolean texts) {
        var solver = new Separation(
                group.stream().mapToDouble(leg -> leg.wish).toArray(),
                group.stream().mapToDouble(leg -> leg.weight).toArray(),
                group.stream().mapToDouble(leg -> leg.low).toArray(),
                group.stream().mapToDouble(leg -> leg.high).toArray());
        for (int right = 1; right < group.size(); right++) {
            for (int left = 0; left < right; left++) {
                if (LegOrder.meet(group.get(left), group.get(right))) {
                    solver.separate(left, right, texts ? gap(group.get(left), group.get(right)) : LANE);
                }
            }
        }
        return solver.solve();
    }

    private static double gap(Leg before, Leg behind) {
        double gap = LANE;
        boolean meetsBehind = before.textMeets(behind);
        boolean meetsBefore = behind.textMeets(before);
        if (meetsBehind) {
            gap = Math.max(gap, before.textBehind + TEXT_SPACE);
        }
        if (meetsBefore) {
            gap = Math.max(gap, behind.textBefore + TEXT_SPACE);
        }
        if (meetsBehind && meetsBefore && before.textFrom < behind.textTo && behind.textFrom < before.textTo) {
            gap = Math.max(gap, before.textBehind + behind.textBefore + TEXT_SPACE);
        }
        return gap;
    }

    /** How far a leg may move to either side before it comes too near to something. */
    private void limit(Leg leg) {
        var across = leg.along.other();
        leg.low = leg.at - REACH;
        leg.high = leg.at + REACH;
        double from = leg.from() - (leg.neighbour(false) == null ? 0 : TEXT_CLEARANCE);
        double to = leg.to() + (leg.neighbour(true) == null ? 0 : TEXT_CLEARANCE);
        var strip = leg.along == Axis.X
                ? new Box(from, leg.low, to - from, 2 * REACH)
                : new Box(leg.low, from, 2 * REACH, to - from);
        terrain.near(strip, index -> {
            var shape = terrain.shape(index);
            if (leg.along.start(shape.box()) < to && leg.along.end(shape.box()) > from) {
                limit(leg, index, shape, across);
            }
        });
        limitPorts(leg, across);
        if (leg.low > leg.high) {
            double middle = (leg.low + leg.high) / 2;
            leg.low = middle;
            leg.high = middle;
        }
    }

    private void limit(Leg leg, int index, Shape shape, Axis across) {
        double start = across.start(shape.box());
        double end = across.end(shape.box());
        double clearance = switch (shape.kind()) {
            case CARD -> isEnd(leg, index) ? OWN_CARD_CLEARANCE : CARD_CLEARANCE;
            case FRAME -> isEnd(leg, index) ? OWN_CARD_CLEARANCE : BORDER_CLEARANCE;
            case TEXT, ROOM -> TEXT_CLEARANCE;
        };
        if (end <= leg.at) {
            leg.low = Math.max(leg.low, end + clearance);
        } else if (start >= leg.at) {
            leg.high = Math.min(leg.high, start - clearance);
        } else if (shape.kind() == Shape.Kind.FRAME) {
            leg.low = Math.max(leg.low, start + clearance);
            leg.high = Math.min(leg.high, end - clearance);
        }
    }

    private boolean isEnd(Leg leg, int shape) {
        var wire = wires.get(leg.wire);
        return wire.from() == shape || wire.to() == shape;
    }

    private void limitPorts(Leg leg, Axis across) {
        var wire = wires.get(leg.wire);
        if (leg.before == null) {
            limitPort(leg, terrain.shape(wire.from()), across, leg.start);
        }
        if (leg.behind == null) {
            limitPort(leg, terrain.shape(wire.to()), across, leg.end);
        }
    }

    private static void limitPort(Leg leg, Shape shape, Axis across, double side) {
        boolean upper = leg.along == Axis.Y && side <= shape.box().y() + 1;
        leg.low = Math.max(leg.low, shape.portsFrom(across));
        leg.high = Math.min(leg.high, shape.portsTo(across, upper));
    }
}
