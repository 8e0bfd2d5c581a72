package org.kubeorama.app;

import java.nio.file.Path;
import org.kubeorama.cli.WindowPicture;

/** The window of the program. */
final class Window {
    private Window() {}

    /** Opens the window and returns when it is closed. @param scenes the folder of scenes that it lists */
    static void open(Path scenes) {
        throw new UnsupportedOperationException("there is no window yet for " + scenes);
    }

    /** Draws the window without showing it. */
    static int[] picture(WindowPicture.Request request) {
        throw new IllegalArgumentException("there is no window yet for " + request.scenes());
    }
}
