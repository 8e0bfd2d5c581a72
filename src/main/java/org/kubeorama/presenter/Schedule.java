package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.ReadingTime;

/**
 * When each step of a presentation is due: the planned time, shared out by how much there is to say.
 *
 * @param slots one after another, without gaps
 */
public record Schedule(List<Slot> slots) {
    public static final Schedule NONE = new Schedule(List.of());

    /** Nobody is done with a step faster. */
    private static final double LEAST = 6_000;

    private static final double MINUTE = 60_000;

    /** @param start and end in milliseconds of the presentation */
    public record Slot(SceneId scene, StepId step, double start, double end) {}

    public Schedule {
        slots = List.copyOf(slots);
    }

    /** @param scenes all that are known; a part whose scene is not among them takes no time */
    public static Schedule of(RunningOrder order, List<SceneModel> scenes) {
        var slots = new ArrayList<Slot>();
        double at = 0;
        for (var part : order.parts()) {
            var scene = scenes.stream().filter(known -> known.id().equals(part.scene())).findFirst();
            for (var step : scene.map(SceneModel::steps).orElse(List.of())) {
                if (!part.without().contains(step.id())) {
                    double takes = speaking(scene.orElseThrow(), step);
                    slots.add(new Slot(part.scene(), step.id(), at, at + takes));
                    at += takes;
                }
            }
        }
        return new Schedule(slots).lasting(order.minutes().map(minutes -> minutes * MINUTE).orElse(wholeMinutes(at)));
    }

    private static double wholeMinutes(double millis) {
        return Math.ceil(millis / MINUTE) * MINUTE;
    }

    private static double speaking(SceneModel scene, Step step) {
        var words = new Text(notes(scene, step, Language.EN), notes(scene, step, Language.ZH));
        return Math.max(LEAST, ReadingTime.millis(words) + ReadingTime.millis(step.caption()));
    }

    private static String notes(SceneModel scene, Step step, Language language) {
        return scene.notes().of(step.id(), language).map(Notes.Section::markdown).orElse("");
    }

    private Schedule lasting(double millis) {
        double factor = slots.isEmpty() ? 1 : millis / slots.getLast().end();
        return new Schedule(slots.stream()
                .map(slot -> new Slot(slot.scene(), slot.step(), slot.start() * factor, slot.end() * factor))
                .toList());
    }

    /** Milliseconds in all. */
    public double length() {
        return slots.isEmpty() ? 0 : slots.getLast().end();
    }

    public Optional<Slot> slot(SceneId scene, StepId step) {
        return slots.stream().filter(slot -> slot.scene().equals(scene) && slot.step().equals(step)).findFirst();
    }
}
