package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TextPlace;
import org.kubeorama.look.TextStyle;

/** Lines of text at the place that the layout gave them. */
final class TextBlock {
    private final Pen pen;
    private final Box box;
    private final TextStyle style;
    private final DrawnText.Kind kind;
    private final String owner;
    private final Lettering.Align align;
    private final List<Lettering> lines = new ArrayList<>();

    TextBlock(Pen pen, TextPlace place, DrawnText.Kind kind, String owner) {
        this(pen, place, kind, owner, Lettering.Align.LEFT);
    }

    TextBlock(Pen pen, TextPlace place, DrawnText.Kind kind, String owner, Lettering.Align align) {
        this.pen = pen;
        this.box = place.box();
        this.style = place.style();
        this.kind = kind;
        this.owner = owner;
        this.align = align;
        var texts = place.lines().getOrDefault(pen.language(), List.of());
        for (int i = 0; i < texts.size(); i++) {
            line(texts.get(i), i, texts.size());
        }
    }

    /** A language with fewer lines than the box has room for stands in its middle. */
    private void line(String text, int index, int count) {
        double height = pen.fonts().lineHeight(style);
        double top = box.y() + Math.max(0, Math.floor((box.height() - count * height) / 2));
        var lettering = new Lettering(pen.fonts(), style, kind, owner);
        lettering.write(text, box, top + index * height, align);
        lines.add(lettering);
    }

    List<? extends Node> nodes() {
        return lines;
    }

    void ink(int colour, int ground) {
        lines.forEach(line -> line.ink(colour, ground));
    }

    /** Replaces all by one line. */
    void write(String text) {
        lines.getFirst().write(text, box, box.y() + Math.max(0, Math.floor((box.height() - pen.fonts().lineHeight(style)) / 2)), align);
    }
}
