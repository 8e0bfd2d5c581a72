package org.kubeorama.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.*;

/** Scenes of any size: nodes in a grid, each linked to its right and lower neighbour, packets running between them. */
final class SceneOfSize {
    private static final ObjectId POD = new ObjectId("pod");

    private SceneOfSize() {}

    /** @param actors how many, from 2; @param steps how many, from 1 */
    static SceneModel of(int actors, int steps) {
        int columns = (int) Math.ceil(Math.sqrt(actors * 1.6));
        var cards = new ArrayList<Actor>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < actors; i++) {
            cards.add(card(i, columns));
            if (i % columns > 0) {
                links.add(link("h-" + i, i - 1, i));
            }
            if (i >= columns) {
                links.add(link("v-" + i, i - columns, i));
            }
        }
        var manifest = new Value.Fields(Map.of("kind", new Value.Str("Pod")));
        return new SceneModel(new SceneId("size-" + actors), 1, Text.plain("Size"), Text.plain("Scene of " + actors),
                Text.plain("-"), "1.36", Flow.RIGHT, cards, links,
                List.of(new SceneObject(POD, Text.plain("Pod/web"), manifest)), steps(links, actors, steps), List.of(),
                Notes.NONE, Quiz.NONE);
    }

    private static Actor card(int i, int columns) {
        var roles = Role.values();
        var row = new Row(new RowId("cpu"), Optional.of(Text.plain("cpu")), Optional.of(Text.plain("0 %")),
                OptionalDouble.of(0), 100, Tone.NONE);
        return new Actor(new ActorId("a-" + i), roles[i % 6], Text.plain("actor-" + i),
                Optional.of(Text.plain("10.244.0." + i % 256)), Optional.empty(), Optional.empty(),
                Optional.of(new Cell(i % columns, i / columns, 1, 1)), Flow.RIGHT, false,
                i % 5 == 0 ? List.of(row) : List.of(), Optional.empty(), 12, List.of());
    }

    private static Link link(String id, int from, int to) {
        return new Link(new LinkId(id), new ActorId("a-" + from), new ActorId("a-" + to), Optional.empty(), false,
                Link.Arrows.END, false);
    }

    private static List<Step> steps(List<Link> links, int actors, int count) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            var one = links.get(i * 7 % links.size());
            var two = links.get(i * 13 % links.size());
            var bar = new Action.SetRow(new ActorId("a-" + i * 5 % actors / 5 * 5), new RowId("cpu"),
                    Optional.of(Text.plain(i % 100 + " %")), OptionalDouble.of(i % 100), Optional.empty());
            var patch = new Action.Patch(POD, new Value.Fields(Map.of("generation", new Value.Num("" + i))));
            var beats = List.of(new Beat(List.of(send(one), bar)), new Beat(List.of(send(two), patch)));
            steps.add(new Step(new StepId("step-" + i), Text.plain("Step " + i), Text.plain("What step " + i + " does."),
                    Optional.empty(), List.of("https://kubernetes.io/"), beats, Optional.empty(), Optional.empty(),
                    Optional.empty(), false));
        }
        return steps;
    }

    private static Action.Send send(Link link) {
        return new Action.Send(link.id(), Optional.of(Text.plain("GET /pods")), false, false);
    }
}
