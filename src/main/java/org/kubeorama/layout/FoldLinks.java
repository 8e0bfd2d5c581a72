package org.kubeorama.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Known;

/**
 * The links between the children on a grid, and what each costs: links that are long, bent, blocked by others, or that
 * lead against the direction of reading; and how often they cross.
 */
final class FoldLinks {
    private static final double BLOCKED = 2;
    private static final double BENT = 0.4;
    private static final double BENT_BLOCKED = 0.5;
    private static final double LENGTH = 0.12;
    private static final double BACK = 0.9;

    private final FoldGrid grid;
    private final Axis flow;
    private final int[][] ends;
    private final double[][] texts;
    private final boolean[] onward;

    FoldLinks(FoldGrid grid, Flow flow, List<Bonds.Bond> bonds) {
        this.grid = grid;
        this.flow = flow == Flow.RIGHT ? Axis.X : Axis.Y;
        Map<Nest, Integer> indices = new HashMap<>();
        for (var child : grid.children()) {
            indices.put(child, indices.size());
        }
        // what stands in the corner may have links that lead across the tree
        var between = bonds.stream()
                .filter(it -> indices.containsKey(it.from()) && indices.containsKey(it.to()))
                .toList();
        ends = new int[between.size()][];
        texts = new double[between.size()][];
        onward = new boolean[between.size()];
        for (int i = 0; i < ends.length; i++) {
            var bond = between.get(i);
            ends[i] = new int[] {Known.in(indices, bond.from()), Known.in(indices, bond.to())};
            texts[i] = new double[] {bond.need(Axis.X), bond.need(Axis.Y)};
            onward[i] = ends[i][0] < ends[i][1];
        }
    }

    int count() {
        return ends.length;
    }

    /** What a link costs, apart from its crossings. */
    double cost(int link) {
        int x = grid.column(ends[link][0]);
        int y = grid.row(ends[link][0]);
        int toX = grid.column(ends[link][1]);
        int toY = grid.row(ends[link][1]);
        double cost = LENGTH * (Math.abs(toX - x) + Math.abs(toY - y) - 1);
        if (onward[link] && (flow == Axis.X ? toX < x : toY < y)) {
            cost += BACK;
        }
        if (x == toX || y == toY) {
            return cost + BLOCKED * between(x, y, toX, toY);
        }
        int one = between(x, y, toX, y) + between(toX, y, toX, toY) + taken(toX, y);
        int other = between(x, y, x, toY) + between(x, toY, toX, toY) + taken(x, toY);
        return cost + BENT + BENT_BLOCKED * Math.min(one, other);
    }

    private int taken(int x, int y) {
        return grid.isTaken(x, y) ? 1 : 0;
    }

    /** How many stand between two cells of a column or a row. */
    private int between(int x, int y, int toX, int toY) {
        int stepX = Integer.signum(toX - x);
        int stepY = Integer.signum(toY - y);
        int count = 0;
        for (int i = x + stepX, j = y + stepY; i != toX || j != toY; i += stepX, j += stepY) {
            count += taken(i, j);
        }
        return count;
    }

    /** The gutter before each track that the texts of straight links between neighbours need, in pixels. */
    double[] gutters(Axis axis) {
        var gutters = new double[grid.tracks(axis)];
        for (int i = 0; i < ends.length; i++) {
            int track = grid.track(axis, ends[i][0]);
            int other = grid.track(axis, ends[i][1]);
            boolean straight = grid.track(axis.other(), ends[i][0]) == grid.track(axis.other(), ends[i][1]);
            if (straight && Math.abs(track - other) == 1) {
                int near = Math.max(track, other);
                gutters[near] = Math.max(gutters[near], texts[i][axis.ordinal()]);
            }
        }
        return gutters;
    }

    /** How often links cross. */
    int crossings() {
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            for (int j = 0; j < i; j++) {
                count += cross(i, j) ? 1 : 0;
            }
        }
        return count;
    }

    /** How often links of two children are crossed. @param other negative where there is only one child */
    int crossings(int one, int other) {
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            if (touches(i, one, other)) {
                for (int j = 0; j < ends.length; j++) {
                    count += (j < i || !touches(j, one, other)) && cross(i, j) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private boolean touches(int link, int one, int other) {
        int a = ends[link][0];
        int b = ends[link][1];
        return a == one || b == one || other >= 0 && (a == other || b == other);
    }

    private boolean cross(int one, int other) {
        int a = ends[one][0];
        int b = ends[one][1];
        int c = ends[other][0];
        int d = ends[other][1];
        if (a == c || a == d || b == c || b == d) {
            return false;
        }
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of the line from one child to another a third stands: -1, 1, or 0 on the line. */
    private int side(int a, int b, int c) {
        return Integer.signum((grid.column(b) - grid.column(a)) * (grid.row(c) - grid.row(a))
                - (grid.row(b) - grid.row(a)) * (grid.column(c) - grid.column(a)));
    }
}
