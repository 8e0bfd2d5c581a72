package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.KeyboardFocus;
import org.kubeorama.ui.Words;

/** All steps of a film as pictures in rows, its what-ifs last; the other films of the order are one press away. */
public final class OverviewController {
    private static final double WIDTH = 300;
    private static final double SCROLL_BAR = 44;
    private static final double GAP = 8;

    private final PlayerViewModel player;
    private final TalkViewModel talk;
    private final AudienceViewModel audience;
    private final StepPictures pictures;
    private final Films films;
    private final ObservableValue<List<SceneModel>> scenes;
    private final Words words;
    private Optional<Film> film = Optional.empty();
    private int columns = 4;
    private int chosen;
    private double picture = WIDTH;

    @FXML private StackPane sheet;
    @FXML private FlowPane parts;
    @FXML private ListView<List<Step>> rows;

    /** @param scenes all that are known, for their titles */
    public OverviewController(
            PlayerViewModel player, TalkViewModel talk, AudienceViewModel audience, StepPictures pictures, Films films,
            ObservableValue<List<SceneModel>> scenes, Words words) {
        this.player = player;
        this.talk = talk;
        this.audience = audience;
        this.pictures = pictures;
        this.films = films;
        this.scenes = scenes;
        this.words = words;
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(_ -> new OverviewRow(this));
        var asked = talk.sheetProperty().map(now -> now == Sheet.OVERVIEW);
        sheet.visibleProperty().bind(asked);
        asked.subscribe(shown -> {
            if (shown) {
                open();
            } else {
                rows.getItems().clear();
            }
        });
        rows.widthProperty().subscribe(width -> {
            columns = Math.max(2, (int) (width.doubleValue() / WIDTH));
            picture = Math.floor((width.doubleValue() - SCROLL_BAR) / columns - StepCard.AROUND - GAP);
            fill();
        });
        Changes.follow(rows::refresh, audience.themeProperty(), audience.languageProperty(), words.language());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void open() {
        player.screeningProperty().get().ifPresent(now -> {
            film = player.filmProperty().get();
            chosen = steps().indexOf(now.step());
            fill();
            fillParts();
            KeyboardFocus.give(rows);
        });
    }

    private void show(Film other) {
        film = Optional.of(other);
        chosen = 0;
        fill();
        fillParts();
    }

    private List<Step> steps() {
        return film.map(Film::scene).map(SceneModel::allSteps).orElse(List.of());
    }

    private void fill() {
        if (talk.sheetProperty().get() != Sheet.OVERVIEW) {
            return;
        }
        var steps = steps();
        var all = new ArrayList<List<Step>>();
        for (int from = 0; from < steps.size(); from += columns) {
            all.add(steps.subList(from, Math.min(steps.size(), from + columns)));
        }
        rows.getItems().setAll(all);
        choose(chosen);
    }

    private void fillParts() {
        var shown = film.map(now -> now.scene().id());
        parts.getChildren().setAll(talk.orderProperty().get().parts().stream().map(RunningOrder.Part::scene).map(id -> {
            var title = scenes.getValue().stream().filter(scene -> scene.id().equals(id)).findFirst()
                    .map(scene -> words.of(scene.title())).orElse(id.value());
            var button = new ToggleButton(title);
            button.getStyleClass().add("part-chip");
            button.setFocusTraversable(false);
            button.setSelected(shown.filter(id::equals).isPresent());
            button.setOnAction(_ -> films.prepare(id, this::show));
            button.setAccessibleText(title);
            return button;
        }).toList());
    }

    private void key(KeyEvent event) {
        var to = target(event.getCode());
        if (to.isPresent()) {
            choose(to.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            go(steps().get(chosen));
            event.consume();
        }
    }

    private Optional<Integer> target(KeyCode code) {
        return switch (code) {
            case LEFT -> Optional.of(chosen - 1);
            case RIGHT -> Optional.of(chosen + 1);
            case UP -> Optional.of(chosen - columns);
            case DOWN -> Optional.of(chosen + columns);
            case HOME -> Optional.of(0);
            case END -> Optional.of(steps().size() - 1);
            default -> Optional.empty();
        };
    }

    private void choose(int step) {
        if (step >= 0 && step < steps().size()) {
            chosen = step;
            rows.getSelectionModel().clearAndSelect(step / columns);
            rows.scrollTo(Math.max(0, step / columns - 1));
            rows.refresh();
        }
    }

    void go(Step step) {
        film.ifPresent(now -> talk.goTo(now.scene().id(), step.id()));
    }

    /** The card of a step; empty where a row has none. */
    StepCard card(Step step) {
        int number = steps().indexOf(step) + 1;
        var card = new StepCard(number + "   " + words.of(step.title()));
        card.mark(number - 1 == chosen, talk.orderProperty().get().leavesOut(now().scene().id(), step.id()));
        card.setFocusTraversable(false);
        card.fix(picture);
        card.setOnAction(_ -> go(step));
        card.show(width -> new StepPictures.Wish(now(), wayTo(step.id()), step.id(), audience.themeProperty().get(),
                audience.languageProperty().get(), width), pictures, false);
        return card;
    }

    int columns() {
        return columns;
    }

    private Film now() {
        return film.orElseThrow();
    }

    private Way wayTo(StepId step) {
        return player.screeningProperty().get()
                .filter(here -> here.scene() == now().scene() && here.timeline().indexOf(step).isPresent())
                .map(here -> here.timeline().way())
                .or(() -> SceneTimeline.wayTo(now().scene(), step))
                .orElse(Way.MAIN);
    }
}
