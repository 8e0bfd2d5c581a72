package org.kubeorama.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Known;

/**
 * A grid on which the children of a nest can be moved about, and what it costs that they stand as they do: size first,
 * then links that are long, bent, blocked by others, crossed, or that lead against the direction of reading.
 */
final class FoldBoard {
    private static final int NONE = -1;
    private static final int FIXED = -2;
    private static final double SIZE = Draft.SMALL;
    private static final double CROWDED = 4;
    private static final double BLOCKED = 2;
    private static final double BENT = 0.4;
    private static final double BENT_BLOCKED = 0.5;
    private static final double LENGTH = 0.12;
    private static final double BACK = 0.9;
    private static final double FIRST = 0.6;
    private static final double CROSSING = 0.6;
    private static final double GAP = 36;

    private final Size room;
    private final Axis flow;
    private final List<Nest> children;
    private final double[][] sizes;
    private final int[][] ends;
    private final double[][] texts;
    private final boolean[] onward;
    private final int[] column;
    private final int[] row;
    private final int[] bestColumn;
    private final int[] bestRow;
    private final int[] occupant;
    private final int columns;
    private final int rows;
    private final Optional<Nest> fixed;
    private final Size fixedSize;
    private final Cell corner;
    private int crossed;

    /** @param sizes of the children; @param room that all should be in */
    FoldBoard(Nest nest, List<Bonds.Bond> bonds, Map<Nest, Size> sizes, Cells start, List<Nest> lonely, Size room) {
        this.room = room;
        flow = nest.flow == Flow.RIGHT ? Axis.X : Axis.Y;
        fixed = lonely.stream().max(Comparator.comparingDouble(it -> Known.in(sizes, it).width()));
        fixedSize = fixed.map(it -> Known.in(sizes, it)).orElse(Size.NONE);
        children = nest.children.stream().filter(it -> fixed.filter(other -> other == it).isEmpty()).toList();
        int count = children.size();
        var indices = new HashMap<Nest, Integer>();
        this.sizes = new double[count][];
        column = new int[count];
        row = new int[count];
        for (int i = 0; i < count; i++) {
            var size = Known.in(sizes, children.get(i));
            this.sizes[i] = new double[] {size.width(), size.height()};
            indices.put(children.get(i), i);
            column[i] = start.cell(children.get(i)).column();
            row[i] = start.cell(children.get(i)).row();
        }
        columns = Arrays.stream(column).max().orElse(0) + 2;
        rows = Arrays.stream(row).max().orElse(0) + 2;
        occupant = new int[columns * rows];
        Arrays.fill(occupant, NONE);
        for (int i = 0; i < count; i++) {
            occupant[at(column[i], row[i])] = i;
        }
        corner = fixed.map(_ -> fix()).orElse(new Cell(0, 0, 1, 1));
        bestColumn = column.clone();
        bestRow = row.clone();
        var between = bonds.stream().filter(it -> it.from() != it.to()
                && indices.containsKey(it.from()) && indices.containsKey(it.to())).toList();
        ends = new int[between.size()][];
        texts = new double[between.size()][];
        onward = new boolean[between.size()];
        for (int i = 0; i < ends.length; i++) {
            var bond = between.get(i);
            ends[i] = new int[] {Known.in(indices, bond.from()), Known.in(indices, bond.to())};
            texts[i] = new double[] {bond.need(Axis.X), bond.need(Axis.Y)};
            onward[i] = ends[i][0] < ends[i][1];
        }
        for (int i = 0; i < ends.length; i++) {
            for (int j = 0; j < i; j++) {
                crossed += cross(i, j) ? 1 : 0;
            }
        }
    }

