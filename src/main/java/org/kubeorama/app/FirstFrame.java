package org.kubeorama.app;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.kubeorama.diagram.StageView;

/** Tells when a window of this program has drawn a film. The program itself never asks: whoever measures or rehearses it does. */
public final class FirstFrame {
    private FirstFrame() {}

    /**
     * Starts JavaFX and waits for the window that someone else will open; nothing is asked again and again on the way.
     *
     * @param then run once on the FX thread, when the first frame of a film is drawn
     */
    public static void then(Runnable then) {
        var once = new AtomicBoolean();
        Runnable listen = () -> Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene(), once, then));
            }
        });
        try {
            Platform.startup(listen);
        } catch (IllegalStateException runsAlready) {
            Platform.runLater(listen);
        }
    }

    private static void watch(Scene scene, AtomicBoolean once, Runnable then) {
        scene.addPostLayoutPulseListener(() -> {
            if (!once.get() && shows(scene.getRoot())) {
                once.set(true);
                Platform.runLater(() -> whenDrawn(then));
            }
        });
    }

    private static boolean shows(Node node) {
        return node instanceof StageView stage && stage.frame().isPresent()
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFrame::shows);
    }

    /** Waits for what a pulse has handed to the renderer. Called after the pulse, on the FX thread. */
    public static void whenDrawn(Runnable then) {
        // the renderer works in order, and a snapshot waits for its own picture
        new Rectangle(1, 1).snapshot(null, null);
        Platform.runLater(then);
    }
}
