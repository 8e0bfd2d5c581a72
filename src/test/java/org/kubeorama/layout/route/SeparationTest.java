package org.kubeorama.layout.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeparationTest {
    private static Separation separation(double[] wishes, double low, double high) {
        return new Separation(wishes, filled(wishes.length, 1), filled(wishes.length, low), filled(wishes.length, high));
    }

    private static double[] filled(int length, double value) {
        return IntStream.range(0, length).mapToDouble(_ -> value).toArray();
    }

    @Test
    void wishesThatKeepTheirDistanceComeTrue() {
        var solver = separation(new double[] {10, 40}, 0, 100);
        solver.separate(0, 1, 20);

        assertArrayEquals(new double[] {10, 40}, solver.solve().values(), 0.1);
    }

    @Test
    void twoWithTheSameWishMakeRoomForEachOther() {
        var solver = separation(new double[] {50, 50}, 0, 100);
        solver.separate(0, 1, 20);

        assertArrayEquals(new double[] {40, 60}, solver.solve().values(), 0.1);
    }

    @Test
    void theHeavierOneMovesLess() {
        var solver = new Separation(new double[] {50, 50}, new double[] {3, 1}, filled(2, 0), filled(2, 100));
        solver.separate(0, 1, 20);

        assertArrayEquals(new double[] {45, 65}, solver.solve().values(), 0.1);
    }

    @Test
    void boundsAreKept() {
        var solver = separation(new double[] {-30, 130}, 0, 100);
        solver.separate(0, 1, 20);

        assertArrayEquals(new double[] {0, 100}, solver.solve().values(), 0.1);
    }

    @Test
    void whereThereIsTooLittleRoomAllGapsShrinkAlike() {
        var solver = separation(filled(5, 20), 0, 40);
        for (int i = 0; i + 1 < 5; i++) {
            solver.separate(i, i + 1, 20);
        }

        var solution = solver.solve();

        assertEquals(0.5, solution.squeeze(), 0.01);
        assertArrayEquals(new double[] {0, 10, 20, 30, 40}, solution.values(), 0.2);
    }

    @Test
    void anyNumberOfGapsIsKept() {
        var solver = separation(filled(8, 100), 0, 200);
        for (int right = 1; right < 8; right++) {
            for (int left = 0; left < right; left++) {
                solver.separate(left, right, 10);
            }
        }

        var values = solver.solve().values();

        assertTrue(IntStream.range(1, 8).allMatch(i -> values[i] - values[i - 1] >= 9.9));
        assertEquals(100, (values[0] + values[7]) / 2, 1);
    }
}
