package org.kubeorama.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kubeorama.layout.route.Wire;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.Text;

/** Measures and breaks texts in both languages. Remembers widths: a film says the same words again and again. */
final class Typesetter implements TextMeasure {
    /** On both sides of a payload. */
    private static final double PILL_PADDING = 14;

    private final TextMeasure measure;
    private final Map<TextStyle, Map<String, Double>> known = new EnumMap<>(TextStyle.class);
    private final TextWrap wrap = new TextWrap(this);

    Typesetter(TextMeasure measure) {
        this.measure = measure;
    }

    @Override
    public double width(String text, TextStyle style) {
        return known.computeIfAbsent(style, _ -> new HashMap<>())
                .computeIfAbsent(text, it -> measure.width(it, style));
    }

    @Override
    public double lineHeight(TextStyle style) {
        return measure.lineHeight(style);
    }

    /** A text on one line. */
    TextBlock line(Text text, TextStyle style) {
        return block(text, style, (it, _) -> List.of(it));
    }

    /** A text in lines that are no wider than {@code width}, as even as they can be. */
    TextBlock even(Text text, TextStyle style, double width) {
        return block(text, style, (it, how) -> wrap.evenLines(it, how, width));
    }

    /** A text in lines that are no wider than {@code width}, each as full as it can be. */
    TextBlock full(Text text, TextStyle style, double width) {
        return block(text, style, (it, how) -> wrap.lines(it, how, width));
    }

    /** Room for any of some texts, one at a time; the lines are those of the first. */
    TextBlock room(List<Text> texts, TextStyle style, double width) {
        var blocks = texts.stream().map(text -> even(text, style, width)).toList();
        return new TextBlock(
                style,
                blocks.getFirst().lines(),
                blocks.stream().mapToDouble(TextBlock::width).max().orElse(0),
                blocks.stream().mapToDouble(TextBlock::height).max().orElse(0));
    }

    /** The widest that any of some texts is on one line, in any language. */
    double widest(List<Text> texts, TextStyle style) {
        double widest = 0;
        for (var text : texts) {
            widest = Math.max(widest, Math.max(width(text.en(), style), width(text.zh(), style)));
        }
        return widest;
    }

    /** The narrowest width at which all of some texts have no more than so many lines, in both languages. */
    double narrowest(List<Text> texts, TextStyle style, int lineCount, double least, double most) {
        double width = Math.min(least, most);
        for (var text : texts) {
            for (var language : Language.values()) {
                width = wrap.narrowest(text.in(language), style, lineCount, width, most);
            }
        }
        return width;
    }

    /** The size of the widest pill among some payloads; {@link Size#NONE} where there are none. */
    Size pill(List<Text> payloads) {
        return payloads.isEmpty()
                ? Size.NONE
                : new Size(Math.ceil(widest(payloads, TextStyle.PAYLOAD)) + 2 * PILL_PADDING, Wire.PILL_HEIGHT);
    }

    /** The size of a link's label; {@link Size#NONE} where it has none. */
    Size label(Link link) {
        return link.label().map(text -> line(text, TextStyle.LINK_LABEL))
                .map(block -> new Size(block.width(), block.height()))
                .orElse(Size.NONE);
    }

    private TextBlock block(Text text, TextStyle style, BiFunction<String, TextStyle, List<String>> breaking) {
        var lines = new EnumMap<Language, List<String>>(Language.class);
        double width = 0;
        int count = 1;
        for (var language : Language.values()) {
            var broken = breaking.apply(text.in(language), style);
            lines.put(language, broken);
            count = Math.max(count, broken.size());
            for (var line : broken) {
                width = Math.max(width, width(line, style));
            }
        }
        return new TextBlock(style, lines, Math.ceil(width), count * lineHeight(style));
    }
}
