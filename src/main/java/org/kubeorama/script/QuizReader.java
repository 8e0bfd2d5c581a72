package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.StepId;

/** Reads {@code quiz.json}. A quiz with problems is left out as a whole; the film plays without it. */
record QuizReader(SceneScope scope) {
    static final String FILE = "quiz.json";

    /** @param steps the ids of the film's steps */
    static Quiz read(String text, Problems problems, NameSpace steps) {
        var values = new Values(problems);
        var scope = SceneScope.of(problems);
        var quiz = JsonReader.read(text, problems)
                .flatMap(values::object)
                .map(json -> new QuizReader(scope).quiz(json, steps));
        return problems.refused() ? Quiz.NONE : quiz.orElse(Quiz.NONE);
    }

    private Quiz quiz(Json.Fields json, NameSpace steps) {
        var fields = new FieldReader(json, scope.values());
        fields.optional("$schema").ifPresent(scope.values()::string);
        fields.whole("format", 1, 1);
        var names = new NameSpace(scope.problems());
        var questions = scope.objects(fields.list("questions", 1, Limits.QUESTIONS)).stream()
                .map(question -> question(question, names, steps))
                .toList();
        fields.end();
        return new Quiz(questions);
    }

    private Quiz.Question question(FieldReader fields, NameSpace names, NameSpace steps) {
        var id = scope.declared(fields, names, NameSpace.QUESTION);
        var question = fields.text("question", TextRule.PROSE);
        var list = fields.required("options");
        var options = list.flatMap(json -> scope.values().list(json, 2, 8))
                .map(this::options)
                .orElse(List.of());
        var step = fields.optional("step").flatMap(json -> step(json, steps)).map(StepId::new);
        fields.end();
        long right = options.stream().filter(Quiz.Option::right).count();
        if (!options.isEmpty() && (right == 0 || right == options.size())) {
            scope.refuse(
                    list.orElseThrow().spot(),
                    right == 0 ? "none of the answers is right" : "all of the answers are right",
                    "mark the right one");
        }
        return new Quiz.Question(id, question, options, step);
    }

    private List<Quiz.Option> options(List<Json> list) {
        return scope.objects(list).stream().map(this::option).toList();
    }

    private Quiz.Option option(FieldReader fields) {
        var option = new Quiz.Option(
                fields.text("text", TextRule.ANSWER),
                fields.required("right").flatMap(scope.values()::truth).orElse(false),
                fields.text("why", TextRule.PROSE));
        fields.end();
        return option;
    }

    private Optional<String> step(Json json, NameSpace steps) {
        return scope.reference(json, steps.heardBy(scope.problems()), NameSpace.STEP);
    }
}