    /** Keeps cells free in the lower right corner. */
    private Cell fix() {
        double wide = Arrays.stream(sizes).mapToDouble(it -> it[0]).average().orElse(1);
        double high = Arrays.stream(sizes).mapToDouble(it -> it[1]).average().orElse(1);
        int across = Math.clamp(Math.round((fixedSize.width() + GAP) / (wide + GAP)), 1, Math.max(1, columns - 2));
        int down = Math.clamp((long) Math.ceil((fixedSize.height() + GAP) / (high + GAP) - 0.2), 1, Math.max(1, rows - 2));
        if (children.size() + across * down > occupant.length) {
            across = 1;
            down = 1;
        }
        var cell = new Cell(columns - 1 - across, rows - 1 - down, across, down);
        for (int x = cell.column(); x < cell.column() + cell.columns(); x++) {
            for (int y = cell.row(); y < cell.row() + cell.rows(); y++) {
                int there = occupant[at(x, y)];
                occupant[at(x, y)] = FIXED;
                if (there >= 0) {
                    moveAway(there);
                }
            }
        }
        return cell;
    }

    private void moveAway(int child) {
        int best = NONE;
        for (int i = 0; i < occupant.length; i++) {
            if (occupant[i] == NONE && (best == NONE || distance(child, i) < distance(child, best))) {
                best = i;
            }
        }
        column[child] = best % columns;
        row[child] = best / columns;
        occupant[best] = child;
    }

    private int distance(int child, int cell) {
        return Math.abs(column[child] - cell % columns) + Math.abs(row[child] - cell / columns);
    }

    private int at(int x, int y) {
        return y * columns + x;
    }

