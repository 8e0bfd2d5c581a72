package org.kubeorama.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;

/**
 * The children of a nest in the cells of a grid, one in each, where they can be moved about. The widest of the
 * lonely ones stands in the lower right corner, in as many cells as its size needs, and stays there.
 */
final class FoldGrid {
    /** Between two tracks, in pixels. */
    static final double GAP = 36;

    private static final int NONE = -1;
    private static final int FIXED = -2;

    private final List<Nest> children;
    private final int[] column;
    private final int[] row;
    private final int[] bestColumn;
    private final int[] bestRow;
    private final int[] occupant;
    private final int columns;
    private final int rows;
    private final Optional<Nest> fixed;
    private final Cell corner;

    /** @param sizes of the children; @param start the cells to begin with; @param lonely see {@link Bonds.Tree} */
    FoldGrid(Nest nest, Map<Nest, Size> sizes, Cells start, List<Nest> lonely) {
        fixed = lonely.stream().max(Comparator.comparingDouble(it -> Known.in(sizes, it).width()));
        children = nest.children.stream().filter(it -> fixed.filter(other -> other == it).isEmpty()).toList();
        column = children.stream().mapToInt(it -> start.cell(it).column()).toArray();
        row = children.stream().mapToInt(it -> start.cell(it).row()).toArray();
        columns = Arrays.stream(column).max().orElse(0) + 2;
        rows = Arrays.stream(row).max().orElse(0) + 2;
        occupant = new int[columns * rows];
        Arrays.fill(occupant, NONE);
        for (int i = 0; i < column.length; i++) {
            occupant[at(column[i], row[i])] = i;
        }
        corner = fixed.map(it -> fix(Known.in(sizes, it), sizes)).orElse(new Cell(0, 0, 1, 1));
        bestColumn = column.clone();
        bestRow = row.clone();
    }

    /** Keeps cells free in the lower right corner, for something of a size. */
    private Cell fix(Size size, Map<Nest, Size> sizes) {
        double wide = average(sizes, Size::width);
        double high = average(sizes, Size::height);
        int across = Math.clamp(Math.round((size.width() + GAP) / (wide + GAP)), 1, Math.max(1, columns - 2));
        int down = Math.clamp((long) Math.ceil((size.height() + GAP) / (high + GAP) - 0.2), 1, Math.max(1, rows - 2));
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

    private double average(Map<Nest, Size> sizes, ToDoubleFunction<Size> length) {
        return children.stream().mapToDouble(it -> length.applyAsDouble(Known.in(sizes, it))).average().orElse(1);
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

    /** The children that move about; elsewhere they are known by their index. */
    List<Nest> children() {
        return children;
    }

    /** What stands in the corner. */
    Optional<Nest> fixed() {
        return fixed;
    }

    /** The cells of what stands in the corner; one that may be taken where nothing does. */
    Cell corner() {
        return corner;
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

    /** How many tracks lie along an axis: columns or rows. */
    int tracks(Axis axis) {
        return axis == Axis.X ? columns : rows;
    }

    /** The column or the row of a child. */
    int track(Axis axis, int child) {
        return axis == Axis.X ? column[child] : row[child];
    }

    /** Whether something stands in a cell. */
    boolean isTaken(int x, int y) {
        return occupant[at(x, y)] != NONE;
    }

    /** Whether a child would move to a cell: not to where it is, nor into the corner. */
    boolean canMove(int child, int x, int y) {
        int other = occupant[at(x, y)];
        return other != FIXED && other != child;
    }

    /** The child in a cell; a negative number where there is none. */
    int childAt(int x, int y) {
        return occupant[at(x, y)];
    }

    /** Moves a child to a cell that it can move to, and what stands there to where the child was. */
    void move(int child, int x, int y) {
        int other = occupant[at(x, y)];
        int from = at(column[child], row[child]);
        occupant[from] = other;
        if (other != NONE) {
            column[other] = column[child];
            row[other] = row[child];
        }
        occupant[at(x, y)] = child;
        column[child] = x;
        row[child] = y;
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
