package org.kubeorama.diagram;

import org.kubeorama.layout.Box;

/**
 * A line of text as it is drawn, for whoever checks that it can be read.
 *
 * @param text as drawn
 * @param kind what it is
 * @param owner the id of the actor, link or step that it belongs to; empty for the header
 * @param bounds from its ascent to its descent, on the 1920 × 1080 canvas, camera included
 * @param within the box that it must not leave, on the canvas
 * @param size of the font on the canvas, in pixels
 * @param colour opaque ARGB, after receding
 * @param background opaque ARGB of what is behind it
 * @param cut whether the end was replaced by an ellipsis
 */
public record DrawnText(
        String text,
        Kind kind,
        String owner,
        Box bounds,
        Box within,
        double size,
        int colour,
        int background,
        boolean cut) {

    /** What a text on the stage can be. */
    public enum Kind {
        TITLE, SUBTITLE, STEP_NUMBER, STEP_TITLE, CAPTION, CHAPTER, FRAME_TITLE, LABEL, DETAIL, ROW_LABEL, ROW_VALUE,
        CODE, LINK_LABEL, PAYLOAD, BADGE, REASON, CALLOUT, TICK, PLOT, CLOCK
    }
}
