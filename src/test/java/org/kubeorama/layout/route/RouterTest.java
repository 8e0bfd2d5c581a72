package org.kubeorama.layout.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;

class RouterTest {
    private static Shape card(double x, double y, double width, double height) {
        return shape(Shape.Kind.CARD, new Box(x, y, width, height), Shape.NONE);
    }

    private static Shape shape(Shape.Kind kind, Box box, int frame) {
        return new Shape(kind, box, box, frame, 0);
    }

    private static Wire wire(int from, int to) {
        return new Wire(from, to, 0, 0, List.of());
    }

    private static List<Point> route(List<Shape> shapes, int from, int to) {
        return Router.routes(shapes, List.of(wire(from, to)), 0).getFirst().points();
    }

    /** What is wrong with routes; nothing, for good ones. */
    private static List<String> faults(List<Shape> shapes, List<Wire> wires) {
        var faults = new ArrayList<String>();
        var routes = Router.routes(shapes, wires, 0);
        for (int i = 0; i < wires.size(); i++) {
            var points = routes.get(i).points();
            if (points.size() < 2) {
                faults.add(i + " leads nowhere");
                continue;
            }
            checkEnd(shapes.get(wires.get(i).from()).box(), points.getFirst(), i + " does not begin at its card", faults);
            checkEnd(shapes.get(wires.get(i).to()).box(), points.getLast(), i + " does not end at its card", faults);
            for (var leg : legs(points)) {
                if (leg.width() > 1e-6 && leg.height() > 1e-6) {
                    faults.add(i + " runs aslant: " + leg);
                }
                for (var shape : shapes) {
                    if (shape.isObstacle() && shape.box().grown(-1).overlaps(leg.grown(0.1))) {
                        faults.add(i + " runs through " + shape);
                    }
                }
            }
        }
        return faults;
    }

    private static void checkEnd(Box box, Point end, String fault, List<String> faults) {
        boolean onBox = box.grown(0.5).contains(new Box(end.x(), end.y(), 0, 0));
        boolean inside = box.grown(-0.5).contains(new Box(end.x(), end.y(), 0, 0));
        if (!onBox || inside) {
            faults.add(fault + ": " + end + " " + box);
        }
    }

