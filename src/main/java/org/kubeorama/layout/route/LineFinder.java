package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;

/** Finds the lines that wires may run on: the middles of gutters, and straight ahead from the sides of shapes. */
final class LineFinder {
    /** Closest that a line passes by an obstacle. */
    private static final double CLEARANCE = 9;

    /** Narrowest gutter with a line in it. */
    private static final double NARROWEST = 14;

    private final Terrain terrain;
    private final Lines found = new Lines(new ArrayList<>(), new ArrayList<>());

    private LineFinder(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Lines from small to large coordinates, none on another. */
    record Lines(List<Line> across, List<Line> down) {
        private void add(Line line) {
            (line.along() == Axis.X ? across : down).add(line);
        }
    }

    /** All lines. */
    static Lines lines(Terrain terrain, List<Wire> wires) {
        var finder = new LineFinder(terrain);
        finder.addGutters();
        finder.addPorts(wires);
        return new Lines(merge(finder.found.across()), merge(finder.found.down()));
    }

    private void addGutters() {
        var byFrame = new HashMap<Integer, List<Shape>>();
        for (var shape : terrain.shapes) {
            if (shape.kind() == Shape.Kind.CARD || shape.kind() == Shape.Kind.FRAME) {
                byFrame.computeIfAbsent(shape.frame(), _ -> new ArrayList<>()).add(shape);
            }
        }
        byFrame.forEach((frame, children) -> {
            var inside = frame == Shape.NONE ? terrain.bounds : terrain.shape(frame).box();
            for (var axis : Axis.values()) {
                addGutters(children, inside, axis);
            }
        });
    }

    /** A line beside each child, halfway to its neighbour or to the frame's border. @param across what they run across */
    private void addGutters(List<Shape> children, Box inside, Axis across) {
        var along = across.other();
        for (var child : children) {
            var cell = child.cell();
            double before = across.start(inside);
            double behind = across.end(inside);
            for (var other : children) {
                var box = other.cell();
                if (other != child && along.start(box) < along.end(cell) && along.start(cell) < along.end(box)) {
                    if (across.end(box) <= across.start(cell) + 1e-6) {
                        before = Math.max(before, across.end(box));
                    } else if (across.start(box) >= across.end(cell) - 1e-6) {
                        behind = Math.min(behind, across.start(box));
                    }
                }
            }
            addGutter(along, before, across.start(cell), cell);
            addGutter(along, across.end(cell), behind, cell);
        }
    }

    private void addGutter(Axis along, double from, double to, Box beside) {
        if (to - from < NARROWEST) {
            return;
        }
        double at = (from + to) / 2;
        double middle = along.center(beside);
        double end = addLine(along, at, middle);
        if (end < along.end(beside) - 1) {
            addLine(along, at, along.end(beside));
        }
        addLine(along, at, along.start(beside));
    }

    /** Adds the line through a place, if it is free. @return where the line ends */
    private double addLine(Axis along, double at, double through) {
        var back = terrain.cast(along, at, through, false, CLEARANCE);
        var ahead = terrain.cast(along, at, through, true, CLEARANCE);
        if (ahead.at() - back.at() > 1) {
            found.add(new Line(along, at, back.at(), back.shape(), ahead.at(), ahead.shape()));
        }
        return ahead.at();
    }

    private void addPorts(List<Wire> wires) {
        var ends = new HashSet<Integer>();
        for (var wire : wires) {
            if (ends.add(wire.from())) {
                addPorts(wire.from());
            }
            if (ends.add(wire.to())) {
                addPorts(wire.to());
            }
            addStraight(wire.from(), wire.to());
        }
    }

    private void addPorts(int index) {
        var shape = terrain.shape(index);
        for (var along : Axis.values()) {
            var across = along.other();
            addPort(index, along, false, middle(shape, across, false));
            addPort(index, along, true, middle(shape, across, along == Axis.Y));
        }
    }

    private static double middle(Shape shape, Axis across, boolean upper) {
        return Math.min(across.center(shape.box()), shape.portsTo(across, upper));
    }

    /** @param before on the side with the smaller coordinate */
    private void addPort(int index, Axis along, boolean before, double at) {
        var shape = terrain.shape(index);
        boolean card = shape.kind() == Shape.Kind.CARD;
        double side = before ? along.start(shape.box()) : along.end(shape.box());
        var hit = terrain.cast(along, at, side, !before, CLEARANCE);
        if (Math.abs(hit.at() - side) < NARROWEST) {
            return;
        }
        int own = card ? index : Shape.NONE;
        double inner = card ? side : before ? side + 1 : side - 1;
        found.add(before
                ? new Line(along, at, hit.at(), hit.shape(), inner, own)
                : new Line(along, at, inner, own, hit.at(), hit.shape()));
    }

    /** A line straight from one shape to the other, if they face each other with nothing between. */
    private void addStraight(int one, int two) {
        for (var along : Axis.values()) {
            addStraight(one, two, along);
            addStraight(two, one, along);
        }
    }

    private void addStraight(int first, int second, Axis along) {
        var a = terrain.shape(first);
        var b = terrain.shape(second);
        var across = along.other();
        double from = Math.max(a.portsFrom(across), b.portsFrom(across));
        double to = Math.min(a.portsTo(across, false), b.portsTo(across, along == Axis.Y));
        if (along.end(a.box()) < along.start(b.box()) && from <= to) {
            addPort(first, along, false, (from + to) / 2);
            if (b.kind() == Shape.Kind.CARD) {
                addPort(second, along, true, (from + to) / 2);
            }
        }
    }

    private static List<Line> merge(List<Line> lines) {
        lines.sort(Comparator.comparingDouble((Line line) -> Math.round(line.at() * 4)).thenComparingDouble(Line::from)
                .thenComparingDouble(Line::to));
        var merged = new ArrayList<Line>();
        for (var line : lines) {
            if (!merged.isEmpty() && merged.getLast().joins(line)) {
                merged.set(merged.size() - 1, merged.getLast().joined(line));
            } else {
                merged.add(line);
            }
        }
        merged.sort(Comparator.comparingDouble(Line::at).thenComparingDouble(Line::from));
        return merged;
    }
}
