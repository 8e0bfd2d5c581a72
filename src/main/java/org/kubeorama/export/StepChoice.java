package org.kubeorama.export;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.ForkId;

/**
 * Which steps of a film are exported.
 *
 * @param fork take this fork; empty: the film as it runs by itself
 * @param positions of the steps along that way, from 1; empty: all of them
 */
public record StepChoice(Optional<ForkId> fork, List<Integer> positions) {
    /** Every step of the film and of all its forks, each once. */
    public static final StepChoice EVERYTHING = new StepChoice(Optional.empty(), List.of());

    public StepChoice {
        positions = List.copyOf(positions);
    }
}
