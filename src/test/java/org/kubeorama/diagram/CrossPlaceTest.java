package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

class CrossPlaceTest {
    private static Route way(double x, double y) {
        return Route.of(List.of(new Point(0, 0), new Point(x, y)));
    }

    @Test
    void withoutAPillTheCrossStandsWhereThePacketEnds() {
        assertEquals(new Point(60, 0), CrossPlace.of(way(100, 0), 60, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "300, 0, 260, 260, 0", // far from the pill
        "100, 0, 60, 92, -18", // the pill lies over it: at the corner towards the target
        "-100, 0, 60, -92, -18",
        "300, 0, 200, 192, -18", // only its rim is under the pill
        "0, 100, 60, 0, 75",
        "0, -100, 60, 0, -75",
    })
    void noPillHidesTheCross(double x, double y, double end, double crossX, double crossY) {
        var pill = new Box(x / 2 - 40, y / 2 - 16, 80, 32);

        assertEquals(new Point(crossX, crossY), CrossPlace.of(way(x, y), end, Optional.of(pill)));
    }
}