    /** How many of the children move about. */
    int count() {
        return children.size();
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int column(int child) {
        return column[child];
    }

    int row(int child) {
        return row[child];
    }

    /**
     * Moves a child to a cell, and what stands there to where the child was.
     *
     * @return whether it moved
     */
    boolean move(int child, int x, int y) {
        int other = occupant[at(x, y)];
        if (other == FIXED || other == child) {
            return false;
        }
        crossed -= crossings(child, other);
        swap(child, x, y);
        crossed += crossings(child, other);
        return true;
    }

    private void swap(int moved, int x, int y) {
        int other = occupant[at(x, y)];
        int from = at(column[moved], row[moved]);
        occupant[from] = other;
        if (other != NONE) {
            column[other] = column[moved];
            row[other] = row[moved];
        }
        occupant[at(x, y)] = moved;
        column[moved] = x;
        row[moved] = y;
    }

    /** What it costs that all stand as they do. */
    double cost() {
        double width = length(Axis.X);
        double height = length(Axis.Y);
        double cost = cost(new Size(width, height), room);
        if (column.length > 0) {
            cost += FIRST * (column[0] + row[0]);
        }
        for (int i = 0; i < ends.length; i++) {
            cost += cost(i);
        }
        return cost + CROSSING * crossed;
    }

    private static double cost(Size size, Size room) {
        double across = size.width() / room.width();
        double down = size.height() / room.height();
        double over = Math.max(across, down);
        return (over <= 1 ? 0 : SIZE * (1 - 1 / over)) + CROWDED * (across + down) / 2;
    }

    /** What the size of cells costs that hold things of some sizes. */
    static double cost(Cells cells, Map<Nest, Size> sizes, Size room) {
        var wide = new TreeMap<Integer, Double>();
        var high = new TreeMap<Integer, Double>();
        cells.of().forEach((nest, cell) -> {
            var size = Known.in(sizes, nest);
            if (cell.columns() == 1) {
                wide.merge(cell.column(), size.width() + GAP, Math::max);
            }
            if (cell.rows() == 1) {
                high.merge(cell.row(), size.height() + GAP, Math::max);
            }
        });
        return cost(new Size(wide.values().stream().mapToDouble(it -> it).sum(),
                high.values().stream().mapToDouble(it -> it).sum()), room);
    }

    /** All tracks that are used with the gutters between them. */
    private double length(Axis axis) {
        int count = axis == Axis.X ? columns : rows;
        int[] track = axis == Axis.X ? column : row;
        int[] line = axis == Axis.X ? row : column;
        var longest = new double[count];
        var gutters = new double[count];
        for (int i = 0; i < track.length; i++) {
            longest[track[i]] = Math.max(longest[track[i]], sizes[i][axis.ordinal()]);
        }
        for (int i = 0; i < ends.length; i++) {
            int a = ends[i][0];
            int b = ends[i][1];
            if (line[a] == line[b] && Math.abs(track[a] - track[b]) == 1) {
                int near = Math.max(track[a], track[b]);
                gutters[near] = Math.max(gutters[near], texts[i][axis.ordinal()]);
            }
        }
        widenFixed(axis, longest);
        double length = 0;
        boolean first = true;
        for (int i = 0; i < count; i++) {
            if (longest[i] > 0) {
                length += longest[i] + (first ? 0 : Math.max(GAP, gutters[i]));
                first = false;
            }
        }
        return length;
    }

    private void widenFixed(Axis axis, double[] longest) {
        int from = axis == Axis.X ? corner.column() : corner.row();
        int span = axis == Axis.X ? corner.columns() : corner.rows();
        double missing = axis.of(fixedSize) - (span - 1) * GAP;
        for (int i = from; i < from + span; i++) {
            missing -= longest[i];
        }
        if (missing > 0) {
            for (int i = from; i < from + span; i++) {
                longest[i] += missing / span;
            }
        }
    }

    private double cost(int link) {
        int a = ends[link][0];
        int b = ends[link][1];
        int dx = column[b] - column[a];
        int dy = row[b] - row[a];
        double cost = LENGTH * (Math.abs(dx) + Math.abs(dy) - 1);
        if (onward[link] && (flow == Axis.X ? dx < 0 : dy < 0)) {
            cost += BACK;
        }
        if (dx == 0 || dy == 0) {
            return cost + BLOCKED * between(column[a], row[a], column[b], row[b]);
        }
        int one = between(column[a], row[a], column[b], row[a]) + between(column[b], row[a], column[b], row[b])
                + taken(column[b], row[a]);
        int other = between(column[a], row[a], column[a], row[b]) + between(column[a], row[b], column[b], row[b])
                + taken(column[a], row[b]);
        return cost + BENT + BENT_BLOCKED * Math.min(one, other);
    }

    private int taken(int x, int y) {
        return occupant[at(x, y)] == NONE ? 0 : 1;
    }

    private int between(int x, int y, int toX, int toY) {
        int stepX = Integer.signum(toX - x);
        int stepY = Integer.signum(toY - y);
        int count = 0;
        for (int i = x + stepX, j = y + stepY; i != toX || j != toY; i += stepX, j += stepY) {
            count += taken(i, j);
            if (stepX == 0 && stepY == 0) {
                return count;
            }
        }
        return count;
    }

    /** How often links of two children are crossed. */
    private int crossings(int one, int other) {
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

    private int side(int a, int b, int c) {
        return Integer.signum((column[b] - column[a]) * (row[c] - row[a]) - (row[b] - row[a]) * (column[c] - column[a]));
    }

    /** Remembers how all stand now. */
    void remember() {
        System.arraycopy(column, 0, bestColumn, 0, column.length);
        System.arraycopy(row, 0, bestRow, 0, row.length);
    }

    /** The cells as they were when they were remembered, without the tracks that are empty. */
    Map<Nest, Cell> cells() {
        var usedColumns = new TreeSet<>(Arrays.stream(bestColumn).boxed().toList());
        var usedRows = new TreeSet<>(Arrays.stream(bestRow).boxed().toList());
        fixed.ifPresent(_ -> {
            for (int i = 0; i < corner.columns(); i++) {
                usedColumns.add(corner.column() + i);
            }
            for (int i = 0; i < corner.rows(); i++) {
                usedRows.add(corner.row() + i);
            }
        });
        var cells = new LinkedHashMap<Nest, Cell>();
        for (int i = 0; i < children.size(); i++) {
            cells.put(children.get(i), new Cell(
                    usedColumns.headSet(bestColumn[i]).size(), usedRows.headSet(bestRow[i]).size(), 1, 1));
        }
        fixed.ifPresent(nest -> cells.put(nest, new Cell(usedColumns.headSet(corner.column()).size(),
                usedRows.headSet(corner.row()).size(), corner.columns(), corner.rows())));
        return cells;
    }
}
