package org.kubeorama.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {
    @Test
    void largerAndSmallerComeBackToTheWhole() {
        assertEquals(Zoom.FIT, Zoom.FIT.larger().smaller());
        assertEquals(Zoom.FIT, Zoom.FIT.smaller());
        assertEquals(Zoom.LARGEST, new Zoom(99, 0.5, 0.5).factor());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, .25, .25", "1, 1, .75, .75", ".4, .6, .4, .6"})
    void theViewStaysOnThePicture(double x, double y, double seenX, double seenY) {
        assertEquals(new Zoom(2, seenX, seenY), new Zoom(2, x, y));
    }

    @Test
    void thePointUnderThePointerStays() {
        var near = new Zoom(2, 0.5, 0.5).times(2, 0.6, 0.4);

        assertEquals(4, near.factor());
        assertEquals(0.55, near.x(), 1e-9);
        assertEquals(0.45, near.y(), 1e-9);
    }

    @Test
    void panningMovesByAPartOfThePicture() {
        assertEquals(new Zoom(4, 0.6, 0.5), new Zoom(4, 0.5, 0.5).moved(0.1, 0));
        assertEquals(Zoom.FIT, Zoom.FIT.moved(0.3, 0.3));
    }
}
