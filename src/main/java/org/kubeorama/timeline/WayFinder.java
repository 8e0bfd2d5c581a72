package org.kubeorama.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Way.Turn;

/** Which step comes after which. */
final class WayFinder {
    private final SceneModel scene;
    private final Map<StepId, Step> steps = new LinkedHashMap<>();
    private final Map<StepId, StepId> below = new HashMap<>();
    private final Map<ForkId, Fork> forks = new HashMap<>();

    WayFinder(SceneModel scene) {
        this.scene = scene;
        collect(scene.steps());
        for (var fork : scene.forks()) {
            forks.put(fork.id(), fork);
            collect(fork.steps());
            fork.rejoin().ifPresent(step -> below.put(fork.steps().getLast().id(), step));
        }
    }

    private void collect(List<Step> run) {
        for (int i = 0; i < run.size(); i++) {
            steps.put(run.get(i).id(), run.get(i));
            if (i + 1 < run.size()) {
                below.put(run.get(i).id(), run.get(i + 1).id());
            }
        }
    }

    /** The steps along a way, in order; a step that would come a second time ends it. */
    List<Step> steps(Way way) {
        var along = new ArrayList<Step>();
        Set<StepId> seen = new HashSet<>();
        Optional<StepId> next = Optional.of(scene.steps().getFirst().id());
        while (next.isPresent() && seen.add(next.get())) {
            var step = Known.in(steps, next.get());
            along.add(step);
            next = after(step, Optional.ofNullable(way.turns().get(step.id())));
        }
        return List.copyOf(along);
    }

    /** The way with the fewest decisions to a step; empty where nothing leads there. */
    Optional<Way> wayTo(StepId target) {
        Map<StepId, Way> reached = new LinkedHashMap<>();
        var queue = new ArrayDeque<StepId>();
        var first = scene.steps().getFirst().id();
        reached.put(first, Way.MAIN);
        queue.add(first);
        while (!queue.isEmpty() && !reached.containsKey(target)) {
            var step = Known.in(steps, queue.removeFirst());
            var way = Known.in(reached, step.id());
            after(step, Optional.empty()).filter(next -> !reached.containsKey(next)).ifPresent(next -> {
                reached.put(next, way);
                queue.addFirst(next);
            });
            for (var turn : turns(step)) {
                after(step, Optional.of(turn)).filter(next -> !reached.containsKey(next)).ifPresent(next -> {
                    reached.put(next, way.with(step.id(), turn));
                    queue.addLast(next);
                });
            }
        }
        return Optional.ofNullable(reached.get(target));
    }

    /** Every decision that a step offers. */
    private List<Turn> turns(Step step) {
        var turns = new ArrayList<Turn>();
        step.ask().ifPresent(ask -> {
            for (int option = 0; option < ask.options().size(); option++) {
                turns.add(new Turn.Answer(option));
            }
        });
        scene.forks().stream()
                .filter(fork -> fork.after().equals(step.id()))
                .forEach(fork -> turns.add(new Turn.TakeFork(fork.id())));
        return turns;
    }

    private Optional<StepId> after(Step step, Optional<Turn> turn) {
        if (turn.isPresent() && turn.get() instanceof Turn.TakeFork(var id)) {
            var fork = Optional.ofNullable(forks.get(id)).filter(taken -> taken.after().equals(step.id()));
            if (fork.isPresent()) {
                return fork.map(taken -> taken.steps().getFirst().id());
            }
        }
        if (step.ask().isPresent()) {
            var options = step.ask().get().options();
            int chosen = turn.isPresent() && turn.get() instanceof Turn.Answer(int option) ? option : 0;
            return Optional.of(options.get(Math.clamp(chosen, 0, options.size() - 1)).to());
        }
        if (step.end()) {
            return Optional.empty();
        }
        return step.next().or(() -> Optional.ofNullable(below.get(step.id())));
    }
}
