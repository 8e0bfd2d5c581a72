package org.kubeorama.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.app.MainWindowViewModel.SideModel;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.SideHandle;
import org.kubeorama.ui.Words;

/** Arranges the parts of the window: the bar above, topics left, stage in the middle, panel right. */
final class MainWindowController {
    private static final Duration NOTICE = Duration.seconds(4);
    private static final Duration PATIENCE = Duration.millis(300);

    private final MainWindowViewModel viewModel;
    private final PlayerViewModel player;
    private final Appearance appearance;
    private final Words words;
    private final Hints hints;
    private final Consumer<Shortcut> press;
    private final Parts parts;

    @FXML private StackPane window;
    @FXML private ToggleButton topics;
    @FXML private HBox crumbs;
    @FXML private Label topicNumber;
    @FXML private Label topicTitle;
    @FXML private Label filmTitle;
    @FXML private Button present;
    @FXML private Button copy;
    @FXML private Button export;
    @FXML private ToggleButton study;
    @FXML private ToggleButton motion;
    @FXML private Button language;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private Button keys;
    @FXML private ToggleButton panel;
    @FXML private HBox body;
    @FXML private ProgressBar loading;
    @FXML private Label notice;

    /** The views that the window arranges. */
    record Parts(Region rail, Region library, Node problems, Node player, Region panel) {}

    /** @param press does what a shortcut does */
    MainWindowController(
            MainWindowViewModel viewModel, PlayerViewModel player, Appearance appearance, Words words,
            Consumer<Shortcut> press, Parts parts) {
        this.viewModel = viewModel;
        this.player = player;
        this.appearance = appearance;
        this.words = words;
        this.press = press;
        this.parts = parts;
        hints = new Hints(words);
    }

    @FXML
    private void initialize() {
        viewModel.widthProperty().bind(window.widthProperty().map(width -> Math.max(1, width.doubleValue())));
        showLoading();
        explain();
        showFilm();
        arrange();
        showNotice();
    }

    /** Only what takes a while is worth a bar: one that flashes disturbs, and moves while the rest is drawn. */
    private void showLoading() {
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> loading.setVisible(true));
        player.readingProperty().subscribe(reading -> {
            loading.setVisible(false);
            if (reading) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
    }

    private void explain() {
        List.of(present, copy, export).forEach(
                button -> button.disableProperty().bind(player.filmProperty().map(Optional::isEmpty)));
        explain(present, Shortcut.PRESENT);
        explain(copy, Shortcut.COPY_FRAME);
        explain(export, Shortcut.EXPORT);
        explain(language, Shortcut.LANGUAGE);
        explain(theme, Shortcut.THEME);
        explain(keys, Shortcut.KEYS);
        hints.explain(topics, Shortcut.TOPICS);
        hints.explain(panel, Shortcut.PANEL);
        hints.explain(study, Shortcut.STUDY);
        hints.explain(motion, Shortcut.REDUCED_MOTION);
        topics.setOnAction(_ -> press.accept(Shortcut.TOPICS));
        panel.setOnAction(_ -> press.accept(Shortcut.PANEL));
        study.selectedProperty().bindBidirectional(player.studyProperty());
        motion.selectedProperty().bindBidirectional(player.reducedMotionProperty());
        viewModel.topics().shownProperty().subscribe(topics::setSelected);
        viewModel.panel().shownProperty().subscribe(panel::setSelected);
        appearance.themeProperty().subscribe(now -> themeIcon.setIconLiteral(icon(now)));
    }

    private void explain(Button button, Shortcut shortcut) {
        hints.explain(button, shortcut);
        button.setOnAction(_ -> press.accept(shortcut));
    }

    private static String icon(Theme theme) {
        return switch (theme) {
            case DARK -> "mdi2w-weather-night";
            case LIGHT -> "mdi2w-weather-sunny";
            case CONTRAST -> "mdi2c-contrast-circle";
        };
    }

    private void showFilm() {
        var scene = player.filmProperty().map(film -> film.map(Film::scene));
        crumbs.visibleProperty().bind(scene.map(Optional::isPresent));
        topicNumber.textProperty().bind(scene.map(now -> now.map(film -> "%02d".formatted(film.topic())).orElse("")));
        topicTitle.textProperty().bind(Bindings.createStringBinding(
                () -> scene.getValue().map(SceneModel::topicTitle).map(words::of).orElse(""), scene, words.language()));
        filmTitle.textProperty().bind(Bindings.createStringBinding(
                () -> scene.getValue().map(SceneModel::title).map(words::of).orElse(""), scene, words.language()));
    }

    private void arrange() {
        var middle = new VBox(parts.problems(), parts.player());
        VBox.setVgrow(parts.player(), Priority.ALWAYS);
        VBox.setVgrow(parts.problems(), Priority.SOMETIMES);
        parts.player().visibleProperty().bind(Bindings.createBooleanBinding(
                () -> player.filmProperty().get().isPresent() || viewModel.problemsProperty().get().isEmpty(),
                player.filmProperty(), viewModel.problemsProperty()));
        parts.player().managedProperty().bind(parts.player().visibleProperty());
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        var left = handle(viewModel.topics(), 1, "app.topicsHandle");
        var right = handle(viewModel.panel(), -1, "app.panelHandle");
        right.getStyleClass().add("before-panel");
        var rail = room(parts.rail(), viewModel.topics().shownProperty().map(shown -> !shown));
        var library = room(parts.library(), viewModel.topics().shownProperty());
        var panel = room(parts.panel(), viewModel.panel().shownProperty());
        body.getChildren().setAll(rail, library, left, middle, right, panel);
        dock(library, viewModel.topics());
        dock(panel, viewModel.panel());
        follow(left, viewModel.topics());
        follow(right, viewModel.panel());
    }

    /** What is hidden at the start is styled and laid out when it is first seen. */
    private static Region room(Region part, ObservableValue<Boolean> seen) {
        var room = new StackPane();
        seen.subscribe(now -> {
            room.setVisible(now);
            if (now && room.getChildren().isEmpty()) {
                room.getChildren().add(part);
            }
        });
        room.managedProperty().bind(room.visibleProperty());
        return room;
    }

    private SideHandle handle(SideModel side, int direction, String key) {
        var handle = new SideHandle();
        hints.explain(handle, words.observe(key));
        handle.setOnMove(by -> side.resize(side.roomProperty().getValue().doubleValue() + direction * by));
        return handle;
    }

    private static void dock(Region part, SideModel side) {
        part.minWidthProperty().bind(side.roomProperty());
        part.prefWidthProperty().bind(side.roomProperty());
        part.maxWidthProperty().bind(side.roomProperty());
    }

    private static void follow(Node part, SideModel side) {
        side.shownProperty().subscribe(part::setVisible);
        part.managedProperty().bind(part.visibleProperty());
    }

    private void showNotice() {
        var pause = new PauseTransition(NOTICE);
        pause.setOnFinished(_ -> viewModel.noticeProperty().set(Optional.empty()));
        viewModel.noticeProperty().subscribe(now -> {
            notice.setVisible(now.isPresent());
            now.ifPresent(sentence -> {
                notice.setText(sentence);
                pause.playFromStart();
            });
        });
    }
}
