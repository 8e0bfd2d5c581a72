package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Step;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.Words;

/** The steps of the film with when each is due and how it went; a click, or Enter, goes to one. */
public final class TalkStepsController {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final PlayerViewModel player;
    private final TalkViewModel talk;
    private final TimesViewModel times;
    private final Words words;
    private final Executor turns;

    @FXML private ListView<Step> steps;

    private final List<StepCell> cells = new ArrayList<>();

    /** @param turns runs what may come a pulse later than the step */
    public TalkStepsController(
            PlayerViewModel player, TalkViewModel talk, TimesViewModel times, Words words, Executor turns) {
        this.player = player;
        this.talk = talk;
        this.times = times;
        this.words = words;
        this.turns = turns;
    }

    @FXML
    private void initialize() {
        steps.setCellFactory(_ -> {
            var cell = new StepCell();
            cells.add(cell);
            return cell;
        });
        player.frameProperty().map(frame -> frame.map(now -> now.way())).subscribe(way ->
                steps.getItems().setAll(way.orElse(List.of())));
        player.frameProperty().map(frame -> frame.map(now -> now.index()).orElse(0)).subscribe(index ->
                turns.execute(() -> choose(index)));
        Changes.follow(this::refresh, times.slotProperty(), times.plannedProperty(), words.language(),
                talk.orderProperty());
        times.elapsedProperty().map(_ -> times.pace()).subscribe(_ -> steps.refresh());
        steps.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(steps.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void choose(int index) {
        steps.getSelectionModel().clearAndSelect(index);
        steps.scrollTo(Math.max(0, index - 2));
        refresh();
    }

    /** Shows anew what is seen; the list's own refresh would make all its cells anew, which costs frames. */
    private void refresh() {
        cells.forEach(StepCell::show);
    }

    private SceneId scene() {
        return player.filmProperty().get().orElseThrow().scene().id();
    }

    private void go(Step step) {
        talk.goTo(scene(), step.id());
    }

    private final class StepCell extends ListCell<Step> {
        private final Region mark = new Region();
        private final Label number = new Label();
        private final Label title = new Label();
        private final Label due = new Label();
        private final HBox view = new HBox(mark, number, title, due);

        StepCell() {
            mark.getStyleClass().add("pace-mark");
            number.getStyleClass().add("talk-number");
            title.getStyleClass().add("talk-step");
            due.getStyleClass().add("talk-due");
            due.setMinWidth(USE_PREF_SIZE);
            number.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            view.getStyleClass().add("talk-row");
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            show();
        }

        private void show() {
            var step = getItem();
            boolean empty = isEmpty();
            var current = player.frameProperty().getValue().filter(frame -> frame.step() == step);
            pseudoClassStateChanged(CURRENT, !empty && current.isPresent());
            pseudoClassStateChanged(LEFT_OUT, !empty && talk.orderProperty().get().leavesOut(scene(), step.id()));
            setGraphic(empty ? null : view);
            setAccessibleText(empty ? null : (getIndex() + 1) + " " + words.of(step.title()));
            if (!empty) {
                number.setText(String.valueOf(getIndex() + 1));
                title.setText(words.of(step.title()));
                due.setText(times.due(scene(), step.id()).map(Minutes::of).orElse(""));
                PaceClass.set(mark, times.paceAt(scene(), step.id()));
            }
        }
    }
}
