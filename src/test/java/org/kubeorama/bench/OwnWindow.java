package org.kubeorama.bench;

import org.kubeorama.app.FirstFrame;
import org.kubeorama.app.Launcher;

/** The program's own window, started as a user starts it; ends with the first frame of a film. */
public final class OwnWindow {
    private OwnWindow() {}

    /** Starts it. */
    public static void main(String[] words) {
        FirstFrame.then(() -> System.exit(0));
        Launcher.main(words);
    }
}
