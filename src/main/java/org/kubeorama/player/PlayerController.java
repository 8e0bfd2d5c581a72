package org.kubeorama.player;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.ui.Words;

/** The stage with the caption, the choices and the transport under it. */
public final class PlayerController {
    /** How large a bare stage draws its diagram at most, and how far from the canvas's edge. */
    private static final double LARGEST = 1.75;
    private static final double EDGE = 56;
    private static final double MARGIN = 30;

    private final PlayerViewModel viewModel;
    private final Words words;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Boolean> elsewhere;
    private final Node caption;
    private final Node choices;
    private final Node transport;
    private Optional<StageView> stage = Optional.empty();

    @FXML private StageRoom room;
    @FXML private VBox empty;
    @FXML private Region black;
    @FXML private VBox resting;
    @FXML private VBox below;

    /**
     * @param elsewhere whether the film is watched in other windows: the stage of this one then rests
     * @param caption what stands under the stage, from top to bottom, with {@code choices} and {@code transport}
     */
    public PlayerController(
            PlayerViewModel viewModel, Words words, ObservableValue<Theme> theme, ObservableValue<Boolean> elsewhere,
            Node caption, Node choices, Node transport) {
        this.viewModel = viewModel;
        this.words = words;
        this.theme = theme;
        this.elsewhere = elsewhere;
        this.caption = caption;
        this.choices = choices;
        this.transport = transport;
    }

    @FXML
    private void initialize() {
        below.getChildren().setAll(caption, choices, transport);
        below.visibleProperty().bind(viewModel.filmProperty().map(Optional::isPresent));
        resting.visibleProperty().bind(Bindings.createBooleanBinding(elsewhere::getValue, elsewhere));
        below.managedProperty().bind(below.visibleProperty());
        black.visibleProperty().bind(viewModel.blackProperty());
        empty.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> viewModel.filmProperty().get().isEmpty() && !viewModel.readingProperty().get(),
                viewModel.filmProperty(), viewModel.readingProperty()));
        room.zoomProperty().bindBidirectional(viewModel.zoomProperty());
        room.setOnActor(viewModel::guess);
        room.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        room.accessibleTextProperty().bind(Bindings.createStringBinding(
                this::spoken, viewModel.frameProperty(), words.language()));
        viewModel.filmProperty().subscribe(_ -> rebuild());
        elsewhere.subscribe(_ -> rebuild());
        viewModel.frameProperty().subscribe(frame -> frame.ifPresent(now -> stage.ifPresent(view -> view.show(now))));
        theme.subscribe(now -> stage.ifPresent(view -> view.setTheme(now)));
        words.language().subscribe(now -> stage.ifPresent(view -> view.setLanguage(now)));
    }

    /** What the picture tells, for whoever cannot see it. */
    private String spoken() {
        return viewModel.frameProperty().getValue()
                .map(frame -> words.text("player.stageSpoken", frame.index() + 1, frame.way().size(),
                        words.of(frame.step().title()), words.of(frame.step().caption())))
                .orElseGet(() -> words.text("player.stage"));
    }

    private void rebuild() {
        if (elsewhere.getValue()) {
            stage = Optional.empty();
            return;
        }
        viewModel.filmProperty().get().ifPresent(film -> {
            var view = new StageView(film.scene(), film.layout(), theme.getValue(), words.language().getValue(), true);
            viewModel.frameProperty().getValue().ifPresent(view::show);
            stage = Optional.of(view);
            room.setStage(view, partOf(film));
        });
    }

    /** The part of a bare stage's canvas that the diagram takes: all of it for a film whose camera moves. */
    private static Box partOf(Film film) {
        var bounds = film.layout().bounds();
        var canvas = SceneLayout.CANVAS;
        if (moves(film.scene()) || bounds.width() <= 0 || bounds.height() <= 0) {
            return canvas;
        }
        double scale = Math.min(LARGEST, Math.min((canvas.width() - 2 * EDGE) / bounds.width(),
                (canvas.height() - 2 * EDGE) / bounds.height()));
        double width = bounds.width() * scale + 2 * MARGIN;
        double height = bounds.height() * scale + 2 * MARGIN;
        return new Box(canvas.centerX() - width / 2, canvas.centerY() - height / 2, width, height);
    }

    private static boolean moves(SceneModel scene) {
        return scene.allSteps().stream()
                .flatMap(step -> step.beats().stream())
                .flatMap(beat -> beat.actions().stream())
                .anyMatch(Action.Camera.class::isInstance);
    }

    /** Where the keyboard is when it is nowhere else. */
    public void focusStage() {
        room.requestFocus();
    }
}
