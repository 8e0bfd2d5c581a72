package org.kubeorama.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.script.ScriptProblem;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Words;

/** What is wrong in the film: in the stage's place where there is none, above the last good one else. */
final class ProblemsController {
    private final MainWindowViewModel window;
    private final PlayerViewModel player;
    private final Words words;

    @FXML private VBox problems;
    @FXML private Label headline;
    @FXML private ToggleButton showList;
    @FXML private Button copy;
    @FXML private ListView<ScriptProblem> list;

    ProblemsController(MainWindowViewModel window, PlayerViewModel player, Words words) {
        this.window = window;
        this.player = player;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var hints = new Hints(words);
        hints.explain(copy, words.observe("app.problemsCopy"));
        hints.explain(showList, words.observe("app.problemsShow"));
        var alone = player.filmProperty().map(film -> film.isEmpty());
        problems.visibleProperty().bind(window.problemsProperty().map(now -> !now.isEmpty()));
        problems.managedProperty().bind(problems.visibleProperty());
        headline.textProperty().bind(Bindings.createStringBinding(
                () -> words.text(alone.getValue() ? "app.problems" : "app.problemsKept", count()),
                window.problemsProperty(), alone, words.language()));
        showList.visibleProperty().bind(alone.map(yes -> !yes));
        list.setCellFactory(_ -> new ProblemCell());
        list.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> alone.getValue() || showList.isSelected(), alone, showList.selectedProperty()));
        list.managedProperty().bind(list.visibleProperty());
        window.problemsProperty().subscribe(now -> list.getItems().setAll(now));
    }

    private int count() {
        return window.problemsProperty().get().size();
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        List<String> lines = window.problemsProperty().get().stream().map(ScriptProblem::oneLine).toList();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class ProblemCell extends ListCell<ScriptProblem> {
        private final Label place = new Label();
        private final Label message = new Label();
        private final VBox view = new VBox(place, message);

        ProblemCell() {
            place.getStyleClass().add("problem-place");
            message.getStyleClass().add("problem-message");
            message.setWrapText(true);
            message.setMinHeight(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ScriptProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var line = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
            place.setText(problem.file() + line + "   " + problem.pointer());
            message.setText(problem.message());
            setAccessibleText(problem.oneLine());
            setGraphic(view);
        }
    }
}
