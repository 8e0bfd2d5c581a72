package org.kubeorama.layout;

import java.util.List;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Text;

/**
 * The proportions of a card by its role.
 *
 * @param icon side of the icon's tile
 * @param paddingX from the left edge to the icon
 * @param paddingY above and below the content
 * @param labelLeast the width from which on labels wrap rather than make the card wider
 * @param labelMost the width that labels reach only when they would have more than {@code labelLines} lines
 */
record CardShape(
        double icon,
        double paddingX,
        double paddingY,
        double leastWidth,
        double leastHeight,
        double labelLeast,
        double labelMost,
        int labelLines,
        TextStyle labelStyle) {
    private static final CardShape CARD = new CardShape(52, 18, 18, 168, 88, 320, 480, 2, TextStyle.CARD_LABEL);
    private static final CardShape STATE = new CardShape(28, 18, 14, 144, 64, 240, 320, 2, TextStyle.CARD_LABEL);
    private static final CardShape QUESTION = new CardShape(36, 16, 14, 200, 72, 180, 244, 3, TextStyle.CARD_LABEL);
    private static final CardShape SMALL_QUESTION =
            new CardShape(24, 12, 5, 120, 40, 124, 172, 3, TextStyle.SMALL_LABEL);
    private static final double LONG_LABEL = 2000;

    /** @param crowded whether it stands among many of its kind that are to be seen at once */
    static CardShape of(Role role, boolean crowded) {
        return switch (role) {
            case STATE -> STATE;
            case CHECK, VERDICT -> crowded ? SMALL_QUESTION : QUESTION;
            case CLIENT, CONTROL, STORE, NODE, RUNTIME, POD, CONTAINER, NETWORK, SERVICE, QUEUE, CACHE, PLUGIN,
                    REGISTRY, VOLUME, DOCUMENT, OBJECT, GAUGE, TIMELINE, ZONE -> CARD;
        };
    }

    /** From the left edge to the texts. */
    double textLeft() {
        return paddingX + icon + (icon > 40 ? 16 : icon > 24 ? 12 : 8);
    }

    /** From the texts to the right edge. */
    double right() {
        return icon > 24 ? 22 : 14;
    }

    TextBlock label(Text text, Typesetter type) {
        var texts = List.of(text);
        double width = type.narrowest(texts, labelStyle, labelLines, labelLeast, labelMost);
        double enough = width < labelMost
                ? width
                : type.narrowest(texts, labelStyle, labelLines, labelMost, LONG_LABEL);
        return type.even(text, labelStyle, enough);
    }
}
