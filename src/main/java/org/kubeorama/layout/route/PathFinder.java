package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.route.Traffic.Path;

/** Finds the cheapest way for one wire (A*): short, with few bends, around frames that are none of its business. */
final class PathFinder {
    private static final double BEND = 90;
    private static final double CROSSING = 140;
    private static final double SHARED = 6;
    private static final double SHARED_SIDE = 24;
    private static final double FULL_SIDE = 300;
    private static final double FOREIGN_FRAME = 500;
    private static final double PORT_SPACING = 18;

    private final Terrain terrain;
    private final Graph graph;
    private final Traffic traffic;
    private final Map<Integer, List<Integer>> ports = new HashMap<>();
    private final double[] cost;
    private final int[] cameFrom;
    private final int[] round;
    private final int[] settled;
    private final int[] legStart;
    private final Hosting hosting;
    private final int[] openFrame;
    private final Heap heap = new Heap();
    private int current;
    private boolean mustHost;

    PathFinder(Terrain terrain, Graph graph, Traffic traffic) {
        this.terrain = terrain;
        this.graph = graph;
        this.traffic = traffic;
        hosting = new Hosting(terrain);
        int states = 8 * graph.x.length;
        cost = new double[states];
        cameFrom = new int[states];
        round = new int[states];
        settled = new int[states];
        legStart = new int[states];
        openFrame = new int[terrain.shapes.size()];
        Arrays.fill(openFrame, -1);
        for (int node = 0; node < graph.port.length; node++) {
            if (graph.port[node] != Shape.NONE) {
                ports.computeIfAbsent(graph.port[node], _ -> new ArrayList<>()).add(node);
            }
        }
    }

    /** The cheapest path, or null where there is none. @param hosted whether a leg must have room for the pill */
    @Nullable Path find(Wire wire, boolean hosted) {
        current++;
        heap.clear();
        open(wire.from());
        open(wire.to());
        mustHost = hosted;
        boolean leavesInward = terrain.isWithin(wire.to(), wire.from()) && wire.to() != wire.from();
        boolean arrivesOutward = terrain.isWithin(wire.from(), wire.to()) && wire.to() != wire.from();
        for (int node : ports.getOrDefault(wire.from(), List.of())) {
            var leaving = leavesInward ? graph.inward[node] : graph.inward[node].back();
            reach(8 * node + 2 * leaving.ordinal(), sideCost(wire.from(), node, leaving), -1, wire.to());
        }
        while (!heap.isEmpty()) {
            int state = heap.take();
            if (settled[state] == current) {
                continue;
            }
            settled[state] = current;
            int node = state / 8;
            var way = way(state);
            if (graph.port[node] == wire.to() && cameFrom[state] >= 0
                    && way == (arrivesOutward ? graph.inward[node].back() : graph.inward[node])
                    && !isLoopAtOneSide(wire, state)
                    && (!mustHost || state % 2 == 1)) {
                return path(state, wire);
            }
            expand(state, node, way, wire);
        }
        return null;
    }

    private static Way way(int state) {
        return Way.of(state / 2 % 4);
    }

    private boolean isLoopAtOneSide(Wire wire, int state) {
        if (wire.from() != wire.to()) {
            return false;
        }
        int first = state;
        while (cameFrom[first] >= 0) {
            first = cameFrom[first];
        }
        return way(first) == way(state).back();
    }

    private void open(int shape) {
        for (int at = shape; at != Shape.NONE; at = terrain.shape(at).frame()) {
            openFrame[at] = current;
        }
    }

    private void expand(int state, int node, Way way, Wire wire) {
        go(state, node, way, 0, wire);
        if (cameFrom[state] >= 0) {
            go(state, node, way.turnedLeft(), BEND, wire);
            go(state, node, way.turnedRight(), BEND, wire);
        }
    }

