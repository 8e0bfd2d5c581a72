package org.kubeorama.notes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kubeorama.scene.Step;
import org.kubeorama.ui.Words;

/** The steps of the way that is taken; a click, or Enter, goes to one. */
public final class StepsController {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NUMBER_AND_EDGES = 74;
    private final Reading reading;
    private final Words words;

    @FXML
    private ListView<Step> steps;

    public StepsController(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @FXML
    private void initialize() {
        steps.setCellFactory(_ -> new StepCell());
        reading.frame().map(frame -> frame.map(now -> now.way())).subscribe(this::fill);
        words.language().subscribe(_ -> steps.refresh());
        reading.step().subscribe(_ -> select());
        steps.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                jump();
                event.consume();
            }
        });
    }

    private void fill(Optional<List<Step>> way) {
        steps.getItems().setAll(way.orElse(List.of()));
        select();
    }

    private void select() {
        reading.frame().getValue().ifPresent(frame -> {
            steps.getSelectionModel().clearAndSelect(frame.index());
            steps.scrollTo(Math.max(0, frame.index() - 3));
            steps.refresh();
        });
    }

    private void jump() {
        Optional.ofNullable(steps.getSelectionModel().getSelectedItem()).ifPresent(step -> reading.jump().accept(step.id()));
    }

    private final class StepCell extends ListCell<Step> {
        private final Label chapter = new Label();
        private final Label number = new Label();
        private final Label title = new Label();
        private final VBox view = new VBox(chapter, new HBox(number, title));

        StepCell() {
            chapter.getStyleClass().add("notes-chapter");
            number.getStyleClass().add("notes-number");
            title.getStyleClass().add("notes-step");
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            // without a width of its own a long title widens the list, or takes the room of lines that it does not need
            setPrefWidth(0);
            title.prefWidthProperty().bind(steps.widthProperty().subtract(NUMBER_AND_EDGES));
            setOnMouseClicked(_ -> jump());
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            boolean current = !empty && reading.step().getValue().filter(step.id()::equals).isPresent();
            pseudoClassStateChanged(CURRENT, current);
            setGraphic(empty ? null : view);
            setAccessibleText(empty ? null : (getIndex() + 1) + " " + words.of(step.title()));
            if (!empty) {
                number.setText(String.valueOf(getIndex() + 1));
                title.setText(words.of(step.title()));
                chapter.setText(step.chapter().map(words::of).orElse(""));
                chapter.setVisible(step.chapter().isPresent());
                chapter.setManaged(step.chapter().isPresent());
            }
        }
    }
}
