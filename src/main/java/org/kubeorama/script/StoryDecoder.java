package org.kubeorama.script;

import java.util.List;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Step;

/** Reads the steps of a film and its forks, whose ids are declared first: any step may lead to any other. */
record StoryDecoder(SceneScope scope, StepDecoder decoder) {

    record Story(List<Step> steps, List<Fork> forks) {}

    Story decode(FieldReader fields) {
        var stepList = scope.list(fields, "steps", 1, Limits.STEPS, scope.steps());
        var forkList = fields.optionalList("forks", 0, Limits.FORKS);
        if (fields.misspelt("forks")) {
            scope.steps().giveUp();
        }
        declareSteps(stepList);
        forkList.forEach(this::declareForkSteps);
        int before = scope.problems().refusals();
        var steps = decoder.steps(stepList);
        var forks = scope.objects(forkList).stream().map(decoder::fork).toList();
        if (scope.problems().refusals() > before) {
            scope.graph().giveUp();
        }
        checkNumber(fields, steps, forks);
        return new Story(steps, forks);
    }

    private void checkNumber(FieldReader fields, List<Step> steps, List<Fork> forks) {
        int ofForks = forks.stream().mapToInt(fork -> fork.steps().size()).sum();
        scope.checkNumber(fields, steps.size() + ofForks, Limits.STEPS, "steps");
    }

    private void declareSteps(List<Json> list) {
        for (var json : list) {
            if (json instanceof Json.Fields step && step.value("id").orElse(step) instanceof Json.Str id) {
                scope.steps().declare(id, NameSpace.STEP);
                scope.graph().step(id.text(), step.spot());
            }
        }
    }

    private void declareForkSteps(Json json) {
        if (json instanceof Json.Fields fork && fork.value("steps").orElse(fork) instanceof Json.Items steps) {
            declareSteps(steps.list());
        } else {
            scope.steps().giveUp();
        }
    }
}
