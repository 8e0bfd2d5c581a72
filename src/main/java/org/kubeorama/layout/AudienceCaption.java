package org.kubeorama.layout;

import org.kubeorama.layout.SceneLayout.CaptionPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Step;

/** Places the title and the caption of a step on the canvas as large as a room needs them. */
public final class AudienceCaption {
    private static final double LEFT = 200;
    private static final double TITLE_TOP = 890;
    private static final double WIDTH = 1656;
    private static final int LINES = 3;

    private AudienceCaption() {}

    /** Costs the same for every step, whatever the film. */
    public static CaptionPlace of(Step step, TextMeasure measure) {
        var type = new Typesetter(measure);
        var large = type.line(step.title(), TextStyle.AUDIENCE_TITLE);
        var title = large.width() <= WIDTH ? large : type.line(step.title(), TextStyle.STEP_TITLE);
        double titleHeight = type.lineHeight(TextStyle.AUDIENCE_TITLE);
        var captionBox = new Box(LEFT, TITLE_TOP + titleHeight + 4, WIDTH,
                LINES * type.lineHeight(TextStyle.AUDIENCE_CAPTION));
        return new CaptionPlace(
                title.at(new Box(LEFT, TITLE_TOP, WIDTH, titleHeight)),
                type.full(step.caption(), TextStyle.AUDIENCE_CAPTION, WIDTH).at(captionBox));
    }
}
