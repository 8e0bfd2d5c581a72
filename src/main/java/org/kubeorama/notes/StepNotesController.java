package org.kubeorama.notes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.Words;

/** The notes of the step alone, in a size to be read from where a speaker stands. */
public final class StepNotesController {
    private final Reading reading;
    private final Words words;
    private final MarkdownView markdown;
    private final Executor turns;
    private Optional<Notes.Section> section = Optional.empty();

    @FXML private ScrollPane scroll;
    @FXML private VBox content;

    /** @param turns runs what may come a pulse later than the step */
    public StepNotesController(Reading reading, Words words, Executor turns) {
        this.reading = reading;
        this.words = words;
        this.turns = turns;
        markdown = new MarkdownView(words, reading.open(), reading.copy());
    }

    @FXML
    private void initialize() {
        reading.step().subscribe(_ -> turns.execute(this::show));
        reading.scene().subscribe(_ -> show());
        words.language().subscribe(_ -> show());
    }

    private void show() {
        var scene = reading.scene().getValue();
        var now = scene.flatMap(film -> reading.step().getValue().flatMap(step -> of(film, step)));
        if (now.equals(section) && now.isPresent()) {
            return;
        }
        section = now;
        content.getChildren().setAll(now.map(it -> markdown.render(it.markdown())).orElseGet(() ->
                List.of(none(scene))));
        scroll.setVvalue(0);
    }

    private Optional<Notes.Section> of(SceneModel film, StepId step) {
        return film.notes().of(step, words.language().getValue());
    }

    private Label none(Optional<SceneModel> scene) {
        var label = new Label(scene.isEmpty() ? "" : words.text("notes.noneOfStep"));
        label.setWrapText(true);
        label.getStyleClass().add("notes-none");
        return label;
    }
}
