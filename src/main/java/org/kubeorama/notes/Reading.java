package org.kubeorama.notes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;

/**
 * What the panel is given.
 *
 * @param scene the film that is shown
 * @param frame what is seen now
 * @param jump called with the step that the reader chose
 * @param open called with the address that the reader asked to open
 * @param copy called with the text that the reader asked to copy
 */
public record Reading(
        ObservableValue<Optional<SceneModel>> scene,
        ObservableValue<Optional<Frame>> frame,
        Consumer<StepId> jump,
        Consumer<String> open,
        Consumer<String> copy) {

    /** The step that is shown; changes with steps only, not with every frame. */
    ObservableValue<Optional<StepId>> step() {
        return frame.map(now -> now.map(shown -> shown.step().id()));
    }
}
