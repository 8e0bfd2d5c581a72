package org.kubeorama.library;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.library.LibraryController.Row;
import org.kubeorama.script.SceneFolder.Entry;
import org.kubeorama.ui.Words;

/** A topic's heading, or a film under it with how long it is and whether it has been watched. */
final class FilmCell extends ListCell<Row> {
    private static final PseudoClass SHOWING = PseudoClass.getPseudoClass("showing");
    private static final PseudoClass TOPIC = PseudoClass.getPseudoClass("topic");
    private static final PseudoClass BARREN = PseudoClass.getPseudoClass("barren");
    private final LibraryViewModel viewModel;
    private final Words words;
    private final Label number = new Label();
    private final Label topicTitle = new Label();
    private final HBox topicView = new HBox(number, topicTitle);
    private final Label title = new Label();
    private final Label length = new Label();
    private final FontIcon doneMark = new FontIcon("mdi2c-check-circle");
    private final VBox lines = new VBox(title, length);
    private final HBox filmView = new HBox(lines, doneMark);
    private final FontIcon brokenMark = new FontIcon("mdi2a-alert-circle-outline");
    private final Label brokenName = new Label();
    private final HBox brokenView = new HBox(brokenMark, brokenName);

    /** @param onChoice told the row that is clicked */
    FilmCell(LibraryViewModel viewModel, Words words, Consumer<Row> onChoice) {
        this.viewModel = viewModel;
        this.words = words;
        number.getStyleClass().add("topic-number");
        topicTitle.getStyleClass().add("topic-title");
        topicView.getStyleClass().add("topic-row");
        title.getStyleClass().add("film-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        length.getStyleClass().add("film-length");
        doneMark.getStyleClass().add("done-mark");
        filmView.getStyleClass().add("film-row");
        HBox.setHgrow(lines, Priority.ALWAYS);
        // a preferred width of its own would let long titles widen the list instead of wrapping
        setPrefWidth(0);
        brokenMark.getStyleClass().add("broken-mark");
        brokenView.getStyleClass().add("film-row");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                onChoice.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TOPIC, row instanceof Row.TopicRow);
        pseudoClassStateChanged(BARREN, row instanceof Row.TopicRow(var topic) && topic.films().isEmpty());
        pseudoClassStateChanged(SHOWING, isShowing(row));
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Row.TopicRow(var topic) -> show(topic);
            case Row.FilmRow(var film) -> show(film);
            case Row.BrokenRow(var id) -> {
                brokenName.setText(id.value());
                setGraphic(brokenView);
                setAccessibleText(words.text("library.broken", id.value()));
            }
        }
    }

    private boolean isShowing(@Nullable Row row) {
        var showing = viewModel.showingProperty().get();
        return switch (row) {
            case Row.FilmRow(var film) -> showing.filter(film.id()::equals).isPresent();
            case Row.BrokenRow(var id) -> showing.filter(id::equals).isPresent();
            case Row.TopicRow _ -> false;
            case null -> false;
        };
    }

    private void show(Shelf.Topic topic) {
        number.setText("%02d".formatted(topic.number()));
        topicTitle.setText(words.of(topic.title()));
        setGraphic(topicView);
        setAccessibleText(topic.number() + " " + words.of(topic.title())
                + (topic.films().isEmpty() ? " - " + words.text("library.soon") : ""));
    }

    private void show(Entry film) {
        boolean done = viewModel.doneProperty().get().contains(film.id());
        title.setText(words.of(film.title()));
        length.setText(words.text("library.steps", film.steps()));
        doneMark.setVisible(done);
        setGraphic(filmView);
        setAccessibleText(words.of(film.title()) + ", " + length.getText()
                + (done ? ", " + words.text("library.done") : ""));
    }
}
