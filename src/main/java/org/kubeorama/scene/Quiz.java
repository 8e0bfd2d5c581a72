package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;

/** Questions to answer after the film. */
public record Quiz(List<Question> questions) {
    /** No questions. */
    public static final Quiz NONE = new Quiz(List.of());

    public Quiz {
        questions = List.copyOf(questions);
    }

    /** @param step the step that answers it */
    public record Question(String id, Text question, List<Option> options, Optional<StepId> step) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** @param why why it is right or wrong */
    public record Option(Text text, boolean right, Text why) {}
}
