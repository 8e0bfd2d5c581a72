package org.kubeorama.diagram;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.kubeorama.look.TextStyle.Face;

/**
 * How many pixels of the screen a pixel of the drawing has. JavaFX copies letters that it has drawn before only where
 * nothing scales them, and else draws each letter's outline anew, twenty times slower: so text is set in the size that
 * it has on the screen and scaled back, which must cancel out to the last bit.
 */
final class Grain {
    private static final int TRIES = 30;
    private static final double STRIDE = 1e-15;

    private final Fonts fonts;
    private final Map<Cut, Font> cuts = new HashMap<>();
    private Scaling scaling = Scaling.NONE;

    /** @param face empty: the font of the icons */
    private record Cut(String face, double size) {}

    /**
     * @param own scale of the group that is drawn
     * @param whole scale with all that is around the group
     * @param inverse so that {@code whole × inverse} is exactly 1
     */
    record Scaling(double own, double whole, double inverse) {
        static final Scaling NONE = new Scaling(1, 1, 1);

        /** The scaling next to a wanted one that has an exact inverse. @param around scale of what is around the group */
        static Scaling near(double around, double wanted) {
            for (int i = 0; i < TRIES; i++) {
                // squares: steps of one length might round alike each time
                double own = wanted * (1 + i * i * STRIDE);
                double whole = around * own;
                for (double inverse : new double[] {1 / whole, Math.nextUp(1 / whole)}) {
                    if (whole * inverse == 1) {
                        return new Scaling(own, whole, inverse);
                    }
                }
            }
            return new Scaling(wanted, around * wanted, 1 / (around * wanted));
        }
    }

    Grain(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @return whether text has to be set anew */
    boolean set(Scaling wanted) {
        if (wanted.whole() == scaling.whole()) {
            return false;
        }
        scaling = wanted;
        cuts.clear();
        return true;
    }

    double inverse() {
        return scaling.inverse();
    }

    Font font(Face face, double size) {
        return cuts.computeIfAbsent(new Cut(face.name(), size), _ -> fonts.font(face, size * scaling.whole()));
    }

    Font pictograms(double size) {
        return cuts.computeIfAbsent(new Cut("", size), _ -> fonts.pictograms(size * scaling.whole()));
    }
}
