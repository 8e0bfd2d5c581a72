package org.kubeorama.check;

import java.util.Optional;
import org.kubeorama.scene.StepId;

/**
 * Something that a rule objects to.
 *
 * @param step where it is seen first; empty where it concerns the whole scene
 * @param wrong what is wrong
 * @param right what would be right
 */
record Finding(Optional<StepId> step, String wrong, String right) {
    Finding(StepId step, String wrong, String right) {
        this(Optional.of(step), wrong, right);
    }
}
