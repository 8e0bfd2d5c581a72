package org.kubeorama.notes;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.kubeorama.ui.Words;

/** The panel with its four pages. */
public final class PanelController {
    private final Words words;
    private final Node notes;
    private final Node object;
    private final Node steps;
    private final Node sources;

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
    public PanelController(Words words, Node notes, Node object, Node steps, Node sources) {
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

    private void fill(Tab tab, Node content, String key) {
        tab.setContent(content);
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
