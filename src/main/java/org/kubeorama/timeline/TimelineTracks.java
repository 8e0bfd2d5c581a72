package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.TimeAxis;
import org.kubeorama.timeline.Frame.PlotState;
import org.kubeorama.timeline.Frame.TimelineState;
import org.kubeorama.timeline.Track.Change;

/** What one time line shows on the way through a film: where its now-line stands, and what is plotted. */
final class TimelineTracks {
    private final TimeAxis axis;
    private final Track<Double> now;
    private final Track<List<Plotted>> plots = new Track<>(List.of());

    TimelineTracks(TimeAxis axis) {
        this.axis = axis;
        now = new Track<>(axis.from());
    }

    /** The way of the now-line in one beat. @param start since the way began */
    record Travel(double from, double to, double start, double millis) {
        private boolean passes(double time) {
            return from <= time && time <= to;
        }

        private double when(double time) {
            return start + (time - from) / (to - from) * millis;
        }
    }

    /**
     * A plot and when it appears.
     *
     * @param since the value up to which it has been there before it grows
     * @param start when it begins to grow, since the way began
     * @param steady with the now-line, rather than by itself
     * @param gone when it was cleared
     */
    private record Plotted(
            Action.Plot plot, double since, double start, double millis, boolean steady, double gone) {
        Plotted cleared(double at) {
            return new Plotted(plot, since, start, millis, steady, Math.min(gone, at));
        }

        boolean isThere() {
            return gone == Double.POSITIVE_INFINITY;
        }

        Optional<PlotState> at(double time) {
            double raw = time < start ? 0 : millis <= 0 ? 1 : Math.min(1, (time - start) / millis);
            double progress = steady ? raw : Easing.inOut(raw);
            boolean point = plot.to().isEmpty();
            double reached = point ? plot.from() : since + (plot.end() - since) * progress;
            double presence = (point ? progress : reached > plot.from() ? 1 : 0)
                    * (1 - Easing.inOut((time - gone) / StepTiming.FADE));
            return presence > 0 ? Optional.of(new PlotState(plot, reached, presence)) : Optional.empty();
        }
    }

    /** How much of the axis the now-line would have to travel, up to 1; negative where it goes back. */
    double share(double to) {
        return (to - now.last()) / axis.length();
    }

    /** Moves the now-line. @param start of the beat, since the way began; @param millis of the whole beat */
    Travel move(int step, double to, double start, double millis) {
        var travel = new Travel(now.last(), to, start, millis);
        now.add(new Change<>(step, start, millis, to));
        return travel;
    }

    /** @param at when the beat begins; @param millis that it takes by itself; @param travel of the beat's now-line */
    void plot(int step, Action.Plot plot, double at, double millis, Optional<Travel> travel) {
        var before = plots.last();
        double since = before.stream()
                .filter(each -> each.isThere() && plot.replaces(each.plot()))
                .findFirst()
                .map(each -> Math.min(each.plot().end(), plot.end()))
                .orElse(plot.from());
        var kept = new ArrayList<>(before);
        kept.removeIf(each -> each.isThere() && plot.replaces(each.plot()) || each.gone() + StepTiming.FADE <= at);
        kept.add(travel.filter(it -> it.from() < it.to() && it.passes(since) && it.passes(plot.end()))
                .map(it -> with(plot, since, it))
                .orElse(new Plotted(plot, since, at, millis, false, Double.POSITIVE_INFINITY)));
        plots.add(new Change<>(step, at, 0, List.copyOf(kept)));
    }

    /** A plot that waits for the now-line. A point that the line comes to last is whole all the same when it stops. */
    private static Plotted with(Action.Plot plot, double since, Travel travel) {
        boolean point = plot.to().isEmpty();
        double last = travel.start() + travel.millis() - StepTiming.PILL;
        double start = point ? Math.min(travel.when(since), last) : travel.when(since);
        double millis = point ? StepTiming.PILL : travel.when(plot.end()) - start;
        return new Plotted(plot, since, start, millis, !point, Double.POSITIVE_INFINITY);
    }

    void clear(int step, Action.Clear clear, double at) {
        var cleared = plots.last().stream()
                .map(each -> clear.row().map(each.plot().row()::equals).orElse(true) ? each.cleared(at) : each)
                .toList();
        plots.add(new Change<>(step, at, 0, cleared));
    }

    TimelineState at(int step, double time) {
        var passage = now.at(step, time);
        double shown = passage.from() + (passage.to() - passage.from()) * passage.progress();
        var seen = plots.at(step, time).to().stream().flatMap(each -> each.at(time).stream()).toList();
        return new TimelineState(shown, seen);
    }
}
