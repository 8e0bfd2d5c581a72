package org.kubeorama.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kubeorama.scene.Step;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Words;

/** Where the step's facts come from, and below, where the film's do. */
public final class SourcesController {
    private final Reading reading;
    private final Words words;

    @FXML
    private VBox content;

    public SourcesController(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @FXML
    private void initialize() {
        reading.step().subscribe(_ -> fill());
        reading.scene().subscribe(_ -> fill());
        words.language().subscribe(_ -> fill());
    }

    private void fill() {
        var nodes = new ArrayList<Node>();
        Set<String> here = new LinkedHashSet<>();
        reading.frame().getValue().ifPresent(frame -> here.addAll(frame.step().sources()));
        addGroup("notes.sourcesOfStep", here, nodes);
        Set<String> others = new LinkedHashSet<>();
        reading.scene().getValue().ifPresent(scene ->
                scene.allSteps().stream().map(Step::sources).forEach(others::addAll));
        others.removeAll(here);
        addGroup("notes.sourcesOfFilm", others, nodes);
        content.getChildren().setAll(nodes);
    }

    private void addGroup(String heading, Set<String> addresses, List<Node> into) {
        if (addresses.isEmpty()) {
            return;
        }
        var label = new Label(words.text(heading));
        label.getStyleClass().add("notes-heading");
        into.add(label);
        addresses.stream().map(this::link).forEach(into::add);
    }

    private Hyperlink link(String address) {
        var link = new Hyperlink(address.replaceFirst("^https://", ""));
        link.getStyleClass().add("notes-source");
        link.setWrapText(true);
        Hints.tip(link, words.observe("notes.openSource", address));
        link.setAccessibleText(address);
        link.setOnAction(_ -> reading.open().accept(address));
        return link;
    }
}
