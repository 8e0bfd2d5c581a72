package org.kubeorama.script;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** Reads steps and forks; their ids have been declared before, for a step may lead to any other. */
record StepDecoder(SceneScope scope, ActionDecoder actions, QuestionDecoder questions) {

    StepDecoder(SceneScope scope, ActionDecoder actions) {
        this(scope, actions, new QuestionDecoder(scope));
    }

    /** Steps that follow one another in the script. */
    List<Step> steps(List<Json> list) {
        var steps = scope.objects(list).stream().map(this::step).toList();
        for (int i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            if (goesOn(before)) {
                scope.graph().follows(before.id().value(), steps.get(i).id().value());
            }
        }
        return steps;
    }

    Fork fork(FieldReader fields) {
        var id = scope.declared(fields, scope.forks(), NameSpace.FORK);
        var label = fields.text("label", TextRule.TITLE);
        var after = fields.required("after");
        var from = after.flatMap(scope::step);
        var steps = steps(fields.list("steps", 1, Limits.STEPS));
        var rejoin = fields.optional("rejoin");
        var to = rejoin.flatMap(scope::step);
        fields.end();
        if (from.isPresent() && !steps.isEmpty()) {
            scope.leads(from.get(), steps.getFirst().id(), after.orElseThrow());
        }
        if (to.isPresent() && !steps.isEmpty()) {
            checkRejoin(steps.getLast(), rejoin.orElseThrow().spot());
            scope.leads(steps.getLast().id(), to.get(), rejoin.orElseThrow());
        }
        return new Fork(new ForkId(id), label, from.orElse(new StepId("")), steps, to);
    }

    private void checkRejoin(Step last, Spot rejoin) {
        if (!goesOn(last)) {
            scope.refuse(
                    rejoin,
                    "the last step, '" + last.id() + "', says itself where the film goes on",
                    "take \"rejoin\" out, or the \"next\", \"ask\" or \"end\" of that step");
        }
    }

    private static boolean goesOn(Step step) {
        return step.ask().isEmpty() && step.next().isEmpty() && !step.end();
    }

    private Step step(FieldReader fields) {
        var id = new StepId(
                fields.required("id").flatMap(scope::name).map(Json.Str::text).orElse(""));
        var next = fields.optional("next");
        var step = new Step(
                id,
                fields.text("title", TextRule.TITLE),
                fields.text("caption", TextRule.PROSE),
                fields.optionalText("chapter", TextRule.TITLE),
                sources(fields),
                beats(fields.list("beats", 0, Limits.BEATS)),
                fields.optional("ask").flatMap(ask -> questions.ask(ask, id)),
                fields.optional("predict").flatMap(questions::predict),
                next.flatMap(scope::step),
                fields.flag("end"));
        fields.end();
        step.next().ifPresent(to -> scope.leads(id, to, next.orElseThrow()));
        checkWayOut(fields);
        return step;
    }

    private void checkWayOut(FieldReader fields) {
        var said = new ArrayList<>(List.of("ask", "next", "end"));
        said.removeIf(name -> !fields.has(name));
        if (said.size() > 1) {
            scope.refuse(
                    fields.spot(),
                    "the step has both \"" + String.join("\" and \"", said) + "\"",
                    "keep the one that says how the film goes on");
        }
    }

    private List<String> sources(FieldReader fields) {
        var json = fields.owed("sources", "the step names no source", "add \"sources\": [\"https://…\"]");
        var list = json.flatMap(it -> scope.values().list(it, 0, 20)).orElse(List.of());
        if (json.isPresent() && list.isEmpty()) {
            scope.problems().complain(json.get().spot(), "the step names no source", "add an https address");
        }
        return list.stream().flatMap(it -> source(it).stream()).toList();
    }

    private Optional<String> source(Json json) {
        var address = scope.values().string(json);
        if (address.isPresent() && !isSource(address.get())) {
            scope.refuse(
                    json.spot(),
                    Characters.quoted(address.get()) + " is no https address",
                    "write it as https://host/path");
        }
        return address;
    }

    /** No name or password before the host: such an address is made to be mistaken for another. */
    private static boolean isSource(String address) {
        try {
            var uri = new URI(address);
            return address.startsWith("https://")
                    && address.length() <= 2_000
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private List<Beat> beats(List<Json> list) {
        return list.stream().map(this::beat).toList();
    }

    private Beat beat(Json json) {
        var list = json instanceof Json.Items
                ? scope.values().list(json, 1, Limits.BEATS).orElse(List.of())
                : List.of(json);
        var together = new ArrayList<Action>();
        var clocks = new HashSet<ActorId>();
        for (var entry : list) {
            var action = scope.values().object(entry).flatMap(actions::decode);
            action.ifPresent(it -> checkClock(it, clocks, entry.spot()));
            action.ifPresent(together::add);
        }
        return new Beat(together);
    }

    private void checkClock(Action action, Set<ActorId> moved, Spot spot) {
        if (action instanceof Action.MoveClock(var actor, _) && !moved.add(actor)) {
            scope.refuse(
                    spot,
                    "the beat moves the clock of '" + actor + "' twice",
                    "write two beats, one after the other");
        }
    }
}
