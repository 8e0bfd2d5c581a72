package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.ui.Changes;

/** Puts a presentation together: which scenes, in which order, without which steps. */
public final class RunningOrderViewModel {
    private final ObjectProperty<RunningOrder> order;
    private final ObservableValue<List<SceneModel>> scenes;
    private final ObservableValue<List<SceneId>> topics;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Schedule> schedule = new ReadOnlyObjectWrapper<>(Schedule.NONE);
    private final ObjectProperty<Optional<SceneId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> problems = new SimpleObjectProperty<>(List.of());

    /**
     * A scene that can be shown.
     *
     * @param included whether it is part of the presentation
     */
    public record Row(SceneModel scene, boolean included, Set<StepId> without) {
        int steps() {
            return (int) scene.steps().stream().filter(step -> !without.contains(step.id())).count();
        }
    }

    /** @param scenes all that are known; @param topics the scenes in the order of their topics */
    public RunningOrderViewModel(
            ObjectProperty<RunningOrder> order, ObservableValue<List<SceneModel>> scenes,
            ObservableValue<List<SceneId>> topics) {
        this.order = order;
        this.scenes = scenes;
        this.topics = topics;
        Changes.follow(this::fill, order, scenes, topics);
    }

    private void fill() {
        var included = order.get().parts().stream().flatMap(part -> scene(part.scene()).stream()
                .map(scene -> new Row(scene, true, part.without())));
        var others = topics.getValue().stream().filter(id -> order.get().part(id).isEmpty())
                .flatMap(id -> scene(id).stream())
                .map(scene -> new Row(scene, false, Set.of()));
        rows.set(Stream.concat(included, others).toList());
        schedule.set(Schedule.of(order.get(), scenes.getValue()));
        if (chosen.get().isEmpty()) {
            chosen.set(rows.get().stream().findFirst().map(row -> row.scene().id()));
        }
    }

    private Optional<SceneModel> scene(SceneId id) {
        return scenes.getValue().stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /** Moves a part to another place among the parts. */
    public void move(SceneId scene, int to) {
        order.get().part(scene).ifPresent(part -> {
            var parts = new ArrayList<>(order.get().parts());
            parts.remove(part);
            parts.add(Math.clamp(to, 0, parts.size()), part);
            set(parts);
        });
    }

    /** Takes a scene into the presentation, as its last, or out of it; the last one stays. */
    public void include(SceneId scene, boolean wanted) {
        var parts = new ArrayList<>(order.get().parts());
        if (wanted && order.get().part(scene).isEmpty()) {
            parts.add(new Part(scene, Set.of()));
        } else if (!wanted && parts.size() > 1) {
            parts.removeIf(part -> part.scene().equals(scene));
        }
        set(parts);
    }

    /** Shows a step of a part, or leaves it out; the last one of its scene stays. */
    public void show(SceneId scene, StepId step, boolean wanted) {
        order.get().part(scene).ifPresent(part -> {
            var without = new HashSet<>(part.without());
            if (wanted) {
                without.remove(step);
            } else {
                without.add(step);
            }
            boolean some = scene(scene).filter(film ->
                    film.steps().stream().map(Step::id).allMatch(without::contains)).isEmpty();
            var parts = new ArrayList<>(order.get().parts());
            parts.set(parts.indexOf(part), new Part(scene, some ? without : part.without()));
            set(parts);
        });
    }

    private void set(List<Part> parts) {
        order.set(new RunningOrder(order.get().title(), order.get().minutes(), parts));
    }

    /** @param minutes empty: as long as the notes take */
    public void plan(Optional<Integer> minutes) {
        order.set(new RunningOrder(order.get().title(), minutes, order.get().parts()));
    }

    public void rename(String title) {
        order.set(new RunningOrder(Text.plain(title), order.get().minutes(), order.get().parts()));
    }

    /** The topics in their order, with all their steps. */
    public void reset() {
        problems.set(List.of());
        order.set(RunningOrder.of(topics.getValue()));
    }

    /** Milliseconds that are planned for a scene. */
    double length(SceneId scene) {
        return schedule.get().slots().stream()
                .filter(slot -> slot.scene().equals(scene))
                .mapToDouble(slot -> slot.end() - slot.start())
                .sum();
    }

    public ObservableValue<RunningOrder> order() {
        return order;
    }

    /** The parts in their order, then the scenes that are not among them. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Schedule> scheduleProperty() {
        return schedule.getReadOnlyProperty();
    }

    /** The scene whose steps are seen. */
    public ObjectProperty<Optional<SceneId>> chosenProperty() {
        return chosen;
    }

    /** What was wrong with the file that was opened last, a line each. */
    public ObjectProperty<List<String>> problemsProperty() {
        return problems;
    }
}
