package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.diagram.Grain.Scaling;

class GrainTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 2.0 / 3})
    void anyScaleHasANeighbourThatCancelsOutToTheLastBit(double around) {
        new Random(1).doubles(20_000, 0.05, 8).forEach(wanted -> {
            var scaling = Scaling.near(around, wanted);
            assertEquals(1.0, around * scaling.own() * scaling.inverse(), 0, () -> around + " × " + wanted);
            assertEquals(wanted, scaling.own(), 2e-12 * wanted);
        });
    }

    @Test
    void onlyAnotherScaleSetsTextAnew() {
        var grain = new Grain(Fonts.bundled());

        assertFalse(grain.set(Scaling.NONE));
        assertTrue(grain.set(Scaling.near(1, 0.7)));
        assertFalse(grain.set(Scaling.near(1, 0.7)));
    }
}
