package org.kubeorama.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.Placing.Gutter;

/** Widens the gutters in which something found no room. */
final class Growth {
    private static final double MOST_SPREAD = 48;

    private final List<Gutter> gutters;
    private final Gutters needs;
    private final Map<Gutter, Double> spread = new LinkedHashMap<>();

    Growth(List<Gutter> gutters, Gutters needs) {
        this.gutters = gutters;
        this.needs = needs;
    }

    /**
     * Makes a stretch of the diagram longer.
     *
     * @param stretch a thin box along {@code axis}
     * @param missing by how many pixels it is too short
     */
    void lengthen(Axis axis, Box stretch, double missing) {
        gutterUnder(axis, stretch).ifPresent(gutter -> needs.ask(gutter.key(), Math.ceil(gutter.width() + missing)));
    }

    /** Makes the gutter that a stretch lies in at least so wide. */
    void widen(Axis axis, Box stretch, double width) {
        gutterUnder(axis, stretch.grown(1)).ifPresent(gutter -> needs.ask(gutter.key(), width));
    }

    /** Notes that a gutter must be wider by so much, on top of what else it must. */
    void spread(Axis axis, Box stretch, double missing) {
        gutterUnder(axis, stretch.grown(1)).ifPresent(gutter -> spread.merge(gutter, missing, Double::sum));
    }

    /** Asks for all that was noted. */
    void askForSpread() {
        spread.forEach((gutter, missing) ->
                needs.ask(gutter.key(), Math.ceil(gutter.width() + Math.min(missing, MOST_SPREAD))));
        spread.clear();
    }

    /** Of the gutters that the stretch runs across, the one with most of it; outer ones come first. */
    private Optional<Gutter> gutterUnder(Axis axis, Box stretch) {
        var best = Optional.<Gutter>empty();
        double most = 0.5;
        for (var gutter : gutters) {
            double covered = covered(gutter, stretch, axis);
            // one that may be anywhere in a frame belongs to the frame around it as well
            boolean inner = gutter.anywhere() && best.filter(Gutter::anywhere).isPresent() && covered == most;
            if (gutter.key().axis() == axis && (covered > most || inner) && covered(gutter, stretch, axis.other()) >= 0) {
                most = covered;
                best = Optional.of(gutter);
            }
        }
        return best;
    }

    private static double covered(Gutter gutter, Box stretch, Axis axis) {
        return Math.min(axis.end(gutter.box()), axis.end(stretch))
                - Math.max(axis.start(gutter.box()), axis.start(stretch));
    }
}
