package org.kubeorama.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which step may follow which. Finds the places where a film would go in circles, and steps that no way leads to. */
final class StepGraph {
    private final Problems problems;
    private final Map<String, Spot> steps = new LinkedHashMap<>();
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final Set<Spot> told = new HashSet<>();
    private boolean complete = true;

    /** @param at the field that leads there; empty where the order of the script does */
    private record Edge(String from, String to, Optional<Spot> at) {}

    StepGraph(Problems problems) {
        this.problems = problems;
    }

    void step(String id, Spot spot) {
        steps.putIfAbsent(id, spot);
    }

    /** The order of the script leads from one step to another. */
    void follows(String from, String to) {
        add(new Edge(from, to, Optional.empty()));
    }

    /** A field leads from one step to another. */
    void leads(String from, String to, Spot at) {
        add(new Edge(from, to, Optional.of(at)));
    }

    /** Some reference leads nowhere: what it should have reached must not be told as unreachable. */
    void giveUp() {
        complete = false;
    }

    void check() {
        findCircles();
        if (complete && told.isEmpty()) {
            findLostSteps();
        }
    }

    private void add(Edge edge) {
        edges.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
    }

    private Iterator<Edge> from(String step) {
        return edges.getOrDefault(step, List.of()).iterator();
    }

    /** Depth first, on a stack of its own: a chain of steps may be as long as the script allows. */
    private void findCircles() {
        var done = new HashSet<String>();
        for (var start : steps.keySet()) {
            if (!done.contains(start)) {
                walk(start, done);
            }
        }
    }

    private void walk(String start, Set<String> done) {
        var onWay = new HashSet<>(Set.of(start));
        var way = new ArrayDeque<Edge>();
        var turns = new ArrayDeque<>(List.of(from(start)));
        while (!turns.isEmpty()) {
            if (turns.element().hasNext()) {
                var edge = turns.element().next();
                if (onWay.contains(edge.to())) {
                    tellCircle(edge, way);
                } else if (!done.contains(edge.to())) {
                    onWay.add(edge.to());
                    way.push(edge);
                    turns.push(from(edge.to()));
                }
            } else {
                turns.pop();
                var left = way.isEmpty() ? start : way.pop().to();
                onWay.remove(left);
                done.add(left);
            }
        }
    }

    /** The last field on the circle is to blame: the order of the script alone never turns back. */
    private void tellCircle(Edge closing, Deque<Edge> way) {
        var edge = closing;
        var back = way.iterator();
        while (edge.at().isEmpty() && !edge.from().equals(closing.to()) && back.hasNext()) {
            edge = back.next();
        }
        var blamed = edge;
        blamed.at()
                .filter(told::add)
                .ifPresent(spot -> problems.refuse(
                        spot,
                        "from '" + blamed.from() + "' to '" + blamed.to() + "' the film would go in circles",
                        "lead to a step that comes later"));
    }

    private void findLostSteps() {
        var reached = new HashSet<String>();
        edges.values().forEach(list -> list.forEach(edge -> reached.add(edge.to())));
        steps.entrySet().stream()
                .skip(1)
                .filter(step -> !reached.contains(step.getKey()))
                .forEach(step -> problems.complain(
                        step.getValue(),
                        "no way leads to the step '" + step.getKey() + "'",
                        "lead to it, or take it out"));
    }
}
