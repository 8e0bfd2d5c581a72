package org.kubeorama.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The two windows of a talk, each on the screen it belongs to. */
public final class TalkWindows {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Screens screens;
    private final Stage audience = new Stage(StageStyle.UNDECORATED);
    private final Stage console = new Stage();
    private Seating seating = new Seating(Optional.empty(), Optional.empty());

    /**
     * What stands in a window.
     *
     * @param title of the window, for whoever shares it in a call
     */
    public record Content(Parent root, ObservableValue<String> title) {}

    /** @param onNewScene told each window's scene, to give it its keys; @param onClose told that a window is closed */
    public TalkWindows(
            Screens screens, ScreensViewModel viewModel, Content room, Content speaker, List<Image> icons,
            Consumer<Scene> onNewScene, Runnable onClose) {
        this.screens = screens;
        prepare(audience, room, icons, onNewScene, onClose);
        prepare(console, speaker, icons, onNewScene, onClose);
        console.setMinWidth(LEAST_WIDTH);
        console.setMinHeight(LEAST_HEIGHT);
        viewModel.seatingProperty().subscribe(this::seat);
    }

    private static void prepare(
            Stage window, Content content, List<Image> icons, Consumer<Scene> onNewScene, Runnable onClose) {
        var scene = new Scene(content.root(), WIDTH, HEIGHT, Color.BLACK);
        onNewScene.accept(scene);
        window.setScene(scene);
        window.titleProperty().bind(content.title());
        window.getIcons().setAll(icons);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setOnCloseRequest(event -> {
            event.consume();
            onClose.run();
        });
    }

    private void seat(Seating next) {
        var before = seating;
        seating = next;
        boolean shared = next.audience().isPresent() && next.audience().equals(next.console());
        boolean uncovered = !shared && before.audience().equals(before.console());
        if (!next.audience().equals(before.audience()) || !audience.isShowing() || uncovered) {
            next.audience().ifPresentOrElse(place -> show(audience, () -> screens.fill(audience, place)), audience::hide);
        }
        if (!next.console().equals(before.console()) || !console.isShowing()) {
            next.console().ifPresentOrElse(place -> show(console, () -> {
                if (shared) {
                    screens.fill(console, place);
                } else {
                    screens.put(console, place);
                }
            }), console::hide);
        }
        var front = next.console().isPresent() ? console : audience;
        if (front.isShowing()) {
            front.toFront();
            front.requestFocus();
        }
    }

    private static void show(Stage window, Runnable place) {
        place.run();
        window.show();
    }

    /** The room's window. */
    public Stage audience() {
        return audience;
    }

    /** The speaker's window. */
    public Stage console() {
        return console;
    }
}
