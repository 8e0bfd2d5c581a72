package org.kubeorama.layout.route;

import java.util.List;

/** Which ways are taken already, so that later wires keep clear of them. */
final class Traffic {
    private final Graph graph;
    private final int[] throughAcross;
    private final int[] throughDown;
    private final int[][] onLine;
    private final int[][] atSides;

    Traffic(Graph graph, int shapes) {
        this.graph = graph;
        throughAcross = new int[graph.x.length];
        throughDown = new int[graph.x.length];
        onLine = new int[graph.price.length][];
        for (int i = 0; i < onLine.length; i++) {
            onLine[i] = new int[graph.price[i].length];
        }
        atSides = new int[shapes][4];
    }

    void add(Path path) {
        count(path, 1);
    }

    void remove(Path path) {
        count(path, -1);
    }

    private void count(Path path, int by) {
        var nodes = path.nodes();
        atSides[graph.port[nodes.getFirst()]][path.ways().getFirst().ordinal()] += by;
        atSides[graph.port[nodes.getLast()]][path.ways().getLast().back().ordinal()] += by;
        for (int i = 0; i + 1 < nodes.size(); i++) {
            var way = path.ways().get(i);
            int place = Math.min(graph.placeOf(nodes.get(i), way), graph.placeOf(nodes.get(i + 1), way));
            onLine[graph.lineOf(nodes.get(i), way)][place] += by;
            if (i > 0 && path.ways().get(i - 1) == way) {
                (way.isAcross() ? throughAcross : throughDown)[nodes.get(i)] += by;
            }
        }
    }

    /** How many wires one crosses that goes straight on at a node. */
    int crossed(int node, Way way) {
        return way.isAcross() ? throughDown[node] : throughAcross[node];
    }

    /** How many wires run on a line behind the place. */
    int on(int line, int place) {
        return onLine[line][place];
    }

    /** How many wires end at a side. @param leaving the direction in which one leaves the shape there */
    int at(int shape, Way leaving) {
        return atSides[shape][leaving.ordinal()];
    }

    /**
     * A way through the graph.
     *
     * @param nodes from port to port
     * @param ways the direction from each node to the next
     * @param hosted whether a leg has room for the wire's pill
     */
    record Path(List<Integer> nodes, List<Way> ways, double cost, boolean hosted) {}
}
