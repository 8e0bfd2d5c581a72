package org.kubeorama.layout;

import org.kubeorama.look.TextStyle;

/** A font in which every Latin letter is 0.55 em wide (0.6 in monospace) and every Han character 1 em. */
final class FakeMeasure implements TextMeasure {
    @Override
    public double width(String text, TextStyle style) {
        double latin = style.face() == TextStyle.Face.MONO ? 0.6 : 0.55;
        return style.size() * text.codePoints().mapToDouble(it -> it < 0x2E80 ? latin : 1).sum();
    }

    @Override
    public double lineHeight(TextStyle style) {
        return style.size() * 1.45;
    }
}
