package org.kubeorama.player;

import org.kubeorama.timeline.Moment;

/**
 * Where the film is, and how it goes on. Every change is a new playhead; time comes in as a number.
 *
 * @param moment what is shown
 * @param drive what happens as time passes
 */
public record Playhead(Moment moment, Drive drive) {
    /** Before the first step. */
    public static final Playhead START = new Playhead(new Moment(0, 0), Drive.STILL);

    /** What happens as time passes. */
    public enum Drive {
        /** Nothing. */
        STILL,
        /** The step runs to its rest and stops there. */
        STEP,
        /** The film runs to its end. */
        PLAY
    }

    /** Whether time moves it. */
    public boolean running() {
        return drive != Drive.STILL;
    }

    /** Whether the step has still to move before it rests. */
    public boolean moving(Rhythm rhythm) {
        return moment.millis() < rhythm.span(moment.step()).motion();
    }

    /** Whether it stands before the first step, which asks for a guess. */
    public boolean asksFirst(Rhythm rhythm) {
        return moment.step() == 0 && moment.millis() == 0 && rhythm.span(0).asksBefore();
    }

    /** Whether it stands at the end of the film. */
    public boolean ended(Rhythm rhythm) {
        return moment.step() == rhythm.last() && moment.millis() >= rhythm.restOf(rhythm.last()).millis();
    }

    /**
     * Some time later.
     *
     * @param millis at least 0; real time by the speed
     * @param loop whether the film starts again at its end, and does not wait for answers
     */
    public Playhead advance(double millis, Rhythm rhythm, boolean loop) {
        if (asksFirst(rhythm)) {
            return this;
        }
        double time = moment.millis() + millis;
        return switch (drive) {
            case STILL -> this;
            case STEP -> time < rhythm.span(moment.step()).motion()
                    ? at(new Moment(moment.step(), time))
                    : new Playhead(rhythm.restOf(moment.step()), Drive.STILL);
            case PLAY -> play(time, rhythm, loop);
        };
    }

    private Playhead play(double time, Rhythm rhythm, boolean loop) {
        int step = moment.step();
        double left = time;
        while (left >= rhythm.span(step).duration()) {
            var span = rhythm.span(step);
            boolean guess = step < rhythm.last() && rhythm.span(step + 1).asksBefore();
            if (guess || span.asksAfter() && !loop) {
                return at(new Moment(step, span.duration()));
            }
            if (step == rhythm.last() && !loop) {
                return new Playhead(new Moment(step, span.duration()), Drive.STILL);
            }
            if (step == rhythm.last()) {
                return at(new Moment(0, 0));
            }
            left -= span.duration();
            step++;
        }
        return at(new Moment(step, left));
    }

    /** On to the next step; a step that is under way is finished at once instead. */
    public Playhead next(Rhythm rhythm) {
        int step = moment.step();
        boolean begun = moment.millis() > 0 || running() || !moving(rhythm);
        if (!begun) {
            return new Playhead(moment, Drive.STEP);
        }
        if (moving(rhythm)) {
            return new Playhead(rhythm.restOf(step), drive == Drive.PLAY ? Drive.PLAY : Drive.STILL);
        }
        if (step == rhythm.last()) {
            return new Playhead(rhythm.restOf(step), Drive.STILL);
        }
        return new Playhead(new Moment(step + 1, 0), drive == Drive.PLAY ? Drive.PLAY : Drive.STEP);
    }

    /** Back to the step before, as it was when it came to rest. */
    public Playhead back(Rhythm rhythm) {
        return moment.step() == 0 ? START : new Playhead(rhythm.restOf(moment.step() - 1), Drive.STILL);
    }

    /** To the rest of the last step. */
    public Playhead last(Rhythm rhythm) {
        return new Playhead(rhythm.restOf(rhythm.last()), Drive.STILL);
    }

    /** This step from its beginning. */
    public Playhead replay() {
        return new Playhead(new Moment(moment.step(), 0), drive == Drive.PLAY ? Drive.PLAY : Drive.STEP);
    }

    /** A step from its beginning, going on as it does now; a step that ran by itself does not. */
    public Playhead seek(Moment to) {
        return new Playhead(to, drive == Drive.PLAY ? Drive.PLAY : Drive.STILL);
    }

    /** Plays, or stops where it is; at the end it plays from the start. */
    public Playhead toggle(Rhythm rhythm) {
        if (running()) {
            return new Playhead(moment, Drive.STILL);
        }
        return new Playhead(ended(rhythm) ? START.moment : moment, Drive.PLAY);
    }

    private Playhead at(Moment later) {
        return new Playhead(later, drive);
    }
}
