package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TextPlace;
import org.kubeorama.layout.TextWrap;
import org.kubeorama.look.TextStyle;

/** Lines of text in a box, which may have room for more lines than there are. */
final class TextBlock extends Group {
    private final Pen pen;
    private final Box box;
    private final TextStyle style;
    private final DrawnText.Kind kind;
    private final String owner;
    private final Stand stand;
    private final List<Lettering> lines = new ArrayList<>();
    private List<String> written = List.of();
    private int colour;
    private int ground;

    /** Where lines stand in a box that has room for more of them. */
    enum Stand {
        TOP(0), MIDDLE(0.5), BOTTOM(1);

        private final double share;

        Stand(double share) {
            this.share = share;
        }
    }

    /** The text that the layout broke into lines. */
    TextBlock(Pen pen, TextPlace place, DrawnText.Kind kind, String owner, Stand stand) {
        this(pen, place.box(), place.style(), kind, owner, stand);
        write(place.lines().getOrDefault(pen.language(), List.of()));
    }

    /** No text yet. */
    TextBlock(Pen pen, Box box, TextStyle style, DrawnText.Kind kind, String owner, Stand stand) {
        this.pen = pen;
        this.box = box;
        this.style = style;
        this.kind = kind;
        this.owner = owner;
        this.stand = stand;
    }

    /** Replaces the text by another, broken where the box ends. */
    void wrap(String text) {
        write(new TextWrap(pen.fonts()).evenLines(text, style, box.width() + 0.5));
    }

    void write(List<String> texts) {
        if (texts.equals(written)) {
            return;
        }
        written = List.copyOf(texts);
        lines.clear();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(texts.get(i), i, texts.size()));
        }
        getChildren().setAll(lines);
    }

    private Lettering line(String text, int index, int count) {
        double height = pen.fonts().lineHeight(style);
        double top = box.y() + Math.floor(stand.share * Math.max(0, box.height() - count * height));
        var lettering = new Lettering(pen, style, kind, owner);
        lettering.ink(colour, ground);
        lettering.write(text, box, top + index * height, Lettering.Align.LEFT);
        return lettering;
    }

    /** @param ink the text's colour; @param behind what it lies on */
    void ink(int ink, int behind) {
        colour = ink;
        ground = behind;
        lines.forEach(line -> line.ink(ink, behind));
    }
}
