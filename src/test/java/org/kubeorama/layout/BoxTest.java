package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoxTest {
    private static final Box BOX = new Box(10, 20, 30, 40);

    @ParameterizedTest
    @CsvSource({
        "20, 30, 5, 5, true", "0, 0, 100, 100, true", "39, 59, 5, 5, true",
        "40, 20, 10, 40, false", "0, 20, 10, 40, false", "10, 60, 30, 10, false", "10, 10, 30, 10, false"
    })
    void boxesOverlapWhenTheyShareMoreThanAnEdge(double x, double y, double width, double height, boolean overlaps) {
        var other = new Box(x, y, width, height);

        assertEquals(overlaps, BOX.overlaps(other));
        assertEquals(overlaps, other.overlaps(BOX));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 30, 40, true", "15, 25, 5, 5, true",
        "9, 25, 5, 5, false", "15, 19, 5, 5, false", "36, 25, 5, 5, false", "15, 56, 5, 5, false"
    })
    void aBoxContainsWhatSticksOutNowhere(double x, double y, double width, double height, boolean contains) {
        assertEquals(contains, BOX.contains(new Box(x, y, width, height)));
    }

    @Test
    void aBoxGrowsOnAllSides() {
        assertEquals(new Box(8, 18, 34, 44), BOX.grown(2));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void anAxisSeesBoxesAlongAndAcross(Axis axis, List<Double> startLengthEndCenter, Box moved) {
        assertEquals(startLengthEndCenter, List.of(axis.start(BOX), axis.length(BOX), axis.end(BOX), axis.center(BOX)));
        assertEquals(moved, axis.moved(BOX, 9));
        assertEquals(5, axis.of(axis.point(5, 6)));
        assertEquals(6, axis.other().of(axis.point(5, 6)));
        assertEquals(axis.length(BOX), axis.of(new Size(30, 40)));
    }

    static Stream<Arguments> axes() {
        return Stream.of(
                Arguments.of(Axis.X, List.of(10.0, 30.0, 40.0, 25.0), new Box(9, 20, 30, 40)),
                Arguments.of(Axis.Y, List.of(20.0, 40.0, 60.0, 40.0), new Box(10, 9, 30, 40)));
    }
}
