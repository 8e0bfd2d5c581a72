package org.kubeorama.app;

import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.kubeorama.cli.WindowPicture;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** The window in a scene that is never shown: the same parts, drawn once. */
final class DrawnWindow {
    /** Lists make their cells, and texts find their width, over a few passes. */
    private static final int PASSES = 4;

    /** States of the window that can be asked for like a dialog. */
    private static final String SEARCH = "search";

    private static final String AUDIENCE = "audience";
    private static final String PRESENTER = "presenter";
    private static final String OVERVIEW = "overview";
    private static final String KEYS = "keys";

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
        var over = new StackPane(root());
        int width = request.size().width();
        int height = request.size().height();
        var scene = new Scene(over, width, height, Color.BLACK);
        settle(over);
        wiring.start(request.scene(), Optional.empty());
        jump();
        request.view().ifPresent(this::turn);
        request.dialog().ifPresent(name -> lay(name, over));
        settle(over);
        var image = scene.snapshot(null);
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        wiring.close();
        return pixels;
    }

    private Parent root() {
        return switch (request.view().orElse("")) {
            case "" -> wiring.root();
            case AUDIENCE -> wiring.presenter().audienceView();
            case PRESENTER, OVERVIEW, KEYS -> wiring.presenter().presenterView();
            default -> throw new IllegalArgumentException("there is no view '" + request.view().orElseThrow()
                    + "'; there are " + String.join(", ", AUDIENCE, KEYS, OVERVIEW, PRESENTER));
        };
    }

    /** A talk begins, so that there is a time and a plan to see. */
    private void turn(String view) {
        var talk = wiring.presenter().talk();
        wiring.presenter().pretendProjector();
        talk.present();
        var times = wiring.presenter().times();
        times.slotProperty().get().ifPresent(slot ->
                talk.resume(slot.scene(), Optional.of(slot.step()), (slot.start() + slot.end()) / 2));
        switch (view) {
            case OVERVIEW -> talk.sheetProperty().set(Sheet.OVERVIEW);
            case KEYS -> talk.sheetProperty().set(Sheet.KEYS);
            default -> { /* nothing lies over it */ }
        }
    }

    /** A film that cannot be read has no steps: its problems are what there is to see. */
    private void jump() {
        var screening = wiring.player().screeningProperty().get();
        if (screening.isEmpty() && wiring.window().problemsProperty().get().isEmpty()) {
            throw new IllegalArgumentException("there is no film to show in '" + request.scenes() + "'");
        }
        screening.map(now -> now.timeline().steps()).ifPresent(steps -> {
            if (request.step() < 1 || request.step() > steps.size()) {
                throw new IllegalArgumentException(
                        "there is no step " + request.step() + "; the film has " + steps.size());
            }
            wiring.player().jump(steps.get(request.step() - 1).id());
        });
    }

    private void lay(String name, StackPane over) {
        switch (name) {
            case SEARCH -> {
                wiring.window().topics().show();
                wiring.library().queryProperty().set("etcd");
            }
            default -> layDialog(name, over);
        }
    }

    private void layDialog(String name, StackPane over) {
        var pane = wiring.dialogs().pane(name).orElseThrow(() -> {
            var names = new TreeSet<>(wiring.dialogs().names());
            names.add(SEARCH);
            return new IllegalArgumentException("there is no dialog '" + name + "'; there are " + String.join(", ", names));
        });
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
