package org.kubeorama.diagram;

import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.Box;

/** Lets what a close camera cuts fade into the ground, at the upper and the lower edge of what it shows. */
final class Shade extends Group {
    private static final int STRIPS = 14;
    private static final double STRIP = 2;

    /** @param ground as it is painted behind everything; @param opening what is outside of it is cut */
    Shade(Paint ground, Box opening) {
        for (int i = 0; i < STRIPS; i++) {
            double opacity = 1 - (i + 0.5) / STRIPS;
            getChildren().add(strip(ground, opacity, opening, opening.y() + STRIP * i));
            getChildren().add(strip(ground, opacity, opening, opening.bottom() - STRIP * (i + 1)));
        }
    }

    private static Rectangle strip(Paint ground, double opacity, Box opening, double top) {
        var strip = new Rectangle(opening.x(), top, opening.width(), STRIP);
        strip.setFill(ground);
        strip.setOpacity(opacity);
        return strip;
    }
}
