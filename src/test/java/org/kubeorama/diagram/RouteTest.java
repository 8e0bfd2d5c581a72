package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.layout.Point;

class RouteTest {
    private static final List<Point> CORNER = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 100));

    @ParameterizedTest
    @CsvSource({"0,10,0", "50,60,0", "100,110,0", "200,110,0", "-5,10,0"})
    void aStraightWayIsMeasuredFromItsStart(double distance, double x, double angle) {
        var route = Route.of(List.of(new Point(10, 7), new Point(110, 7)));

        assertEquals(new Point(x, 7), route.at(distance));
        assertEquals(angle, route.angle(distance));
    }

    @Test
    void aCornerIsCutByAQuarterOfACircle() {
        var route = Route.of(CORNER);

        assertEquals(200 - 24 + Math.PI * 12 / 2, route.length(), 0.1);
        var middle = route.at(route.length() / 2);
        assertEquals(12, Math.hypot(middle.x() - 88, middle.y() - 12), 0.1);
        assertEquals(45, route.angle(route.length() / 2), 8);
    }

    @Test
    void aShortLegLeavesLessRoomForItsCorner() {
        var route = Route.of(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 100)));

        assertEquals(new Point(5, 0), route.at(5));
        assertTrue(route.at(5.5).y() > 0);
    }

    @Test
    void backwardsIsTheSameWayFromTheOtherEnd() {
        var route = Route.of(CORNER);

        assertEquals(route.length(), route.reversed().length(), 1e-9);
        assertEquals(new Point(100, 90), route.reversed().at(10));
        assertEquals(-90, route.reversed().angle(10));
    }

    @Test
    void aPartKeepsTheCornersBetweenItsEnds() {
        var part = Route.of(CORNER).between(50, 1000);

        assertEquals(50, part.getFirst().x(), 1e-9);
        assertEquals(new Point(100, 100), part.getLast());
        assertTrue(part.contains(new Point(88, 0)) && part.contains(new Point(100, 12)), part.toString());
    }

    @Test
    void aWayOfNoLengthIsAPoint() {
        var route = Route.of(List.of(new Point(3, 3), new Point(3, 3)));

        assertEquals(new Point(3, 3), route.at(0));
        assertEquals(List.of(new Point(3, 3), new Point(3, 3)), route.between(0, 10));
    }
}
