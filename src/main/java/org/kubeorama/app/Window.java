package org.kubeorama.app;

import java.nio.file.Path;
import org.kubeorama.cli.WindowPicture;

/** The window of the program. */
final class Window {
    private Window() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param scenes the folder of scenes that it lists
     * @param settings the file that keeps how it was left
     * @throws UnsupportedOperationException where JavaFX finds no windows
     * @throws UnsatisfiedLinkError where a library is missing
     */
    static void open(Path scenes, Path settings) {
        try {
            WindowApplication.launch(Opening.begin(scenes, settings));
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnsupportedOperationException unsupported) {
                    throw unsupported;
                } else if (cause instanceof UnsatisfiedLinkError missing) {
                    throw missing;
                }
            }
            throw failure;
        }
    }

    /** Draws the window without showing it. */
    static int[] picture(WindowPicture.Request request) {
        return DrawnWindow.draw(request);
    }
}
