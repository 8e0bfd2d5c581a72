package org.kubeorama.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.TimeAxis;
import org.kubeorama.scene.Tone;

/** Reads the actions of time lines. */
final class PlotDecoder {
    private static final List<String> TIMES = List.of("at", "from", "to");

    private final SceneScope scope;
    private final Map<ActorId, Integer> plots = new HashMap<>();

    PlotDecoder(SceneScope scope) {
        this.scope = scope;
    }

    Action.Plot plot(FieldReader fields) {
        var actor = timeline(fields, "plot");
        count(fields, actor);
        var row = fields.required("row").flatMap(json -> scope.row(actor, json));
        boolean point = fields.has("at") || !fields.has("from") && !fields.has("to");
        var from = point ? point(fields, actor) : time(fields, "from", actor);
        var to = point ? OptionalDouble.empty() : time(fields, "to", actor);
        if (from.isPresent() && to.isPresent()) {
            checkOrder(fields, from.getAsDouble(), to.getAsDouble());
        }
        return new Action.Plot(
                actor,
                new RowId(row.map(Row::id).map(RowId::value).orElse("")),
                from.orElse(0),
                to,
                fields.optionalChoice("tone", Tone.class).orElse(Tone.NONE),
                fields.optionalText("text", TextRule.NAME));
    }

    Action.Clear clear(FieldReader fields) {
        var actor = timeline(fields, "clear");
        return new Action.Clear(
                actor, fields.optional("row").flatMap(json -> scope.row(actor, json)).map(Row::id));
    }

    Action.MoveClock moveClock(FieldReader fields) {
        var actor = timeline(fields, "clock");
        return new Action.MoveClock(actor, time(fields, "to", actor).orElse(0));
    }

    private ActorId timeline(FieldReader fields, String verb) {
        var json = fields.required(verb);
        var name = json.flatMap(it -> scope.reference(it, scope.stage(), NameSpace.ACTOR)).orElse("");
        var wrong = Optional.ofNullable(scope.actors().get(name)).filter(actor -> actor.role() != Role.TIMELINE);
        wrong.ifPresent(actor -> scope.refuse(
                json.orElseThrow().spot(),
                "'" + actor.id() + "' is no time line",
                "write the id of an actor with the role timeline"));
        // what is no time line is not asked for its rows: one problem is enough
        return new ActorId(wrong.isPresent() ? "" : name);
    }

    private void count(FieldReader fields, ActorId actor) {
        if (plots.merge(actor, 1, Integer::sum) == Limits.PLOTS + 1) {
            scope.refuse(
                    fields.spot(),
                    "more than " + Limits.PLOTS + " plots on '" + actor + "'",
                    "plot less, or make two films of it");
        }
    }

    private OptionalDouble point(FieldReader fields, ActorId actor) {
        if (fields.has("from") || fields.has("to")) {
            TIMES.forEach(fields::optional);
            scope.refuse(
                    fields.spot(),
                    "a plot is a point or a segment, not both",
                    "write \"at\" for a point, or \"from\" and \"to\" for a segment");
            return OptionalDouble.empty();
        }
        return fields.required("at", "the plot says no time", "add \"at\" for a point, or \"from\" and \"to\"")
                .map(json -> onAxis(json, actor))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble time(FieldReader fields, String name, ActorId actor) {
        return fields.required(name).map(json -> onAxis(json, actor)).orElse(OptionalDouble.empty());
    }

    private OptionalDouble onAxis(Json json, ActorId actor) {
        var time = scope.values().number(json, -Limits.TIME, Limits.TIME);
        var axis = Optional.ofNullable(scope.actors().get(actor.value())).flatMap(Actor::axis);
        if (time.isPresent() && axis.isPresent() && !isOn(axis.get(), time.getAsDouble())) {
            scope.refuse(
                    json.spot(),
                    Values.plain(time.getAsDouble()) + " is not on the axis of '" + actor + "'",
                    "write a time from " + Values.plain(axis.get().from()) + " to "
                            + Values.plain(axis.get().to()));
        }
        return time;
    }

    private static boolean isOn(TimeAxis axis, double time) {
        return time >= axis.from() && time <= axis.to();
    }

    private void checkOrder(FieldReader fields, double from, double to) {
        if (from == to) {
            scope.refuse(fields.spot(), "the segment has no length", "write \"at\" for a point");
        } else if (from > to) {
            scope.refuse(fields.spot(), "the segment ends before it begins", "swap \"from\" and \"to\"");
        }
    }
}
