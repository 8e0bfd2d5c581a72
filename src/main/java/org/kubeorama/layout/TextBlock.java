package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Language;

/**
 * A text broken into lines, without a place yet.
 *
 * @param lines in each language
 * @param width of the widest line, in pixels
 * @param height of the lines of the language that needs more
 */
record TextBlock(TextStyle style, Map<Language, List<String>> lines, double width, double height) {
    TextPlace at(double x, double y) {
        return at(new Box(x, y, width, height));
    }

    TextPlace at(Box box) {
        return new TextPlace(box, style, lines);
    }
}
