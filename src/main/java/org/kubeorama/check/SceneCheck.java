package org.kubeorama.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.layout.LayoutProblem;
import org.kubeorama.layout.LayoutProblems;
import org.kubeorama.layout.TextMeasure;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.script.ScriptProblem;

/** Whether the pictures of a scene can be shown. Needs JavaFX, headless or not, as it asks the view that draws. */
public final class SceneCheck {
    private final TextMeasure measure;

    /** With the fonts that come with the program. */
    public SceneCheck() {
        this(Fonts.bundled());
    }

    /** @param measure the widths of the fonts that are drawn with */
    public SceneCheck(TextMeasure measure) {
        this.measure = measure;
    }

    /** What is wrong with the pictures; empty for a good scene. */
    public List<ScriptProblem> problems(SceneModel scene) {
        var layout = LayoutEngine.layout(scene, measure);
        var findings = new ArrayList<>(PaceRule.findings(scene));
        LayoutProblems.of(scene, layout, measure).stream()
                // how large text is drawn, the camera included, is judged from the pictures
                .filter(problem -> problem.rule() != LayoutProblem.Rule.LARGE_ENOUGH)
                .map(problem -> new Finding(stepAmong(scene, problem.ids()), problem.wrong(), problem.advice()))
                .forEach(findings::add);
        findings.addAll(new PictureRule(scene, layout).findings());
        return findings.stream().map(finding -> problem(scene, finding)).toList();
    }

    private static Optional<StepId> stepAmong(SceneModel scene, List<String> ids) {
        return scene.allSteps().stream().map(Step::id).filter(step -> ids.contains(step.value())).findFirst();
    }

    private static ScriptProblem problem(SceneModel scene, Finding finding) {
        var pointer = finding.step().map(step -> pointerTo(scene, step)).orElse("");
        return new ScriptProblem(scene.id() + "/scene.json", 0, 0, pointer, finding.wrong(), finding.right());
    }

    private static String pointerTo(SceneModel scene, StepId step) {
        for (int i = 0; i < scene.steps().size(); i++) {
            if (scene.steps().get(i).id().equals(step)) {
                return "/steps/" + i;
            }
        }
        for (int fork = 0; fork < scene.forks().size(); fork++) {
            var steps = scene.forks().get(fork).steps();
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).id().equals(step)) {
                    return "/forks/" + fork + "/steps/" + i;
                }
            }
        }
        return "";
    }
}
