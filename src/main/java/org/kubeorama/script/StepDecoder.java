package org.kubeorama.script;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Tone;

/** Reads steps and forks; their ids have been declared before, for a step may lead to any other. */
record StepDecoder(SceneScope scope, ActionDecoder actions) {

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
        var from = after.flatMap(this::stepReference);
        var steps = steps(fields.list("steps", 1, Limits.STEPS));
        var rejoin = fields.optional("rejoin");
        var to = rejoin.flatMap(this::stepReference);
        fields.end();
        if (from.isPresent() && !steps.isEmpty()) {
            scope.graph().leads(from.get(), steps.getFirst().id().value(), after.orElseThrow().spot());
        }
        if (to.isPresent() && !steps.isEmpty()) {
            checkRejoin(steps.getLast(), rejoin.orElseThrow().spot());
            scope.graph().leads(steps.getLast().id().value(), to.get(), rejoin.orElseThrow().spot());
        }
        return new Fork(new ForkId(id), label, new StepId(from.orElse("")), steps, to.map(StepId::new));
    }

    private void checkRejoin(Step last, Spot rejoin) {
        if (!goesOn(last)) {
            scope.problems().refuse(rejoin, "the last step, '" + last.id() + "', says itself where the film goes on",
                    "take \"rejoin\" out, or the \"next\", \"ask\" or \"end\" of that step");
        }
    }

    private static boolean goesOn(Step step) {
        return step.ask().isEmpty() && step.next().isEmpty() && !step.end();
    }

    private Step step(FieldReader fields) {
        var id = fields.required("id").flatMap(scope::name).map(Json.Str::text).orElse("");
        var next = fields.optional("next");
        var step = new Step(
                new StepId(id),
                fields.text("title", TextRule.TITLE),
                fields.text("caption", TextRule.PROSE),
                fields.optionalText("chapter", TextRule.TITLE),
                sources(fields),
                beats(fields.list("beats", 0, Limits.BEATS)),
                fields.optional("ask").flatMap(scope.values()::object).map(ask -> ask(ask, id)),
                fields.optional("predict").flatMap(scope.values()::object).map(this::predict),
                next.flatMap(this::stepReference).map(StepId::new),
                fields.flag("end"));
        fields.end();
        step.next().ifPresent(to -> scope.graph().leads(id, to.value(), next.orElseThrow().spot()));
        checkWayOut(fields);
        return step;
    }

    private void checkWayOut(FieldReader fields) {
        var said = new ArrayList<>(List.of("ask", "next", "end"));
        said.removeIf(name -> !fields.has(name));
        if (said.size() > 1) {
            scope.problems().refuse(fields.spot(), "the step has both \"" + String.join("\" and \"", said) + "\"",
                    "keep the one that says how the film goes on");
        }
    }

    private Optional<String> stepReference(Json json) {
        var step = scope.reference(json, scope.steps(), NameSpace.STEP);
        if (step.isEmpty()) {
            scope.graph().giveUp();
        }
        return step;
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
            scope.problems().refuse(json.spot(), Characters.quoted(address.get()) + " is no https address",
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
        } catch (java.net.URISyntaxException _) {
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
        return new Beat(list.stream()
                .flatMap(it -> scope.values().object(it).stream())
                .flatMap(it -> actions.decode(it).stream())
                .toList());
    }

    private Ask ask(Json.Fields json, String step) {
        var fields = new FieldReader(json, scope.values());
        var question = fields.text("question", TextRule.PROSE);
        var options = scope.objects(fields.list("options", 2, 9)).stream()
                .map(option -> option(option, step))
                .toList();
        fields.end();
        return new Ask(question, options);
    }

    private Ask.Option option(FieldReader fields, String step) {
        var label = fields.text("label", TextRule.TITLE);
        var json = fields.required("to");
        var to = json.flatMap(this::stepReference);
        if (json.isEmpty()) {
            scope.graph().giveUp();
        }
        var tone = fields.optionalChoice("tone", Tone.class).orElse(Tone.NONE);
        fields.end();
        to.ifPresent(it -> scope.graph().leads(step, it, json.orElseThrow().spot()));
        return new Ask.Option(label, new StepId(to.orElse("")), tone);
    }

    private Predict predict(Json.Fields json) {
        var fields = new FieldReader(json, scope.values());
        var question = fields.text("question", TextRule.PROSE);
        var answers = fields.required("answer").stream()
                .flatMap(it -> it instanceof Json.Items ? scope.values().list(it, 1, 20).stream().flatMap(List::stream) : java.util.stream.Stream.of(it))
                .flatMap(it -> scope.reference(it, scope.stage(), NameSpace.ACTOR).stream())
                .map(ActorId::new)
                .toList();
        var explanation = fields.text("explanation", TextRule.PROSE);
        fields.end();
        return new Predict(question, answers, explanation);
    }
}
