package org.kubeorama.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;

/**
 * What a film plots on one time line.
 *
 * @param besides each plot with those that are seen on its lane at the same time, on some way through the film
 * @param steps the first step that plots it
 */
record FilmPlots(Map<Action.Plot, Set<Action.Plot>> besides, Map<Action.Plot, StepId> steps) {

    private FilmPlots() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** One for every time line of the scene. */
    static Map<ActorId, FilmPlots> of(SceneModel scene) {
        var timelines = new LinkedHashMap<ActorId, FilmPlots>();
        scene.actorsById().values().stream()
                .filter(actor -> actor.role() == Role.TIMELINE)
                .forEach(actor -> timelines.put(actor.id(), new FilmPlots()));
        if (!timelines.isEmpty()) {
            new Course(scene, timelines).run();
        }
        return timelines;
    }

    private record Lane(ActorId actor, RowId row) {}

    /** Goes through all steps, each after those that lead to it, with what may be plotted when it begins. */
    private static final class Course {
        private final Map<ActorId, FilmPlots> timelines;
        private final StepOrder order;
        private final Map<StepId, Map<Lane, Set<Action.Plot>>> before = new HashMap<>();

        Course(SceneModel scene, Map<ActorId, FilmPlots> timelines) {
            this.timelines = timelines;
            order = new StepOrder(scene);
        }

        void run() {
            for (var step : order.steps()) {
                var seen = before.getOrDefault(step.id(), new HashMap<>());
                step.beats().forEach(beat -> beat.actions().forEach(action -> run(action, step.id(), seen)));
                order.after(step).forEach(next -> seen.forEach((lane, plots) -> before
                        .computeIfAbsent(next, _ -> new HashMap<>())
                        .computeIfAbsent(lane, _ -> new LinkedHashSet<>())
                        .addAll(plots)));
                before.remove(step.id());
            }
        }

        private void run(Action action, StepId step, Map<Lane, Set<Action.Plot>> seen) {
            if (action instanceof Action.Plot plot) {
                var others = seen.computeIfAbsent(new Lane(plot.actor(), plot.row()), _ -> new LinkedHashSet<>());
                others.removeIf(plot::replaces);
                add(plot, step, others);
                others.add(plot);
            } else if (action instanceof Action.Clear(var actor, var row)) {
                seen.keySet().removeIf(lane ->
                        lane.actor().equals(actor) && row.map(lane.row()::equals).orElse(true));
            }
        }

        private void add(Action.Plot plot, StepId step, Set<Action.Plot> others) {
            var film = Known.in(timelines, plot.actor());
            film.steps.putIfAbsent(plot, step);
            film.besides.computeIfAbsent(plot, _ -> new LinkedHashSet<>()).addAll(others);
            others.forEach(other -> Known.in(film.besides, other).add(plot));
        }
    }
}
