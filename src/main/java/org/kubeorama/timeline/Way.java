package org.kubeorama.timeline;

import java.util.HashMap;
import java.util.Map;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.StepId;

/**
 * Which forks are taken and how questions are answered. Steps without a turn go on as the script has it: a question's
 * first option, no fork.
 *
 * @param turns what happens after a step
 */
public record Way(Map<StepId, Turn> turns) {
    /** The film as it runs by itself. */
    public static final Way MAIN = new Way(Map.of());

    public Way {
        turns = Map.copyOf(turns);
    }

    /** A decision after a step. */
    public sealed interface Turn {
        record TakeFork(ForkId fork) implements Turn {}

        /** @param option index of the option, from 0 */
        record Answer(int option) implements Turn {}
    }

    /** This way with another decision after a step. */
    public Way with(StepId after, Turn turn) {
        var changed = new HashMap<>(turns);
        changed.put(after, turn);
        return new Way(changed);
    }

    /** This way without a decision after a step. */
    public Way without(StepId after) {
        var changed = new HashMap<>(turns);
        changed.remove(after);
        return new Way(changed);
    }
}
