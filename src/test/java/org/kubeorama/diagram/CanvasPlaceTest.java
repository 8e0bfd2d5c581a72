package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

class CanvasPlaceTest {
    private static final Box ROOM = new Box(0, 0, 1000, 500);
    private static final CanvasPlace FAR = new CanvasPlace(0, 0, 1);
    private static final CanvasPlace NEAR = new CanvasPlace(-1500, -250, 4);

    @Test
    void aBoxOnTheCanvasAndItsInverseMeet() {
        assertEquals(new Box(2500, 950, 40, 80), NEAR.box(new Box(1000, 300, 10, 20)));
        assertEquals(new Point(1000, 300), NEAR.inverse(new Point(2500, 950)));
    }

    @Test
    void aMoveBeginsAndEndsExactly() {
        assertEquals(FAR, FAR.towards(NEAR, 0, ROOM));
        assertEquals(NEAR, FAR.towards(NEAR, 1, ROOM));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.9})
    void whatIsSeenInTheMiddleMovesStraight(double share) {
        var place = FAR.towards(NEAR, share, ROOM);

        var middle = place.inverse(new Point(500, 250));
        assertEquals(500, middle.x(), 1e-9);
        assertEquals(250 + (125 - 250) * share, middle.y(), 1e-9);
        assertEquals(Math.pow(4, share), place.scale(), 1e-9);
    }
}
