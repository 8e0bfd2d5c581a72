package org.kubeorama.scene;

import java.util.List;

/** A question at the end of a step whose answers lead to different steps. */
public record Ask(Text question, List<Option> options) {
    public Ask {
        options = List.copyOf(options);
    }

    /** @param to the step that comes next when this is chosen */
    public record Option(Text label, StepId to, Tone tone) {}
}
