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
import org.kubeorama.script.SceneReader;
import org.kubeorama.script.SceneReading;
import org.kubeorama.script.ScriptPlace;
import org.kubeorama.script.ScriptProblem;

/** Whether the pictures of a scene can be shown. Needs JavaFX, headless or not, as it asks the view that draws. */
public final class SceneCheck {
    private static final ScriptPlace HEAD = new ScriptPlace(1, 1, "");

    private final TextMeasure measure;

    /** With the fonts that come with the program. */
    public SceneCheck() {
        this(Fonts.bundled());
    }

    /** @param measure the widths of the fonts that are drawn with */
    public SceneCheck(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * What is wrong with the pictures; empty for a good scene.
     *
     * @param reading of a scene that there is
     * @throws java.util.NoSuchElementException where its problems prevent a scene
     */
    public List<ScriptProblem> problems(SceneReading reading) {
        var scene = reading.scene().orElseThrow();
        var layout = LayoutEngine.layout(scene, measure);
        var findings = new ArrayList<>(PaceRule.findings(scene));
        LayoutProblems.of(scene, layout, measure).stream()
                // how large text is drawn, the camera included, is judged from the pictures
                .filter(problem -> problem.rule() != LayoutProblem.Rule.LARGE_ENOUGH)
                .map(problem -> new Finding(stepAmong(scene, problem.ids()), problem.wrong(), problem.advice()))
                .forEach(findings::add);
        findings.addAll(new PictureRule(scene, layout).findings());
        return findings.stream().map(finding -> problem(reading, finding)).toList();
    }

    private static Optional<StepId> stepAmong(SceneModel scene, List<String> ids) {
        return scene.allSteps().stream().map(Step::id).filter(step -> ids.contains(step.value())).findFirst();
    }

    /** What no step can be blamed for stands at the head of the script. */
    private static ScriptProblem problem(SceneReading reading, Finding finding) {
        var file = reading.scene().orElseThrow().id() + "/" + SceneReader.SCRIPT;
        var place = finding.step().map(reading.places()::get).orElse(HEAD);
        return new ScriptProblem(file, place.line(), place.column(), place.pointer(), finding.wrong(), finding.right());
    }
}
