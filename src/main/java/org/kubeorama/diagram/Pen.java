package org.kubeorama.diagram;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.kubeorama.layout.Box;
import org.kubeorama.look.Palette;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Text;

/** What every part of a stage draws with. */
record Pen(Palette palette, Language language, Fonts fonts, Grain grain) {

    String say(Text text) {
        return text.in(language);
    }

    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    static Rectangle rectangle(Box box, double radius) {
        var rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(2 * radius);
        rectangle.setArcHeight(2 * radius);
        return rectangle;
    }

    /** Gives a shape a line and no fill. */
    static <S extends Shape> S line(S shape, int argb, double width) {
        shape.setFill(null);
        shape.setStroke(colour(argb));
        shape.setStrokeWidth(width);
        return shape;
    }

    static <S extends Shape> S dashed(S shape, double... dashes) {
        shape.getStrokeDashArray().clear();
        for (double dash : dashes) {
            shape.getStrokeDashArray().add(dash);
        }
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        return shape;
    }

    static <S extends Shape> S filled(S shape, int argb) {
        shape.setFill(colour(argb));
        return shape;
    }
}
