package org.kubeorama.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import org.kubeorama.player.Film;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;

/** Where a talk gets its films from. */
public interface Films {
    /** Puts a film on the stage, some time later. @param step at its rest; empty: before the first one */
    void open(SceneId scene, Optional<StepId> step);

    /** Reads a film that will be wanted soon. @param then given the film, if it can be shown */
    void prepare(SceneId scene, Consumer<Film> then);
}
