package org.kubeorama.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.Words;

/** The notes of the film as one text; the section of the step is marked and in view. */
public final class NotesController {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final Reading reading;
    private final Words words;
    private final MarkdownView markdown;
    private final Executor later;
    private final Map<String, VBox> sections = new LinkedHashMap<>();
    /** What is a heading only, so far. */
    private final Map<String, Notes.Section> bare = new LinkedHashMap<>();
    private boolean rendering;
    private boolean goOn;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    /** @param later runs, one by one, what may come after the section of the step, on the FX thread */
    public NotesController(Reading reading, Words words, Executor later) {
        this.reading = reading;
        this.words = words;
        this.later = later;
        markdown = new MarkdownView(words, reading.open(), reading.copy());
    }

    @FXML
    private void initialize() {
        reading.scene().subscribe(_ -> fill());
        words.language().subscribe(_ -> fill());
        reading.step().subscribe(_ -> mark());
        // heights are known only after a layout pass, and they change with the width
        Bindings.createObjectBinding(scroll::getViewportBounds, scroll.viewportBoundsProperty(), content.heightProperty())
                .subscribe(_ -> reveal());
    }

    private void fill() {
        sections.clear();
        bare.clear();
        var nodes = new ArrayList<Node>();
        var scene = reading.scene().getValue();
        scene.map(film -> film.notes().in(words.language().getValue())).orElse(List.of()).forEach(section -> {
            var box = view(section);
            sections.put(section.anchor(), box);
            bare.put(section.anchor(), section);
            box.layoutYProperty().subscribe(_ -> current().filter(box::equals).ifPresent(_ -> reveal()));
            nodes.add(box);
        });
        if (nodes.isEmpty() && scene.isPresent()) {
            nodes.add(placeholder(scene.get()));
        }
        content.getChildren().setAll(nodes);
        mark();
        later.execute(this::renderRest);
    }

    /** Renders one section and asks for the next: a film is seen before all of its notes are. */
    private void renderRest() {
        goOn = true;
        if (rendering) {
            return;
        }
        // a loop, for a `later` that is at once
        rendering = true;
        while (goOn && !bare.isEmpty()) {
            goOn = false;
            render(bare.keySet().iterator().next());
            later.execute(this::renderRest);
        }
        rendering = false;
    }

    private void render(String anchor) {
        var section = bare.remove(anchor);
        if (section != null) {
            Known.in(sections, anchor).getChildren().addAll(markdown.render(section.markdown()));
        }
    }

    private VBox view(Notes.Section section) {
        var box = new VBox();
        box.getStyleClass().add("notes-section");
        if (!section.heading().isEmpty()) {
            var heading = new Label(section.heading());
            heading.setWrapText(true);
            heading.setMinHeight(Label.USE_PREF_SIZE);
            heading.getStyleClass().add("notes-heading");
            box.getChildren().add(heading);
        }
        return box;
    }

    private Node placeholder(SceneModel scene) {
        var label = new Label(words.text("notes.none", words.of(scene.title())));
        label.setWrapText(true);
        label.getStyleClass().add("notes-none");
        return label;
    }

    private void mark() {
        var step = reading.step().getValue();
        step.map(StepId::value).ifPresent(this::render);
        sections.forEach((anchor, box) -> box.pseudoClassStateChanged(
                CURRENT, step.filter(id -> id.value().equals(anchor)).isPresent()));
        reveal();
    }

    private void reveal() {
        current().ifPresent(box -> {
            double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(box.getBoundsInParent().getMinY() / beyond, 0, 1));
        });
    }

    private Optional<VBox> current() {
        return reading.step().getValue().map(step -> sections.get(step.value()));
    }
}
