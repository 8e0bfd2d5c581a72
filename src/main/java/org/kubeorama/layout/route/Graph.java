package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;

/**
 * The crossings of all lines. A wire goes from crossing to crossing; it starts and ends at ports, which are the places
 * where a line meets a card or passes the border of a frame that a wire ends at.
 */
final class Graph {
    /** What it costs to run through room for text. */
    private static final double THROUGH_ROOM = 400;

    final List<Line> across;
    final List<Line> down;

    /** Of each line, its crossings in order; the lines across come first. */
    final int[][] onLine;

    /** The price of the way from each crossing of a line to the next. */
    final double[][] price;

    final double[] x;
    final double[] y;
    final int[] lineAcross;
    final int[] lineDown;
    final int[] placeAcross;
    final int[] placeDown;

    /** The innermost frame around each crossing. */
    final int[] frame;

    /** The shape that each crossing is a port of, or {@link Shape#NONE}. */
    final int[] port;

    /** For a port, the direction that leads into its shape. */
    final Way[] inward;

    private final Terrain terrain;

    Graph(Terrain terrain, List<Wire> wires) {
        this.terrain = terrain;
        var lines = LineFinder.lines(terrain, wires);
        across = lines.across();
        down = lines.down();
        var crossings = new Crossings(across, down);
        crossings.meet();
        crossings.addCardPorts();
        frameEnds(wires).forEach(frame -> crossings.addFramePorts(frame, terrain.shape(frame).box()));
        int count = crossings.list.size();
        x = new double[count];
        y = new double[count];
        lineAcross = new int[count];
        lineDown = new int[count];
        placeAcross = new int[count];
        placeDown = new int[count];
        frame = new int[count];
        port = new int[count];
        inward = new Way[count];
        fill(crossings.list);
        onLine = new int[across.size() + down.size()][];
        price = new double[onLine.length][];
        connect();
    }

    private Set<Integer> frameEnds(List<Wire> wires) {
        var frames = new HashSet<Integer>();
        for (var wire : wires) {
            for (int end : new int[] {wire.from(), wire.to()}) {
                if (terrain.shape(end).kind() == Shape.Kind.FRAME) {
                    frames.add(end);
                }
            }
        }
        return frames;
    }

    private void fill(List<Crossing> list) {
        for (int i = 0; i < list.size(); i++) {
            var crossing = list.get(i);
            x[i] = crossing.x;
            y[i] = crossing.y;
            lineAcross[i] = crossing.across;
            lineDown[i] = crossing.down;
            frame[i] = terrain.frameAt(crossing.x, crossing.y);
            port[i] = crossing.port;
            inward[i] = crossing.inward;
        }
    }

