package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.kubeorama.layout.Box;
import org.kubeorama.look.TextStyle;

/** One line of text, with a node for each run of a face; it knows what a check wants to know about it. */
final class Lettering extends Group {
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.24;

    private final Fonts fonts;
    private final Grain grain;
    private final TextStyle style;
    private final DrawnText.Kind kind;
    private final String owner;
    private String text = "";
    private double left;
    private double baseline;
    private int colour;
    private int background;
    private boolean cut;
    private Box within = new Box(0, 0, 0, 0);

    Lettering(Pen pen, TextStyle style, DrawnText.Kind kind, String owner) {
        fonts = pen.fonts();
        grain = pen.grain();
        this.style = style;
        this.kind = kind;
        this.owner = owner;
        setMouseTransparent(true);
    }

    /** Writes a line into a box, cut where it is too long. @param top of the line */
    void write(String wanted, Box box, double top, Align align) {
        var fitted = fonts.fitting(wanted, style, box.width() + 0.5);
        double free = box.width() - fonts.width(fitted, style);
        cut = !fitted.equals(wanted);
        within = box;
        write(fitted, box.x() + align.share() * free, top + fonts.baseline(style));
    }

    private void write(String wanted, double x, double y) {
        if (wanted.equals(text) && x == left && y == baseline) {
            return;
        }
        text = wanted;
        left = x;
        baseline = y;
        getChildren().clear();
        double at = x;
        for (var run : fonts.runs(wanted, style.face())) {
            var node = new SharpText(run.text(), at, y, () -> grain.font(run.face(), style.size()), grain);
            node.setFill(Pen.colour(colour));
            getChildren().add(node);
            at += fonts.width(run.text(), style);
        }
    }

    /** @param ink the text's colour; @param ground what is behind it */
    void ink(int ink, int ground) {
        background = ground;
        if (ink != colour) {
            colour = ink;
            var paint = Pen.colour(ink);
            getChildren().forEach(node -> ((Text) node).setFill(paint));
        }
    }

    double width() {
        return fonts.width(text, style);
    }

    /** What is drawn, on the canvas that {@code place} leads to; empty for blanks. */
    Optional<DrawnText> drawn(CanvasPlace place) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var bounds = new Box(left, baseline - ASCENT * style.size(), width(), (ASCENT + DESCENT) * style.size());
        return Optional.of(new DrawnText(text, kind, owner, place.box(bounds), place.box(within),
                style.size() * place.scale(), colour, background, cut));
    }

    TextStyle style() {
        return style;
    }

    /** Where a line stands in its box. */
    enum Align {
        LEFT(0), CENTER(0.5), RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }

        double share() {
            return share;
        }
    }
}
