package org.kubeorama.app;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.library.Shelf;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The folded list of topics: a number for each, with its films behind it. */
final class RailController {
    private static final PseudoClass SHOWING = PseudoClass.getPseudoClass("showing");
    private final LibraryViewModel library;
    private final Words words;
    private final Hints hints;
    private final Runnable onSearch;

    @FXML private Button search;
    @FXML private VBox numbers;

    /** @param onSearch opens the list with the search in it */
    RailController(LibraryViewModel library, Words words, Runnable onSearch) {
        this.library = library;
        this.words = words;
        this.onSearch = onSearch;
        hints = new Hints(words);
    }

    @FXML
    private void initialize() {
        hints.explain(search, Shortcut.SEARCH);
        library.shelfProperty().subscribe(this::fill);
        library.showingProperty().subscribe(_ -> fill(library.shelfProperty().get()));
    }

    private void fill(Shelf shelf) {
        numbers.getChildren().setAll(shelf.topics().stream().map(this::number).toList());
    }

    private Node number(Shelf.Topic topic) {
        var button = new Button("%02d".formatted(topic.number()));
        button.getStyleClass().setAll("rail-number");
        button.setDisable(topic.films().isEmpty());
        button.pseudoClassStateChanged(SHOWING, topic.films().stream()
                .anyMatch(film -> library.showingProperty().get().filter(film.id()::equals).isPresent()));
        hints.explain(button, words.language().map(topic.title()::in));
        button.setOnAction(_ -> choose(topic, button));
        return button;
    }

    private void choose(Shelf.Topic topic, Button button) {
        if (topic.films().size() == 1) {
            library.choose(topic.films().getFirst().id());
            return;
        }
        var menu = new ContextMenu();
        topic.films().forEach(film -> {
            var item = new MenuItem(words.of(film.title()));
            item.setOnAction(_ -> library.choose(film.id()));
            menu.getItems().add(item);
        });
        menu.show(button, Side.RIGHT, 4, 0);
    }

    @FXML
    private void search() {
        onSearch.run();
    }
}
