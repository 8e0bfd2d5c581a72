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
    private final int[] openFrame;
    private final Heap heap = new Heap();
    private int current;

    PathFinder(Terrain terrain, Graph graph, Traffic traffic) {
        this.terrain = terrain;
        this.graph = graph;
        this.traffic = traffic;
        int states = 4 * graph.x.length;
        cost = new double[states];
        cameFrom = new int[states];
        round = new int[states];
        settled = new int[states];
        openFrame = new int[terrain.shapes.size()];
        Arrays.fill(openFrame, -1);
        for (int node = 0; node < graph.port.length; node++) {
            if (graph.port[node] != Shape.NONE) {
                ports.computeIfAbsent(graph.port[node], _ -> new ArrayList<>()).add(node);
            }
        }
    }

    /** The cheapest path, or null where there is none. */
    @Nullable Path find(Wire wire) {
        current++;
        heap.clear();
        open(wire.from());
        open(wire.to());
        boolean leavesInward = terrain.isWithin(wire.to(), wire.from()) && wire.to() != wire.from();
        boolean arrivesOutward = terrain.isWithin(wire.from(), wire.to()) && wire.to() != wire.from();
        for (int node : ports.getOrDefault(wire.from(), List.of())) {
            var leaving = leavesInward ? graph.inward[node] : graph.inward[node].back();
            reach(node, leaving, sideCost(wire.from(), node, leaving), -1, wire.to());
        }
        while (!heap.isEmpty()) {
            int state = heap.take();
            if (settled[state] == current) {
                continue;
            }
            settled[state] = current;
            int node = state / 4;
            var way = Way.of(state % 4);
            if (graph.port[node] == wire.to() && cameFrom[state] >= 0
                    && way == (arrivesOutward ? graph.inward[node].back() : graph.inward[node])
                    && !isLoopAtOneSide(wire, state)) {
                return path(state);
            }
            expand(state, node, way, wire);
        }
        return null;
    }

    private boolean isLoopAtOneSide(Wire wire, int state) {
        if (wire.from() != wire.to()) {
            return false;
        }
        int first = state;
        while (cameFrom[first] >= 0) {
            first = cameFrom[first];
        }
        return first % 4 == Way.of(state % 4).back().ordinal();
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
        reach(target, way, cost[state] + price, state, wire.to());
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

    private void reach(int node, Way way, double price, int from, int goal) {
        int state = 4 * node + way.ordinal();
        if (round[state] == current && cost[state] <= price) {
            return;
        }
        round[state] = current;
        cost[state] = price;
        cameFrom[state] = from;
        heap.add(state, price + estimate(node, way, terrain.shape(goal).box()));
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

    private Path path(int last) {
        var nodes = new ArrayList<Integer>();
        var ways = new ArrayList<Way>();
        for (int state = last; state >= 0; state = cameFrom[state]) {
            nodes.add(state / 4);
            if (cameFrom[state] >= 0) {
                ways.add(Way.of(state % 4));
            }
        }
        Collections.reverse(nodes);
        Collections.reverse(ways);
        return new Path(List.copyOf(nodes), List.copyOf(ways));
    }
}
