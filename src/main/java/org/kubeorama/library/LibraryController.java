package org.kubeorama.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kubeorama.library.Search.Hit;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.SceneFolder.Entry;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.KeyboardFocus;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The list of films with the search above it. */
public final class LibraryController {
    private final LibraryViewModel viewModel;
    private final Words words;

    @FXML private CustomTextField search;
    @FXML private Button clear;
    @FXML private ListView<Row> films;
    @FXML private VBox results;
    @FXML private Label resultCount;
    @FXML private Label nothingHint;
    @FXML private ListView<Hit> hits;

    /** A line of the list. */
    sealed interface Row {
        record TopicRow(Shelf.Topic topic) implements Row {}

        record FilmRow(Entry film) implements Row {}

        /** A scene that cannot be listed; its problems are what there is to see. @param id the name of its folder */
        record BrokenRow(SceneId id) implements Row {}
    }

    public LibraryController(LibraryViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var hints = new Hints(words);
        hints.explain(search, words.observe("library.search"), Shortcut.SEARCH);
        hints.explain(clear, words.observe("library.searchClear"), Shortcut.LEAVE);
        search.textProperty().bindBidirectional(viewModel.queryProperty());
        var searching = viewModel.queryProperty().map(query -> !query.isBlank());
        clear.visibleProperty().bind(viewModel.queryProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        films.visibleProperty().bind(searching.map(yes -> !yes));
        results.visibleProperty().bind(searching);
        fillFilms();
        fillHits();
    }

    private void fillFilms() {
        films.setCellFactory(_ -> new FilmCell(viewModel, words, this::choose));
        viewModel.shelfProperty().subscribe(shelf -> films.getItems().setAll(rows(shelf)));
        words.language().subscribe(_ -> films.refresh());
        viewModel.doneProperty().subscribe(_ -> films.refresh());
        viewModel.showingProperty().subscribe(showing -> {
            films.refresh();
            showing.ifPresent(this::reveal);
        });
    }

    private void fillHits() {
        hits.setCellFactory(_ -> new HitCell(viewModel, words));
        viewModel.hitsProperty().subscribe(found -> hits.getItems().setAll(found));
        words.language().subscribe(_ -> hits.refresh());
        resultCount.textProperty().bind(Bindings.createStringBinding(
                () -> words.text("library.results", viewModel.hitsProperty().getValue().size(),
                        viewModel.queryProperty().get().strip()),
                viewModel.hitsProperty(), viewModel.queryProperty(), words.language()));
        nothingHint.visibleProperty().bind(viewModel.hitsProperty().map(List::isEmpty));
        nothingHint.managedProperty().bind(nothingHint.visibleProperty());
        hits.visibleProperty().bind(viewModel.hitsProperty().map(found -> !found.isEmpty()));
    }

    private void reveal(SceneId scene) {
        for (int i = 0; i < films.getItems().size(); i++) {
            if (films.getItems().get(i) instanceof Row.FilmRow(var film) && film.id().equals(scene)) {
                films.getSelectionModel().select(i);
                films.scrollTo(Math.max(0, i - 6));
            }
        }
    }

    private static List<Row> rows(Shelf shelf) {
        var rows = new ArrayList<Row>();
        for (var topic : shelf.topics()) {
            rows.add(new Row.TopicRow(topic));
            topic.films().forEach(film -> rows.add(new Row.FilmRow(film)));
        }
        shelf.broken().forEach(folder -> rows.add(new Row.BrokenRow(new SceneId(folder.getFileName().toString()))));
        return rows;
    }

    @FXML
    private void filmKey(KeyEvent event) {
        boolean chooses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (chooses) {
            choose(films.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void choose(@Nullable Row row) {
        switch (row) {
            case Row.FilmRow(var film) -> viewModel.choose(film.id());
            case Row.BrokenRow(var id) -> viewModel.choose(id);
            case Row.TopicRow _ -> {}
            case null -> {}
        }
    }

    @FXML
    private void hitKey(KeyEvent event) {
        var hit = hits.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && hit != null) {
            viewModel.choose(hit);
            event.consume();
        }
    }

    /** Down goes from the field to what was found, Enter opens the first of it. */
    @FXML
    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            KeyboardFocus.give(hits);
            hits.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            viewModel.hitsProperty().getValue().stream().findFirst().ifPresent(viewModel::choose);
            event.consume();
        }
    }

    @FXML
    private void clear() {
        viewModel.queryProperty().set("");
        search.requestFocus();
    }

    /** Puts the keyboard into the search field, with what stands there selected. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
