package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;

/**
 * Where a text stands, and how it is broken into lines.
 *
 * @param box room for the longer of the two languages; text starts at its left edge, the first line at its top
 * @param lines the lines in each language
 */
public record TextPlace(Box box, TextStyle style, Map<Language, List<String>> lines) {
    /** The lines in one language. */
    public List<String> in(Language language) {
        return Known.in(lines, language);
    }
}
