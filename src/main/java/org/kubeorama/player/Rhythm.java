package org.kubeorama.player;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kubeorama.scene.Step;
import org.kubeorama.timeline.Moment;
import org.kubeorama.timeline.SceneTimeline;

/**
 * How long each step of the way moves and rests, where the film waits for its watcher, and where each moment lies on
 * the scrubber.
 *
 * @param spans one per step of the way, at least one
 */
public record Rhythm(List<Span> spans) {
    /** How much room a step's rest takes on the scrubber, whatever its length: dragging is for the motion. */
    private static final double REST_ROOM = 1200;

    /**
     * One step.
     *
     * @param motion milliseconds
     * @param rest milliseconds after the motion
     * @param asksBefore waits before the step begins, for a guess
     * @param asksAfter waits when the step is over, for an answer
     */
    public record Span(double motion, double rest, boolean asksBefore, boolean asksAfter) {
        double duration() {
            return motion + rest;
        }

        private double room() {
            return motion + REST_ROOM;
        }

        private double roomBefore(double millis) {
            double rested = rest == 0 ? 0 : (Math.min(millis, duration()) - motion) / rest;
            return millis <= motion ? millis : motion + REST_ROOM * rested;
        }

        private double millisAt(double room) {
            return room <= motion ? room : motion + rest * (room - motion) / REST_ROOM;
        }
    }

    public Rhythm {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a film has at least one step");
        }
    }

    /**
     * The rhythm of a way.
     *
     * @param cuts steps show their end at once instead of moving
     * @param asksBefore steps before which the film waits
     * @param asksAfter steps after which it waits
     */
    public static Rhythm of(
            SceneTimeline timeline, boolean cuts, Predicate<Step> asksBefore, Predicate<Step> asksAfter) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < timeline.steps().size(); i++) {
            var step = timeline.steps().get(i);
            spans.add(new Span(cuts ? 0 : timeline.motionMillis(i), timeline.restMillis(i), asksBefore.test(step),
                    asksAfter.test(step)));
        }
        return new Rhythm(spans);
    }

    /** How long a step of the way takes. @param step index, from 0 */
    public Span span(int step) {
        return spans.get(step);
    }

    /** The index of the last step of the way. */
    public int last() {
        return spans.size() - 1;
    }

    /** When a step has come to rest. */
    public Moment restOf(int step) {
        return new Moment(step, span(step).motion());
    }

    /** Where a step begins on the scrubber, 0 … 1; for the step after the last, 1. */
    public double start(int step) {
        return roomOf(step) / roomOf(spans.size());
    }

    /** Where a moment lies on the scrubber, 0 … 1. */
    public double position(Moment moment) {
        return (roomOf(moment.step()) + span(moment.step()).roomBefore(moment.millis())) / roomOf(spans.size());
    }

    /** The moment at a place of the scrubber. @param position 0 … 1, outside of it the nearer end counts */
    public Moment moment(double position) {
        double room = Math.clamp(position, 0, 1) * roomOf(spans.size());
        int step = 0;
        while (step < last() && room >= span(step).room()) {
            room -= span(step).room();
            step++;
        }
        return new Moment(step, Math.clamp(span(step).millisAt(room), 0, span(step).duration()));
    }

    private double roomOf(int steps) {
        return IntStream.range(0, steps).mapToDouble(step -> span(step).room()).sum();
    }
}
