package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;

/**
 * A what-if: another way that the film takes after a step.
 *
 * @param after the step it leaves the film after
 * @param steps its own steps, at least one
 * @param rejoin the step of the film it comes back to; empty: the film ends with the fork
 */
public record Fork(ForkId id, Text label, StepId after, List<Step> steps, Optional<StepId> rejoin) {
    public Fork {
        steps = List.copyOf(steps);
    }
}
