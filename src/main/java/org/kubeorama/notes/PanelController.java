package org.kubeorama.notes;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.kubeorama.ui.Words;

/** The panel with its four pages; each is made when it is first turned to. */
public final class PanelController {
    private final Words words;
    private final Supplier<Node> notes;
    private final Supplier<Node> object;
    private final Supplier<Node> steps;
    private final Supplier<Node> sources;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab notesTab;

    @FXML
    private Tab objectTab;

    @FXML
    private Tab stepsTab;

    @FXML
    private Tab sourcesTab;

    /** A page of the panel. */
    public enum Page {
        NOTES, OBJECT, STEPS, SOURCES
    }

    /** @param notes the pages, in the order of {@link Page} */
    public PanelController(
            Words words, Supplier<Node> notes, Supplier<Node> object, Supplier<Node> steps, Supplier<Node> sources) {
        this.words = words;
        this.notes = notes;
        this.object = object;
        this.steps = steps;
        this.sources = sources;
    }

    @FXML
    private void initialize() {
        fill(notesTab, notes, "notes.tab.notes");
        fill(objectTab, object, "notes.tab.object");
        fill(stepsTab, steps, "notes.tab.steps");
        fill(sourcesTab, sources, "notes.tab.sources");
    }

    private void fill(Tab tab, Supplier<Node> content, String key) {
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        tab.textProperty().bind(words.observe(key));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.observe(key + "Hint"));
        tab.setTooltip(tooltip);
    }

    /** Turns to a page. */
    public void turnTo(Page page) {
        tabs.getSelectionModel().select(page.ordinal());
    }

    /** The page that is open, as it changes. */
    public ObservableValue<Page> pageProperty() {
        return tabs.getSelectionModel().selectedIndexProperty().map(index -> Page.values()[index.intValue()]);
    }

    /** The page that is open. */
    public Page page() {
        return Page.values()[tabs.getSelectionModel().getSelectedIndex()];
    }
}
