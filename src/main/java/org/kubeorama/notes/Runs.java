package org.kubeorama.notes;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Text cut where its script changes: the monospace font has no Chinese glyphs, and JavaFX does not look for them in
 * another font that was loaded from a file.
 */
final class Runs {
    private Runs() {}

    static void add(TextFlow flow, String text, String style) {
        add(flow, text, List.of(style));
    }

    /** Adds the text as runs of one script each; wide ones carry the style {@code notes-wide} too. */
    static void add(TextFlow flow, String text, List<String> styles) {
        int from = 0;
        while (from < text.length()) {
            boolean wide = isWide(text.codePointAt(from));
            int to = from;
            while (to < text.length() && isWide(text.codePointAt(to)) == wide) {
                to += Character.charCount(text.codePointAt(to));
            }
            var run = new Text(text.substring(from, to));
            run.getStyleClass().addAll(styles);
            if (wide) {
                run.getStyleClass().add("notes-wide");
            }
            flow.getChildren().add(run);
            from = to;
        }
    }

    /** Whether a character is Chinese, or punctuation that goes with it. */
    static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80 && !(codePoint >= 0xFB00 && codePoint < 0xFE30) || codePoint == 0x2026;
    }
}
