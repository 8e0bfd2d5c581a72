package org.kubeorama.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.kubeorama.cli.WindowPicture;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.player.Screening;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** The window in a scene that is never shown: the same parts, drawn once. */
final class DrawnWindow {
    /** Lists make their cells, and texts find their width, over a few passes. */
    private static final int PASSES = 4;

    private final AppWiring wiring;
    private final WindowPicture.Request request;

    private DrawnWindow(WindowPicture.Request request) {
        this.request = request;
        Fonts.bundled().loadAll();
        Application.setUserAgentStylesheet(WindowTheme.stylesheet(request.theme()));
        var atOnce = new BackgroundWork(Runnable::run, Runnable::run);
        wiring = new AppWiring(
                request.scenes(), atOnce, false, new Appearance(request.language(), request.theme()), _ -> {});
    }

    /** Draws the window. Called on a thread other than JavaFX's; see {@link WindowPicture#draw}. */
    static int[] draw(WindowPicture.Request request) {
        var pixels = new CompletableFuture<int[]>();
        Platform.runLater(() -> {
            try {
                pixels.complete(new DrawnWindow(request).pixels());
            } catch (RuntimeException failure) {
                pixels.completeExceptionally(failure);
            }
        });
        try {
            return pixels.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private int[] pixels() {
        var over = new StackPane(wiring.root());
        int width = request.size().width();
        int height = request.size().height();
        var scene = new Scene(over, width, height, Color.BLACK);
        settle(over);
        wiring.start(request.scene(), Optional.empty());
        wiring.player().jump(step());
        request.dialog().ifPresent(name -> lay(name, over));
        settle(over);
        var image = scene.snapshot(null);
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        wiring.close();
        return pixels;
    }

    private StepId step() {
        var steps = wiring.player().screeningProperty().get().map(Screening::timeline)
                .orElseThrow(() -> new IllegalArgumentException("there is no film to show in '" + request.scenes() + "'"))
                .steps();
        if (request.step() < 1 || request.step() > steps.size()) {
            throw new IllegalArgumentException(
                    "there is no step " + request.step() + "; the film has " + steps.size());
        }
        return steps.get(request.step() - 1).id();
    }

    private void lay(String name, StackPane over) {
        if (name.equals("search")) {
            wiring.window().topics().show();
            wiring.library().queryProperty().set("etcd");
            return;
        }
        var pane = wiring.dialogs().pane(name).orElseThrow(() -> new IllegalArgumentException(
                "there is no dialog '" + name + "'; there are " + String.join(", ", wiring.dialogs().names()) + ", search"));
        pane.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        var scrim = new StackPane(pane);
        scrim.getStyleClass().add("scrim");
        over.getChildren().add(scrim);
    }

    private static void settle(Node root) {
        for (int i = 0; i < PASSES; i++) {
            root.applyCss();
            ((StackPane) root).layout();
        }
    }
}
