package org.kubeorama.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.timeline.ReadingTime;
import org.kubeorama.timeline.SceneTimeline;

/** A step must be read and watched in one breath. */
final class PaceRule {
    /** About 40 English words or 70 Chinese characters: more belongs into the notes. */
    private static final double LONGEST_CAPTION = 14_000;

    private static final double LONGEST_MOTION = 10_000;

    private PaceRule() {}

    static List<Finding> findings(SceneModel scene) {
        var findings = new ArrayList<Finding>();
        for (var step : scene.allSteps()) {
            double reading = ReadingTime.millis(step.caption());
            if (reading > LONGEST_CAPTION) {
                findings.add(new Finding(step.id(), "the caption takes " + seconds(reading) + " to read",
                        "a step's caption should take at most " + seconds(LONGEST_CAPTION)
                                + "; move the rest into the notes"));
            }
        }
        for (var way : SceneTimeline.tour(scene)) {
            var timeline = new SceneTimeline(scene, way);
            IntStream.range(0, timeline.steps().size())
                    .filter(i -> timeline.motionMillis(i) > LONGEST_MOTION)
                    .mapToObj(i -> tooLong(timeline.steps().get(i), timeline.motionMillis(i)))
                    .filter(finding -> !findings.contains(finding))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding tooLong(Step step, double motion) {
        return new Finding(step.id(), "the step moves for " + seconds(motion),
                "at most " + seconds(LONGEST_MOTION) + "; make two steps of it");
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
