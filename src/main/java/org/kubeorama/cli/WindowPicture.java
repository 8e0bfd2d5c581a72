package org.kubeorama.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.kubeorama.export.PictureSize;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;

/** Draws a picture of the window itself. */
@FunctionalInterface
public interface WindowPicture {
    /**
     * Draws the window. JavaFX runs by then, without a screen; called on a thread other than its.
     *
     * @return ARGB pixels row by row, all opaque
     * @throws IllegalArgumentException whose message is one plain sentence, where there is no such step, dialog or view
     */
    int[] draw(Request request);

    /**
     * @param scenes the folder of scenes that the window lists
     * @param scene the one that is open; empty: the first
     * @param step of the scene, from 1
     * @param dialog the name of a dialog that lies over the window
     * @param view a view of a presentation instead of the window, such as presenter or audience
     */
    record Request(
            Path scenes,
            Optional<SceneId> scene,
            int step,
            PictureSize size,
            Language language,
            Theme theme,
            Optional<String> dialog,
            Optional<String> view) {}
}
