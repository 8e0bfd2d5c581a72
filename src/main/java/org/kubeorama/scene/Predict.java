package org.kubeorama.scene;

import java.util.List;

/**
 * A question before a step: who acts next?
 *
 * @param answers the actors any of which is right
 * @param explanation shown after the answer
 */
public record Predict(Text question, List<ActorId> answers, Text explanation) {
    public Predict {
        answers = List.copyOf(answers);
    }
}
