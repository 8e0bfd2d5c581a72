package org.kubeorama.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kubeorama.layout.SceneLayout.CaptionPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;

/** Places the title and the caption of every step in the block under the diagram, on the canvas. */
final class Captions {
    private static final double LEFT = 200;
    private static final double TITLE_TOP = 922;
    private static final double WIDTH = 1560;

    private Captions() {}

    static Map<StepId, CaptionPlace> of(SceneModel scene, Typesetter type) {
        var places = new LinkedHashMap<StepId, CaptionPlace>();
        double titleHeight = type.lineHeight(TextStyle.STEP_TITLE);
        double captionHeight = 2 * type.lineHeight(TextStyle.CAPTION);
        for (var step : scene.allSteps()) {
            places.put(step.id(), new CaptionPlace(
                    type.line(step.title(), TextStyle.STEP_TITLE).at(new Box(LEFT, TITLE_TOP, WIDTH, titleHeight)),
                    type.full(step.caption(), TextStyle.CAPTION, WIDTH)
                            .at(new Box(LEFT, TITLE_TOP + titleHeight + 2, WIDTH, captionHeight))));
        }
        return places;
    }
}
