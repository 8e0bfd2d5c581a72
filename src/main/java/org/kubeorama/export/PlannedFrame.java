package org.kubeorama.export;

import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.SceneTimeline;

/**
 * One picture of an export.
 *
 * @param timeline the way that the step is on
 * @param index of the step on the way, from 0
 * @param file its name in the export's folder
 */
public record PlannedFrame(
        SceneModel scene, SceneTimeline timeline, int index, Language language, Theme theme, String file) {

    /** The step that is shown. */
    public StepId step() {
        return timeline.steps().get(index).id();
    }
}