    private void go(int state, int node, Way way, double extra, Wire wire) {
        int line = graph.lineOf(node, way);
        if (line < 0) {
            return;
        }
        int place = graph.placeOf(node, way);
        int next = place + way.sign();
        if (next < 0 || next >= graph.onLine[line].length) {
            return;
        }
        int target = graph.onLine[line][next];
        int edge = Math.min(place, next);
        double price = extra + graph.price[line][edge] + SHARED * traffic.on(line, edge);
        if (extra == 0 && cameFrom[state] >= 0) {
            price += CROSSING * traffic.crossed(node, way);
        }
        if (graph.port[target] == wire.to()) {
            price += sideCost(wire.to(), target, way.back());
        }
        int frame = graph.frame[target];
        if (frame != Shape.NONE && openFrame[frame] != current) {
            price += 2 * graph.price[line][edge] + (graph.frame[node] == frame ? 0 : FOREIGN_FRAME);
        }
        int start = extra == 0 ? legStart[state] : node;
        int hosted = state % 2 == 1 || mustHost && hosts(wire, start, target, way) ? 1 : 0;
        reach(8 * target + 2 * way.ordinal() + hosted, cost[state] + price, state, wire.to());
        // a state is reached again and again; only the best of its ways counts
        if (cameFrom[8 * target + 2 * way.ordinal() + hosted] == state) {
            legStart[8 * target + 2 * way.ordinal() + hosted] = start;
        }
    }

    private boolean hosts(Wire wire, int start, int end, Way way) {
        return way.isAcross()
                ? hosting.fits(wire, way.axis(), graph.y[end], Math.min(graph.x[start], graph.x[end]),
                        Math.max(graph.x[start], graph.x[end]))
                : hosting.fits(wire, way.axis(), graph.x[end], Math.min(graph.y[start], graph.y[end]),
                        Math.max(graph.y[start], graph.y[end]));
    }

    private double sideCost(int shape, int node, Way leaving) {
        var box = terrain.shape(shape).box();
        int used = traffic.at(shape, leaving);
        double side = leaving.isAcross() ? box.height() : box.width();
        double off = leaving.isAcross()
                ? Math.abs(graph.y[node] - box.centerY())
                : Math.abs(graph.x[node] - box.centerX());
        double room = side - 2 * PORT_SPACING;
        return 0.1 * off + SHARED_SIDE * used + (used * PORT_SPACING > room ? FULL_SIDE : 0);
    }

    private void reach(int state, double price, int from, int goal) {
        if (round[state] == current && cost[state] <= price) {
            return;
        }
        int node = state / 8;
        round[state] = current;
        cost[state] = price;
        cameFrom[state] = from;
        if (from < 0) {
            legStart[state] = node;
        }
        heap.add(state, price + estimate(node, way(state), terrain.shape(goal).box()));
    }

    /** The least that the rest of the way can cost. */
    private double estimate(int node, Way way, Box goal) {
        double right = Math.max(0, goal.x() - graph.x[node]);
        double left = Math.max(0, graph.x[node] - goal.right());
        double down = Math.max(0, goal.y() - graph.y[node]);
        double up = Math.max(0, graph.y[node] - goal.bottom());
        double across = left + right;
        double along = up + down;
        boolean towards = switch (way) {
            case RIGHT -> right > 0;
            case LEFT -> left > 0;
            case DOWN -> down > 0;
            case UP -> up > 0;
        };
        int turns = towards ? 0 : 1;
        if (across > 0 && along > 0) {
            turns++;
        } else if (across == 0 && along == 0) {
            turns = 0;
        }
        return across + along + turns * BEND;
    }

    private Path path(int last, Wire wire) {
        var nodes = new ArrayList<Integer>();
        var ways = new ArrayList<Way>();
        for (int state = last; state >= 0; state = cameFrom[state]) {
            nodes.add(state / 8);
            if (cameFrom[state] >= 0) {
                ways.add(way(state));
            }
        }
        Collections.reverse(nodes);
        Collections.reverse(ways);
        return new Path(List.copyOf(nodes), List.copyOf(ways), cost[last],
                wire.pillWidth() == 0 || hosts(wire, nodes, ways));
    }

    private boolean hosts(Wire wire, List<Integer> nodes, List<Way> ways) {
        int first = 0;
        for (int i = 1; i < nodes.size(); i++) {
            boolean ends = i == nodes.size() - 1 || ways.get(i) != ways.get(first);
            if (ends && hosts(wire, nodes.get(first), nodes.get(i), ways.get(first))) {
                return true;
            }
            first = ends ? i : first;
        }
        return false;
    }
}
