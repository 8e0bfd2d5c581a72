package org.kubeorama.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kubeorama.library.Search.Hit;
import org.kubeorama.ui.Words;

/** A place where the search found its words: the film, where in it, and the words in their sentence. */
final class HitCell extends ListCell<Hit> {
    private final LibraryViewModel viewModel;
    private final Words words;
    private final Label film = new Label();
    private final Label place = new Label();
    private final TextFlow excerpt = new TextFlow();
    private final VBox view = new VBox(new HBox(place, film), excerpt);

    HitCell(LibraryViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        film.getStyleClass().add("hit-film");
        place.getStyleClass().add("hit-place");
        place.setMinWidth(USE_PREF_SIZE);
        view.getStyleClass().add("hit");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                this.viewModel.choose(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        film.setText(words.of(hit.scene().title()));
        place.setText(placeOf(hit));
        var text = hit.excerpt();
        excerpt.getChildren().setAll(
                piece(text.substring(0, hit.from()), "hit-text"),
                piece(text.substring(hit.from(), hit.to()), "hit-word"),
                piece(text.substring(hit.to()), "hit-text"));
        setGraphic(view);
        setAccessibleText(film.getText() + ", " + place.getText() + ": " + text);
    }

    private String placeOf(Hit hit) {
        return switch (hit.place()) {
            case TITLE -> words.text("library.in.title");
            case SUMMARY -> words.text("library.in.summary");
            case STEP, CAPTION -> words.text("library.in.step", hit.number());
            case NOTES -> hit.step().isEmpty()
                    ? words.text("library.in.notes")
                    : words.text("library.in.notesOf", hit.number());
        };
    }

    private static Text piece(String text, String style) {
        var piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }
}
