package org.kubeorama.layout;

import org.kubeorama.look.TextStyle;

/** How wide text is; given by whoever knows fonts. */
public interface TextMeasure {
    /**
     * The advance width of one line.
     *
     * @param text without line breaks
     * @return pixels of the 1920 × 1080 canvas
     */
    double width(String text, TextStyle style);

    /** From a line's top to the next line's top, in pixels. */
    double lineHeight(TextStyle style);
}
