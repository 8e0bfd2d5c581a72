package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;

/**
 * What a film plots on one time line.
 *
 * @param besides each plot with those that are seen on its lane at the same time
 */
record FilmPlots(Map<Action.Plot, Set<Action.Plot>> besides) {
    static final FilmPlots NONE = new FilmPlots(Map.of());

    static FilmPlots of(SceneModel scene, ActorId actor) {
        var besides = new LinkedHashMap<Action.Plot, Set<Action.Plot>>();
        var main = new Run(actor, besides, new ArrayList<>());
        for (var step : scene.steps()) {
            main.run(step);
            scene.forks().stream().filter(fork -> fork.after().equals(step.id())).forEach(fork -> {
                var aside = new Run(actor, besides, new ArrayList<>(main.seen()));
                fork.steps().forEach(aside::run);
                fork.rejoin().ifPresent(back -> scene.steps().stream()
                        .dropWhile(later -> !later.id().equals(back))
                        .forEach(aside::run));
            });
        }
        return new FilmPlots(besides);
    }

    /** One way through the film. @param seen what is plotted now */
    private record Run(ActorId actor, Map<Action.Plot, Set<Action.Plot>> besides, List<Action.Plot> seen) {
        void run(Step step) {
            step.beats().forEach(beat -> beat.actions().forEach(this::run));
        }

        private void run(Action action) {
            if (action instanceof Action.Plot plot && plot.actor().equals(actor)) {
                seen.removeIf(plot::replaces);
                add(plot);
            } else if (action instanceof Action.Clear(var cleared, var row) && cleared.equals(actor)) {
                seen.removeIf(plot -> row.map(plot.row()::equals).orElse(true));
            }
        }

        private void add(Action.Plot plot) {
            var others = besides.computeIfAbsent(plot, _ -> new LinkedHashSet<>());
            for (var other : seen) {
                if (other.row().equals(plot.row())) {
                    others.add(other);
                    besides.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(plot);
                }
            }
            seen.add(plot);
        }
    }
}
