package org.kubeorama.diagram;

import javafx.scene.Group;
import javafx.scene.shape.Shape;
import org.kubeorama.look.Argb;

/** The ring of a target that answers a packet's arrival. */
final class PulseView extends Group {
    private static final int STEPS = 3;

    private final Outline outline;
    private final int colour;
    private double shown;

    PulseView(Outline outline, int colour) {
        this.outline = outline;
        this.colour = colour;
    }

    /** @param pulse 0 nothing … 1 full */
    void show(double pulse) {
        if (pulse == shown) {
            return;
        }
        shown = pulse;
        getChildren().clear();
        for (int i = 0; i < STEPS && pulse > 0; i++) {
            getChildren().add(ring(2 + pulse * (3 + 5 * i), pulse * (0.55 - 0.18 * i)));
        }
    }

    private Shape ring(double out, double opacity) {
        return Pen.line(outline.grown(out), Argb.fade(colour, opacity), 3);
    }
}