    private static List<Box> legs(List<Point> points) {
        return IntStream.range(1, points.size()).mapToObj(i -> {
            var a = points.get(i - 1);
            var b = points.get(i);
            return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
        }).toList();
    }

    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of(card(300, 0, 100, 100), List.of(new Point(100, 50), new Point(300, 50))),
                Arguments.of(card(0, 300, 100, 100), List.of(new Point(50, 100), new Point(50, 300))),
                Arguments.of(card(-300, 0, 100, 100), List.of(new Point(0, 50), new Point(-200, 50))),
                Arguments.of(card(0, -300, 100, 100), List.of(new Point(50, 0), new Point(50, -200))));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void cardsThatFaceEachOtherAreJoinedStraight(Shape other, List<Point> points) {
        assertEquals(points, route(List.of(card(0, 0, 100, 100), other), 0, 1));
    }

    @Test
    void aCardBetweenIsPassedAround() {
        var shapes = List.of(card(0, 0, 100, 100), card(200, 0, 100, 100), card(400, 0, 100, 100));

        assertEquals(List.of(), faults(shapes, List.of(wire(0, 2))));
        assertEquals(4, route(shapes, 0, 2).size());
    }

    @Test
    void textBetweenIsPassedAround() {
        var text = shape(Shape.Kind.TEXT, new Box(200, -20, 100, 140), Shape.NONE);

        assertEquals(List.of(), faults(List.of(card(0, 0, 100, 100), text, card(400, 0, 100, 100)), List.of(wire(0, 2))));
    }

    @Test
    void roomForTextIsPassedAroundOnlyWhereThatIsNotFar() {
        var small = shape(Shape.Kind.ROOM, new Box(200, 20, 100, 60), Shape.NONE);
        var large = shape(Shape.Kind.ROOM, new Box(200, -2000, 100, 4000), Shape.NONE);

        var around = route(List.of(card(0, 0, 100, 100), small, card(400, 0, 100, 100)), 0, 2);
        var through = route(List.of(card(0, 0, 100, 100), large, card(400, 0, 100, 100)), 0, 2);

        assertTrue(legs(around).stream().noneMatch(small.box()::overlaps), around.toString());
        assertEquals(List.of(new Point(100, 50), new Point(400, 50)), through);
    }

    @Test
    void aLinkFromACardToItselfLeavesAndArrivesAtTwoSides() {
        var points = route(List.of(card(0, 0, 100, 100)), 0, 0);

        assertEquals(List.of(), faults(List.of(card(0, 0, 100, 100)), List.of(wire(0, 0))));
        assertTrue(points.size() >= 4, points.toString());
    }

    @Test
    void aWireUnderABadgeMovesOutOfItsWay() {
        var box = new Box(0, 200, 100, 100);
        var badged = new Shape(Shape.Kind.CARD, box, box, Shape.NONE, 60);

        var points = route(List.of(card(0, 0, 100, 100), badged), 0, 1);

        assertTrue(points.getLast().x() <= 40, points.toString());
    }

    @Test
    void wiresOfTheSameCardsRunOnLanesOfTheirOwn() {
        var shapes = List.of(card(0, 0, 100, 100), card(300, 0, 100, 100));
        var wires = List.of(wire(0, 1), wire(1, 0), wire(0, 1));

        var lanes = Router.routes(shapes, wires, 0).stream().map(route -> route.points().getFirst().y()).sorted().toList();

        assertEquals(List.of(), faults(shapes, wires));
        assertTrue(lanes.get(1) - lanes.get(0) >= 10 && lanes.get(2) - lanes.get(1) >= 10, lanes.toString());
    }

    @Test
    void aFrameOfOthersIsPassedAround() {
        var frame = shape(Shape.Kind.FRAME, new Box(200, -50, 200, 300), Shape.NONE);
        var inside = shape(Shape.Kind.CARD, new Box(250, 120, 100, 100), 1);
        var shapes = List.of(card(0, 0, 100, 100), frame, inside, card(500, 0, 100, 100));

        assertTrue(legs(route(shapes, 0, 3)).stream().noneMatch(frame.box()::overlaps));
    }

    @Test
    void aWireEntersTheFrameThatItsCardIsIn() {
        var frame = shape(Shape.Kind.FRAME, new Box(200, -50, 300, 200), Shape.NONE);
        var inside = shape(Shape.Kind.CARD, new Box(300, 0, 100, 100), 1);

        assertEquals(List.of(new Point(100, 50), new Point(300, 50)),
                route(List.of(card(0, 0, 100, 100), frame, inside), 0, 2));
    }

    @Test
    void aFrameIsJoinedAtItsBorderFromOutsideAndFromInside() {
        var frame = shape(Shape.Kind.FRAME, new Box(200, -50, 300, 200), Shape.NONE);
        var inside = shape(Shape.Kind.CARD, new Box(300, 0, 100, 100), 1);
        var shapes = List.of(card(0, 0, 100, 100), frame, inside);

        assertEquals(new Point(200, 50), route(shapes, 0, 1).getLast());
        assertEquals(new Point(200, 50), route(shapes, 1, 0).getFirst());
        assertEquals(List.of(), faults(shapes, List.of(wire(1, 2))));
        assertEquals(List.of(), faults(shapes, List.of(wire(2, 1))));
        assertTrue(legs(route(shapes, 2, 1)).stream().allMatch(frame.box().grown(0.5)::contains));
    }

    @Test
    void aCardWithoutAWayOutIsNotJoined() {
        var wall = Stream.of(new Box(-8, -8, 8, 116), new Box(100, -8, 8, 116), new Box(-8, -8, 116, 8),
                new Box(-8, 100, 116, 8)).map(box -> shape(Shape.Kind.TEXT, box, Shape.NONE)).toList();
        var shapes = new ArrayList<>(List.of(card(0, 0, 100, 100), card(300, 0, 100, 100)));
        shapes.addAll(wall);

        assertEquals(List.of(), route(shapes, 0, 1));
    }

    @Test
    void manyWiresShareASideWithoutMeeting() {
        var shapes = new ArrayList<>(List.of(card(0, 0, 100, 400)));
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < 12; i++) {
            shapes.add(card(400 + 200 * (i % 2), i * 160 - 700, 120, 80));
            wires.add(wire(i % 3 == 0 ? i + 1 : 0, i % 3 == 0 ? 0 : i + 1));
        }

        var ends = new ArrayList<Point>();
        Router.routes(shapes, wires, 0).forEach(route ->
                ends.add(route.points().getFirst().x() <= 100 ? route.points().getFirst() : route.points().getLast()));

        assertEquals(List.of(), faults(shapes, wires));
        assertEquals(12, ends.stream().distinct().count(), ends.toString());
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Cards of all sizes in a loose grid, half of them in frames of two, and wires between any of them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheShapesWiresKeepClearOfThem(int seed) {
        var random = new Random(seed);
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < 12; i++) {
            double x = i % 4 * 320;
            double y = i / 4 * 240;
            int frame = Shape.NONE;
            if (random.nextBoolean()) {
                frame = shapes.size();
                shapes.add(shape(Shape.Kind.FRAME, new Box(x - 50, y - 50, 250, 200), Shape.NONE));
                shapes.add(shape(Shape.Kind.TEXT, new Box(x - 30, y - 45, 80, 24), frame));
            }
            var box = new Box(x, y, 60 + random.nextInt(90), 40 + random.nextInt(60));
            shapes.add(new Shape(Shape.Kind.CARD, box, new Box(x, y, 150, 100), frame, random.nextInt(2) * 40));
        }
        var ends = IntStream.range(0, shapes.size()).filter(i -> shapes.get(i).kind() == Shape.Kind.CARD
                || shapes.get(i).kind() == Shape.Kind.FRAME).toArray();
        var wires = Stream.generate(() -> new Wire(ends[random.nextInt(ends.length)], ends[random.nextInt(ends.length)],
                        random.nextInt(2) * 90, random.nextInt(2) * 60, List.of()))
                .filter(wire -> wire.from() != wire.to())
                .limit(5 + random.nextInt(16))
                .toList();

        assertEquals(List.of(), faults(shapes, wires));
        assertEquals(Router.routes(shapes, wires, 0), Router.routes(shapes, wires, 0));
    }
}
