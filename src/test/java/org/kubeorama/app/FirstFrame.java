package org.kubeorama.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.kubeorama.diagram.StageView;

/** Opens the window, and ends the program as soon as it has shown a frame of a film. Started by a benchmark. */
public final class FirstFrame {
    private FirstFrame() {}

    /** @param words the folder of scenes */
    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(FirstFrame::watch);
        Application.launch(WindowApplication.class, words);
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(FirstFrame::endWhenShown);
            } catch (IllegalStateException notStartedYet) {
                // asked again in a moment
            }
            java.util.concurrent.locks.LockSupport.parkNanos(4_000_000);
        }
    }

    private static void endWhenShown() {
        for (var window : Window.getWindows()) {
            if (shows(window.getScene().getRoot())) {
                window.getScene().addPostLayoutPulseListener(() -> Platform.runLater(() -> System.exit(0)));
                Platform.requestNextPulse();
            }
        }
    }

    private static boolean shows(Node node) {
        return node instanceof StageView stage && stage.frame().isPresent()
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFrame::shows);
    }
}
