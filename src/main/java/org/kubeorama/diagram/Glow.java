package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Shape;
import org.kubeorama.look.Argb;
import org.kubeorama.look.Palette;

/** A soft light around an outline, made of strokes: blur effects cost frames. */
final class Glow extends Group {
    private static final int STROKES = 6;
    private static final double WIDTH = 2;

    private final Outline outline;
    private final int colour;
    private final double strength;
    private final List<Shape> strokes = new ArrayList<>();

    /** @param share of the theme's strength, 0 … 1 */
    Glow(Outline outline, int colour, Palette palette, double share) {
        this.outline = outline;
        this.colour = colour;
        this.strength = share * palette.glowStrength();
        setVisible(false);
    }

    /** @param share 0 none … 1 full */
    void show(double share) {
        setVisible(share > 0);
        if (share > 0 && strokes.isEmpty()) {
            make();
        }
        for (int i = 0; i < strokes.size(); i++) {
            double left = 1 - (double) i / STROKES;
            strokes.get(i).setStroke(Pen.colour(Argb.fade(colour, share * strength * left * left)));
        }
    }

    private void make() {
        for (int i = 0; i < STROKES; i++) {
            strokes.add(Pen.line(outline.grown(1.5 + WIDTH * i), colour, WIDTH));
        }
        getChildren().addAll(strokes);
    }
}
