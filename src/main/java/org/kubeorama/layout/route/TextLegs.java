package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.layout.Axis;

/** Guesses on which leg of each wire its texts will stand, so that lanes beside it can keep their distance. */
final class TextLegs {
    /** What the ends of a leg need for arrow heads and corners. */
    private static final double ENDS = 32;

    private static final double LABEL_ABOVE = 24;
    private static final double LABEL_HEIGHT = 22;
    private static final double BETWEEN = 12;

    private TextLegs() {}

    /** @param legs of all wires, wire by wire */
    static void mark(List<Leg> legs, List<Wire> wires) {
        var route = new ArrayList<Leg>();
        for (int i = 0; i < legs.size(); i++) {
            var leg = legs.get(i);
            leg.textFrom = 0;
            leg.textTo = 0;
            route.add(leg);
            if (i + 1 == legs.size() || legs.get(i + 1).wire != leg.wire) {
                if (wires.get(leg.wire).hasText()) {
                    mark(route, wires.get(leg.wire));
                }
                route.clear();
            }
        }
    }

    private static void mark(List<Leg> route, Wire wire) {
        double width = Math.max(wire.pillWidth(), wire.labelWidth());
        Leg best = route.getFirst();
        for (var leg : route) {
            if (score(leg, width) > score(best, width)) {
                best = leg;
            }
        }
        if (best.along == Axis.Y) {
            return;
        }
        boolean sideBySide = best.length() >= wire.pillWidth() + wire.labelWidth() + BETWEEN + ENDS;
        double half = sideBySide ? (wire.pillWidth() + wire.labelWidth() + BETWEEN) / 2 : width / 2;
        double middle = (best.from() + best.to()) / 2;
        best.textFrom = middle - half;
        best.textTo = middle + half;
        double pill = wire.pillWidth() > 0 ? Wire.PILL_HEIGHT / 2 : 0;
        double label = wire.labelWidth() == 0 ? 0 : sideBySide || pill == 0 ? LABEL_ABOVE : pill + LABEL_HEIGHT;
        best.textBefore = Math.max(pill, label);
        best.textBehind = pill;
    }

    /** Long legs are good, horizontal ones that hold the text best. */
    private static double score(Leg leg, double width) {
        double length = leg.length();
        double needed = leg.along == Axis.X ? width : Wire.PILL_HEIGHT;
        return length >= needed + ENDS ? 10_000 + length + (leg.along == Axis.X ? 200 : 0) : length;
    }
}
