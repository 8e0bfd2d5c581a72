package org.kubeorama.timeline;

/**
 * A place on the way through a film.
 *
 * @param step index of the step on the way, from 0
 * @param millis time since the step began; beyond the step's end it means its end
 */
public record Moment(int step, double millis) {
    public Moment {
        if (step < 0 || !(millis >= 0)) {
            throw new IllegalArgumentException("no such moment: step " + step + ", " + millis + " ms");
        }
    }
}
