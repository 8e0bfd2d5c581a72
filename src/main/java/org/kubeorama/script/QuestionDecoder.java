package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Tone;

/** Reads the question that a step ends in, and the one that is asked before it. */
record QuestionDecoder(SceneScope scope) {
    private static final int MOST_OPTIONS = 9;
    private static final int MOST_ANSWERS = 20;

    /** @param step the step that asks */
    Optional<Ask> ask(Json json, StepId step) {
        return scope.values().object(json).map(object -> ask(new FieldReader(object, scope.values()), step));
    }

    Optional<Predict> predict(Json json) {
        return scope.values().object(json).map(object -> predict(new FieldReader(object, scope.values())));
    }

    private Ask ask(FieldReader fields, StepId step) {
        var question = fields.text("question", TextRule.PROSE);
        var options = scope.objects(fields.list("options", 2, MOST_OPTIONS)).stream()
                .map(option -> option(option, step))
                .toList();
        fields.end();
        return new Ask(question, options);
    }

    private Ask.Option option(FieldReader fields, StepId step) {
        var label = fields.text("label", TextRule.TITLE);
        var json = fields.required("to");
        var to = json.flatMap(scope::step);
        var tone = fields.optionalChoice("tone", Tone.class).orElse(Tone.NONE);
        fields.end();
        to.ifPresent(it -> scope.leads(step, it, json.orElseThrow()));
        return new Ask.Option(label, to.orElse(new StepId("")), tone);
    }

    private Predict predict(FieldReader fields) {
        var question = fields.text("question", TextRule.PROSE);
        var answers = fields.required("answer").stream()
                .flatMap(this::oneOrMore)
                .flatMap(it -> scope.reference(it, scope.stage(), NameSpace.ACTOR).stream())
                .map(ActorId::new)
                .toList();
        var explanation = fields.text("explanation", TextRule.PROSE);
        fields.end();
        return new Predict(question, answers, explanation);
    }

    private Stream<Json> oneOrMore(Json json) {
        return json instanceof Json.Items
                ? scope.values().list(json, 1, MOST_ANSWERS).stream().flatMap(List::stream)
                : Stream.of(json);
    }
}
