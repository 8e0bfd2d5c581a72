package org.kubeorama.diagram;

import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;

/** Lets what a close camera cuts fade into the ground, above and below the diagram's room. */
final class Shade extends Group {
    /** Between header and caption; what is outside of it is cut. */
    static final double TOP = SceneLayout.ROOM.y() - 14;
    static final double BOTTOM = SceneLayout.ROOM.bottom() + 10;
    private static final int STRIPS = 14;
    private static final double STRIP = 2;

    /** @param ground as it is painted behind everything */
    Shade(Paint ground, Box visible) {
        for (int i = 0; i < STRIPS; i++) {
            double opacity = 1 - (i + 0.5) / STRIPS;
            getChildren().add(strip(ground, opacity, visible, TOP + STRIP * i));
            getChildren().add(strip(ground, opacity, visible, BOTTOM - STRIP * (i + 1)));
        }
    }

    private static Rectangle strip(Paint ground, double opacity, Box visible, double top) {
        var strip = new Rectangle(visible.x(), top, visible.width(), STRIP);
        strip.setFill(ground);
        strip.setOpacity(opacity);
        return strip;
    }
}
