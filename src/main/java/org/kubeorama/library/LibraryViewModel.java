package org.kubeorama.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.kubeorama.library.Search.Hit;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;

/** The films there are, the search over them, and which one is chosen. */
public final class LibraryViewModel {
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.EMPTY);
    private final ObjectProperty<List<SceneModel>> scenes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<SceneId>> showing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<SceneId>> done = new SimpleObjectProperty<>(Set.of());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableValue<List<Hit>> hits;
    private final Consumer<Choice> onChoice;

    /** What somebody wants to see. @param step empty: the film from its start */
    public record Choice(SceneId scene, Optional<StepId> step) {}

    /** @param onChoice told what is chosen, on the thread of the window */
    public LibraryViewModel(ObservableValue<Language> language, Consumer<Choice> onChoice) {
        this.onChoice = onChoice;
        hits = Bindings.createObjectBinding(
                () -> Search.find(query.get(), scenes.get(), language.getValue()), query, scenes, language);
    }

    /** Chooses a film. */
    public void choose(SceneId scene) {
        onChoice.accept(new Choice(scene, Optional.empty()));
    }

    /** Chooses what was found, at its step where it has one. */
    public void choose(Hit hit) {
        onChoice.accept(new Choice(hit.scene().id(), hit.step()));
    }

    /** The films by topic. */
    public ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /** The films as far as they are read: what is searched. */
    public ObjectProperty<List<SceneModel>> scenesProperty() {
        return scenes;
    }

    /** The film on the stage. */
    public ObjectProperty<Optional<SceneId>> showingProperty() {
        return showing;
    }

    /** Films that were watched to their end. */
    public ObjectProperty<Set<SceneId>> doneProperty() {
        return done;
    }

    /** What is searched for; blank: nothing. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What is found, the best first. */
    public ObservableValue<List<Hit>> hitsProperty() {
        return hits;
    }
}
