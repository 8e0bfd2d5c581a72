package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** Finds a step by its number, or by words of its title in either language, in the film and the rest of the order. */
public final class GoToController {
    private static final int MOST = 40;

    private final PlayerViewModel player;
    private final TalkViewModel talk;
    private final ObservableValue<List<SceneModel>> scenes;
    private final Words words;

    @FXML private StackPane sheet;
    @FXML private TextField query;
    @FXML private ListView<Goal> goals;
    @FXML private Label nothing;

    /** @param number of the step among all of its film, from 1 */
    record Goal(SceneModel scene, int number, Step step) {}

    /** @param scenes all that are known */
    public GoToController(
            PlayerViewModel player, TalkViewModel talk, ObservableValue<List<SceneModel>> scenes, Words words) {
        this.player = player;
        this.talk = talk;
        this.scenes = scenes;
        this.words = words;
    }

    @FXML
    private void initialize() {
        new Hints(words, Shortcut.Context.PRESENTING).explain(query, Shortcut.GO_TO);
        query.promptTextProperty().bind(words.observe("presenter.goToPrompt"));
        goals.setCellFactory(_ -> new GoalCell());
        nothing.visibleProperty().bind(Bindings.isEmpty(goals.getItems()));
        query.textProperty().subscribe(_ -> fill());
        var asked = talk.sheetProperty().map(now -> now == Sheet.GO_TO);
        sheet.visibleProperty().bind(asked);
        asked.subscribe(shown -> {
            if (shown) {
                query.clear();
                fill();
                query.requestFocus();
            } else {
                goals.getItems().clear();
            }
        });
    }

    private void fill() {
        if (talk.sheetProperty().get() == Sheet.GO_TO) {
            goals.getItems().setAll(found(query.getText().strip()));
            goals.getSelectionModel().selectFirst();
        }
    }

    private List<Goal> found(String wanted) {
        var here = player.screeningProperty().get();
        if (here.isEmpty()) {
            return List.of();
        }
        var way = here.get().timeline().steps();
        if (!wanted.isEmpty() && wanted.chars().allMatch(Character::isDigit)) {
            int number = wanted.length() > 5 ? 0 : Integer.parseInt(wanted);
            return number < 1 || number > way.size()
                    ? List.of()
                    : List.of(new Goal(here.get().scene(), number, way.get(number - 1)));
        }
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < way.size(); i++) {
            goals.add(new Goal(here.get().scene(), i + 1, way.get(i)));
        }
        if (!wanted.isEmpty()) {
            addOthers(here.get().scene(), goals);
        }
        return goals.stream().filter(goal -> matches(goal.step().title(), wanted)).limit(MOST).toList();
    }

    private void addOthers(SceneModel here, List<Goal> goals) {
        for (var part : talk.orderProperty().get().parts()) {
            scenes.getValue().stream()
                    .filter(scene -> scene.id().equals(part.scene()) && !scene.id().equals(here.id()))
                    .forEach(scene -> addAll(scene, part, goals));
        }
    }

    private static void addAll(SceneModel scene, RunningOrder.Part part, List<Goal> goals) {
        for (int i = 0; i < scene.steps().size(); i++) {
            if (!part.without().contains(scene.steps().get(i).id())) {
                goals.add(new Goal(scene, i + 1, scene.steps().get(i)));
            }
        }
    }

    private static boolean matches(Text title, String wanted) {
        var all = (title.en() + " " + title.zh()).toLowerCase(Locale.ROOT);
        return List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(all::contains);
    }

    @FXML
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = Math.clamp(goals.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, goals.getItems().size() - 1));
            goals.getSelectionModel().clearAndSelect(at);
            goals.scrollTo(Math.max(0, at - 4));
            event.consume();
        }
    }

    private void go() {
        var goal = goals.getSelectionModel().getSelectedItem();
        if (goal != null) {
            talk.goTo(goal.scene().id(), goal.step().id());
        }
    }

    private final class GoalCell extends ListCell<Goal> {
        private final Label number = new Label();
        private final Label title = new Label();
        private final Label film = new Label();
        private final HBox view = new HBox(number, title, film);

        GoalCell() {
            number.getStyleClass().add("talk-number");
            title.getStyleClass().add("talk-step");
            film.getStyleClass().add("talk-due");
            view.getStyleClass().add("talk-row");
            number.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            setOnMouseClicked(_ -> go());
        }

        @Override
        protected void updateItem(Goal goal, boolean empty) {
            super.updateItem(goal, empty);
            setGraphic(empty ? null : view);
            setAccessibleText(empty ? null : goal.number() + " " + words.of(goal.step().title()));
            if (!empty) {
                number.setText(String.valueOf(goal.number()));
                title.setText(words.of(goal.step().title()));
                boolean here = player.filmProperty().get().filter(now -> now.scene().id().equals(goal.scene().id())).isPresent();
                film.setText(here ? "" : words.of(goal.scene().title()));
            }
        }
    }
}