    private void connect() {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < onLine.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < x.length; i++) {
            if (lineAcross[i] >= 0) {
                lists.get(lineAcross[i]).add(i);
            }
            if (lineDown[i] >= 0) {
                lists.get(across.size() + lineDown[i]).add(i);
            }
        }
        for (int line = 0; line < onLine.length; line++) {
            boolean isAcross = line < across.size();
            var along = isAcross ? x : y;
            var place = isAcross ? placeAcross : placeDown;
            onLine[line] = lists.get(line).stream()
                    .sorted((a, b) -> along[a] != along[b] ? Double.compare(along[a], along[b]) : Integer.compare(a, b))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i = 0; i < onLine[line].length; i++) {
                place[onLine[line][i]] = i;
            }
            price[line] = prices(line, along);
        }
    }

    private double[] prices(int index, double[] along) {
        var nodes = onLine[index];
        var prices = new double[Math.max(0, nodes.length - 1)];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = along[nodes[i + 1]] - along[nodes[i]];
        }
        var line = line(index);
        var strip = line.along() == Axis.X
                ? new Box(line.from(), line.at() - 1, line.to() - line.from(), 2)
                : new Box(line.at() - 1, line.from(), 2, line.to() - line.from());
        terrain.near(strip, shape -> {
            var room = terrain.shape(shape);
            if (room.kind() == Shape.Kind.ROOM && room.box().overlaps(strip)) {
                for (int i = 0; i < prices.length; i++) {
                    if (along[nodes[i]] < line.along().end(room.box())
                            && along[nodes[i + 1]] > line.along().start(room.box())) {
                        prices[i] += THROUGH_ROOM;
                    }
                }
            }
        });
        return prices;
    }

    Line line(int index) {
        return index < across.size() ? across.get(index) : down.get(index - across.size());
    }

    /** The index of the line that one goes on in a direction, or -1. */
    int lineOf(int node, Way way) {
        if (way.isAcross()) {
            return lineAcross[node];
        }
        return lineDown[node] < 0 ? -1 : across.size() + lineDown[node];
    }

    int placeOf(int node, Way way) {
        return way.isAcross() ? placeAcross[node] : placeDown[node];
    }

    /** A place on a line, while the graph is made. */
    private record Crossing(double x, double y, int across, int down, int port, Way inward) {}

    private static final class Crossings {
        private final List<Line> across;
        private final List<Line> down;
        private final List<Crossing> list = new ArrayList<>();

        Crossings(List<Line> across, List<Line> down) {
            this.across = across;
            this.down = down;
        }

        void meet() {
            var columns = down.stream().mapToDouble(Line::at).toArray();
            for (int i = 0; i < across.size(); i++) {
                var row = across.get(i);
                for (int j = first(columns, row.from()); j < columns.length && columns[j] <= row.to(); j++) {
                    var column = down.get(j);
                    if (column.covers(row.at())) {
                        list.add(new Crossing(column.at(), row.at(), i, j, Shape.NONE, Way.RIGHT));
                    }
                }
            }
        }

        private static int first(double[] sorted, double least) {
            int found = Arrays.binarySearch(sorted, least);
            int at = found < 0 ? -found - 1 : found;
            while (at > 0 && sorted[at - 1] >= least) {
                at--;
            }
            return at;
        }

        void addCardPorts() {
            for (int i = 0; i < across.size(); i++) {
                var line = across.get(i);
                if (line.fromShape() != Shape.NONE) {
                    list.add(new Crossing(line.from(), line.at(), i, -1, line.fromShape(), Way.LEFT));
                }
                if (line.toShape() != Shape.NONE) {
                    list.add(new Crossing(line.to(), line.at(), i, -1, line.toShape(), Way.RIGHT));
                }
            }
            for (int i = 0; i < down.size(); i++) {
                var line = down.get(i);
                if (line.fromShape() != Shape.NONE) {
                    list.add(new Crossing(line.at(), line.from(), -1, i, line.fromShape(), Way.UP));
                }
                if (line.toShape() != Shape.NONE) {
                    list.add(new Crossing(line.at(), line.to(), -1, i, line.toShape(), Way.DOWN));
                }
            }
        }

        void addFramePorts(int frame, Box box) {
            for (int i = 0; i < across.size(); i++) {
                var line = across.get(i);
                if (line.at() > box.y() + 16 && line.at() < box.bottom() - 16) {
                    if (line.from() < box.x() && line.to() > box.x()) {
                        list.add(new Crossing(box.x(), line.at(), i, -1, frame, Way.RIGHT));
                    }
                    if (line.from() < box.right() && line.to() > box.right()) {
                        list.add(new Crossing(box.right(), line.at(), i, -1, frame, Way.LEFT));
                    }
                }
            }
            for (int i = 0; i < down.size(); i++) {
                var line = down.get(i);
                if (line.at() > box.x() + 16 && line.at() < box.right() - 16) {
                    if (line.from() < box.y() && line.to() > box.y()) {
                        list.add(new Crossing(line.at(), box.y(), -1, i, frame, Way.DOWN));
                    }
                    if (line.from() < box.bottom() && line.to() > box.bottom()) {
                        list.add(new Crossing(line.at(), box.bottom(), -1, i, frame, Way.UP));
                    }
                }
            }
        }
    }
}
