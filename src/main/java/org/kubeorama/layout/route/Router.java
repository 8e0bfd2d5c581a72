package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.route.Traffic.Path;

/** Leads wires around shapes. */
public final class Router {
    private static final int ROUNDS = 2;

    private final Terrain terrain;
    private final List<Wire> wires;
    private final double detour;

    private Router(List<Shape> shapes, List<Wire> wires, double detour) {
        terrain = new Terrain(shapes);
        this.wires = wires;
        this.detour = detour;
    }

    /**
     * The route of each wire, in the order of the wires, as short and straight as it can be.
     *
     * @param detour how much longer a way may be on which the wire's pill has room, in pixels; a bend counts as 90
     */
    public static List<Route> routes(List<Shape> shapes, List<Wire> wires, double detour) {
        return new Router(shapes, wires, detour).routes();
    }

    private List<Route> routes() {
        var graph = new Graph(terrain, wires);
        var paths = paths(graph);
        var legs = new ArrayList<List<Leg>>();
        for (int i = 0; i < wires.size(); i++) {
            legs.add(wires.get(i).known().isEmpty() ? legs(i, paths.get(i), graph) : knownLegs(i));
        }
        new Nudger(terrain, wires, legs.stream().flatMap(List::stream).toList()).nudge();
        return legs.stream().map(Router::route).toList();
    }

    private List<@Nullable Path> paths(Graph graph) {
        var traffic = new Traffic(graph, terrain.shapes.size());
        var finder = new PathFinder(terrain, graph, traffic);
        var paths = new ArrayList<@Nullable Path>();
        wires.forEach(_ -> paths.add(null));
        var order = new ArrayList<Integer>();
        for (int i = 0; i < wires.size(); i++) {
            if (wires.get(i).known().isEmpty()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(this::distance));
        for (int round = 0; round < ROUNDS; round++) {
            for (int wire : order) {
                var old = paths.get(wire);
                if (old != null) {
                    traffic.remove(old);
                }
                var path = find(finder, wires.get(wire));
                paths.set(wire, path);
                if (path != null) {
                    traffic.add(path);
                }
            }
        }
        return paths;
    }

    private @Nullable Path find(PathFinder finder, Wire wire) {
        var path = finder.find(wire, false);
        if (path == null || detour == 0 || wire.pillWidth() == 0 || path.hosted()) {
            return path;
        }
        var longer = finder.find(wire, true);
        return longer != null && longer.cost() - path.cost() <= detour ? longer : path;
    }

    private double distance(int wire) {
        var from = terrain.shape(wires.get(wire).from()).box();
        var to = terrain.shape(wires.get(wire).to()).box();
        return Math.max(0, Math.max(from.x() - to.right(), to.x() - from.right()))
                + Math.max(0, Math.max(from.y() - to.bottom(), to.y() - from.bottom()));
    }

    private List<Leg> legs(int wire, @Nullable Path path, Graph graph) {
        if (path == null) {
            return List.of();
        }
        var legs = new ArrayList<Leg>();
        var nodes = path.nodes();
        int first = 0;
        for (int i = 1; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            if (last || path.ways().get(i) != path.ways().get(i - 1)) {
                legs.add(leg(wire, graph, path, first, i));
                first = i;
            }
        }
        join(legs);
        weigh(legs, wires.get(wire));
        return legs;
    }

    private List<Leg> knownLegs(int wire) {
        var points = wires.get(wire).known();
        var legs = new ArrayList<Leg>();
        for (int i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            var along = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x()) ? Axis.X : Axis.Y;
            if (!legs.isEmpty() && legs.getLast().along == along) {
                legs.getLast().end = along.of(b);
            } else {
                legs.add(new Leg(wire, along, along.other().of(a), along.of(a), along.of(b)));
            }
        }
        join(legs);
        legs.getFirst().start = nearestSide(legs.getFirst(), wires.get(wire).from(), legs.getFirst().start);
        legs.getLast().end = nearestSide(legs.getLast(), wires.get(wire).to(), legs.getLast().end);
        return legs;
    }

    private double nearestSide(Leg leg, int shape, double position) {
        var box = terrain.shape(shape).box();
        double start = leg.along.start(box);
        double end = leg.along.end(box);
        return Math.abs(position - start) < Math.abs(position - end) ? start : end;
    }

    private static void join(List<Leg> legs) {
        for (int i = 1; i < legs.size(); i++) {
            legs.get(i).before = legs.get(i - 1);
            legs.get(i - 1).behind = legs.get(i);
        }
    }

    private static Leg leg(int wire, Graph graph, Path path, int from, int to) {
        int start = path.nodes().get(from);
        int end = path.nodes().get(to);
        return path.ways().get(from).isAcross()
                ? new Leg(wire, Axis.X, graph.y[start], graph.x[start], graph.x[end])
                : new Leg(wire, Axis.Y, graph.x[start], graph.y[start], graph.y[end]);
    }

    /** What runs straight from side to side stays in the middle; what bends gives way to it. */
    private void weigh(List<Leg> legs, Wire wire) {
        if (legs.size() == 1) {
            legs.getFirst().weight = 4;
            return;
        }
        wishMiddle(legs.getFirst(), terrain.shape(wire.from()));
        wishMiddle(legs.getLast(), terrain.shape(wire.to()));
    }

    private static void wishMiddle(Leg leg, Shape shape) {
        leg.weight = 2;
        if (shape.kind() == Shape.Kind.CARD) {
            leg.wish = leg.along.other().center(shape.box());
        }
    }

    private static Route route(List<Leg> legs) {
        var points = new ArrayList<Point>();
        for (var leg : legs) {
            points.add(leg.along.point(leg.begin(), leg.at));
        }
        if (!legs.isEmpty()) {
            points.add(legs.getLast().along.point(legs.getLast().finish(), legs.getLast().at));
        }
        return new Route(points);
    }
}
