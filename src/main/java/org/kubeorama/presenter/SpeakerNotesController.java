package org.kubeorama.presenter;

import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The notes of the step under a bar that makes them larger and smaller. */
public final class SpeakerNotesController {
    /** The sizes there are, as style classes {@code notes-size-0} and so on. */
    public static final int SIZES = 8;

    private final Node notes;
    private final IntegerProperty size;
    private final Words words;
    private final Consumer<Shortcut> press;

    @FXML private VBox speakerNotes;
    @FXML private StackPane page;
    @FXML private Button smaller;
    @FXML private Button larger;

    /** @param notes of the step; @param size 0 … {@link #SIZES} - 1; @param press does what a shortcut does */
    public SpeakerNotesController(Node notes, IntegerProperty size, Words words, Consumer<Shortcut> press) {
        this.notes = notes;
        this.size = size;
        this.words = words;
        this.press = press;
    }

    @FXML
    private void initialize() {
        page.getChildren().setAll(notes);
        VBox.setVgrow(page, Priority.ALWAYS);
        var hints = new Hints(words, Shortcut.Context.PRESENTING);
        hints.explain(smaller, Shortcut.NOTES_SMALLER);
        hints.explain(larger, Shortcut.NOTES_LARGER);
        smaller.setOnAction(_ -> press.accept(Shortcut.NOTES_SMALLER));
        larger.setOnAction(_ -> press.accept(Shortcut.NOTES_LARGER));
        smaller.disableProperty().bind(size.lessThanOrEqualTo(0));
        larger.disableProperty().bind(size.greaterThanOrEqualTo(SIZES - 1));
        size.subscribe(now -> {
            page.getStyleClass().removeIf(style -> style.startsWith("notes-size-"));
            page.getStyleClass().add("notes-size-" + now);
        });
    }
}
