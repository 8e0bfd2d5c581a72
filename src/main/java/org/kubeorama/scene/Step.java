package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;

/**
 * A step of a film: what the clicker moves by.
 *
 * @param id unique in the scene, forks included
 * @param title one line
 * @param caption one or two sentences under it
 * @param chapter begins a chapter of this name
 * @param sources addresses that bear out what the step says
 * @param beats what happens, one after another
 * @param ask the question it ends in
 * @param predict the question to ask before it
 * @param next the step after it; empty: the one below it in the script
 * @param end the film ends here
 */
public record Step(
        StepId id,
        Text title,
        Text caption,
        Optional<Text> chapter,
        List<String> sources,
        List<Beat> beats,
        Optional<Ask> ask,
        Optional<Predict> predict,
        Optional<StepId> next,
        boolean end) {
    public Step {
        sources = List.copyOf(sources);
        beats = List.copyOf(beats);
    }
}
