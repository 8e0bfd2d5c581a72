package org.kubeorama.notes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.SceneObject;
import org.kubeorama.scene.Value;
import org.kubeorama.scene.YamlLines;
import org.kubeorama.timeline.Frame.ObjectState;
import org.kubeorama.ui.Words;

/** A Kubernetes object as YAML at this moment; what the step has changed is highlighted and in view. */
public final class ObjectController {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private final Reading reading;
    private final Words words;
    private Optional<ObjectState> shown = Optional.empty();

    @FXML
    private ComboBox<SceneObject> choice;

    @FXML
    private ListView<Line> lines;

    /** @param changed whether this step changed or added it */
    record Line(String text, boolean changed) {}

    public ObjectController(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var none = new Label();
        none.setWrapText(true);
        none.textProperty().bind(words.observe("notes.noObject"));
        lines.setPlaceholder(none);
        lines.setCellFactory(_ -> new LineCell());
        choice.setConverter(titles());
        reading.scene().subscribe(scene -> fillChoice(scene.map(film -> film.objects()).orElse(List.of())));
        words.language().subscribe(_ -> choice.setConverter(titles()));
        choice.valueProperty().subscribe(_ -> show());
        reading.frame().subscribe(_ -> show());
        reading.step().subscribe(_ -> chooseChanged());
    }

    private StringConverter<SceneObject> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(SceneObject object) {
                return object == null ? "" : words.of(object.title());
            }

            @Override
            public SceneObject fromString(String title) {
                throw new IllegalStateException("the choice is not typed");
            }
        };
    }

    private void fillChoice(List<SceneObject> objects) {
        choice.getItems().setAll(objects);
        choice.setVisible(objects.size() > 1);
        choice.setManaged(objects.size() > 1);
        choice.setValue(objects.isEmpty() ? null : objects.getFirst());
        chooseChanged();
    }

    /** Turns to the object that the step is about to change. */
    private void chooseChanged() {
        reading.frame().getValue().ifPresent(frame -> frame.step().beats().stream()
                .flatMap(beat -> beat.actions().stream())
                .filter(Action.Patch.class::isInstance)
                .map(Action.Patch.class::cast)
                .findFirst()
                .ifPresent(patch -> choose(patch.object())));
    }

    private void choose(ObjectId id) {
        choice.getItems().stream().filter(object -> object.id().equals(id)).findFirst().ifPresent(choice::setValue);
    }

    private void show() {
        var state = Optional.ofNullable(choice.getValue())
                .flatMap(object -> reading.frame().getValue().map(frame -> frame.objects().get(object.id())));
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        var all = state.map(ObjectController::linesOf).orElse(List.of());
        lines.getItems().setAll(all);
        all.stream().filter(Line::changed).findFirst()
                .ifPresent(first -> lines.scrollTo(Math.max(0, all.indexOf(first) - 2)));
    }

    private static List<Line> linesOf(ObjectState state) {
        if (state.manifest() instanceof Value.Null) {
            return List.of();
        }
        return YamlLines.of(state.manifest()).stream()
                .map(line -> new Line(line.text(), state.changed().contains(line.pointer())))
                .toList();
    }

    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(CHANGED, !empty && line.changed());
            setGraphic(null);
            setAccessibleText(null);
            if (!empty) {
                var flow = new TextFlow();
                Runs.add(flow, (line.changed() ? "+ " : "  ") + line.text(), "notes-mono");
                setGraphic(flow);
                setAccessibleText(line.text());
            }
        }
    }
}
