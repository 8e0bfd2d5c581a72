package org.kubeorama.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** The steps of a film, each after all that lead to it: no film goes in circles. */
final class StepOrder {
    private final Map<StepId, Step> steps = new LinkedHashMap<>();
    private final Map<StepId, Set<StepId>> after = new HashMap<>();

    StepOrder(SceneModel scene) {
        collect(scene.steps());
        for (var fork : scene.forks()) {
            collect(fork.steps());
            lead(fork.after(), fork.steps().getFirst().id());
            fork.rejoin().ifPresent(step -> lead(fork.steps().getLast().id(), step));
        }
    }

    private void collect(List<Step> run) {
        for (int i = 0; i < run.size(); i++) {
            var step = run.get(i);
            steps.put(step.id(), step);
            step.next().ifPresent(next -> lead(step.id(), next));
            step.ask().ifPresent(ask -> ask.options().forEach(option -> lead(step.id(), option.to())));
            if (i + 1 < run.size() && step.next().isEmpty() && step.ask().isEmpty() && !step.end()) {
                lead(step.id(), run.get(i + 1).id());
            }
        }
    }

    private void lead(StepId from, StepId to) {
        after.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }

    Set<StepId> after(Step step) {
        return after.getOrDefault(step.id(), Set.of());
    }

    List<Step> steps() {
        var open = new HashMap<StepId, Integer>();
        after.values().forEach(all -> all.forEach(step -> open.merge(step, 1, Integer::sum)));
        var ready = new ArrayDeque<>(steps.values().stream().filter(step -> !open.containsKey(step.id())).toList());
        var order = new ArrayList<Step>();
        while (!ready.isEmpty()) {
            var step = ready.remove();
            order.add(step);
            for (var next : after(step)) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(Known.in(steps, next));
                }
            }
        }
        return order;
    }
}
