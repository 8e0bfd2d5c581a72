package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.*;

/** Small scenes for tests of the timeline. */
final class Films {
    private Films() {}

    static final ObjectId POD = new ObjectId("pod");

    static Actor card(String id, Actor... children) {
        return card(id, Role.CONTROL, false, List.of(), Optional.empty(), children);
    }

    static Actor card(
            String id, Role role, boolean hidden, List<Row> rows, Optional<ObjectId> object, Actor... children) {
        return new Actor(new ActorId(id), role, Text.plain(id), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Flow.RIGHT, hidden, rows, object, 12, Optional.empty(), List.of(children));
    }

    static Row row(String id) {
        return new Row(new RowId(id), Optional.empty(), Optional.of(Text.plain("0")), OptionalDouble.of(0), 100,
                Tone.NONE);
    }

    static Link link(String id, String from, String to) {
        return new Link(new LinkId(id), new ActorId(from), new ActorId(to), Optional.empty(), false, Link.Arrows.END,
                false);
    }

    static Step step(String id, Action... actions) {
        var beats = new ArrayList<Beat>();
        for (var action : actions) {
            beats.add(new Beat(List.of(action)));
        }
        return new Step(new StepId(id), Text.plain(id), new Text("", ""), Optional.empty(), List.of(), beats,
                Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static Step with(Step step, Ask ask) {
        return new Step(step.id(), step.title(), step.caption(), step.chapter(), step.sources(), step.beats(),
                Optional.of(ask), step.predict(), step.next(), step.end());
    }

    static Step with(Step step, Optional<StepId> next, boolean end) {
        return new Step(step.id(), step.title(), step.caption(), step.chapter(), step.sources(), step.beats(),
                step.ask(), step.predict(), next, end);
    }

    /** A client, a cluster of two (one with rows), a hidden card, a panel with the Pod. */
    static SceneModel film(List<Fork> forks, Step... steps) {
        var actors = List.of(
                card("client"),
                card("cluster", card("api"), card("node", Role.NODE, false, List.of(row("cpu")), Optional.empty())),
                card("late", Role.POD, true, List.of(), Optional.empty(), card("inside")),
                card("panel", Role.OBJECT, false, List.of(), Optional.of(POD)));
        var links = List.of(link("call", "client", "api"), link("inner", "api", "node"), link("far", "api", "inside"));
        var pod = new Value.Fields(Map.of("kind", new Value.Str("Pod")));
        return new SceneModel(new SceneId("film"), 1, Text.plain("t"), Text.plain("t"), Text.plain("s"), "1.36",
                Flow.RIGHT, actors, links, List.of(new SceneObject(POD, Text.plain("Pod"), pod)), List.of(steps), forks,
                Notes.NONE, Quiz.NONE);
    }

    static Action.Send send(String link) {
        return new Action.Send(new LinkId(link), Optional.of(Text.plain("GET")), false, false);
    }

    static Action.SetBadge badge(String actor, String text) {
        return new Action.SetBadge(new ActorId(actor), Text.plain(text), Tone.WARN);
    }

    static Action.Patch patch(String field, Value value) {
        return new Action.Patch(POD, new Value.Fields(Map.of(field, value)));
    }
}
