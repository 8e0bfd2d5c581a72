package org.kubeorama.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;

/** Puts pieces of a tree side by side, each as far left and as high as it fits, but never left of those before it. */
final class Packing {
    private final Bonds.Tree tree;
    private final int rows;
    private final Map<Nest, Cell> cells = new LinkedHashMap<>();
    private final TakenCells taken = new TakenCells();
    private int from;

    Packing(Bonds.Tree tree, int rows) {
        this.tree = tree;
        this.rows = rows;
    }

    /** @param piece the cells of its cards, from the first column and row on */
    void add(Map<Nest, Cell> piece) {
        int height = piece.values().stream().mapToInt(Cell::row).max().orElse(0) + 1;
        for (int column = from; ; column++) {
            for (int row = 0; row <= Math.max(0, rows - height); row++) {
                if (fits(piece, column, row)) {
                    put(piece, column, row);
                    from = column;
                    return;
                }
            }
        }
    }

    private boolean fits(Map<Nest, Cell> piece, int column, int row) {
        return piece.values().stream().allMatch(cell -> taken.isFree(moved(cell, column, row)));
    }

    private void put(Map<Nest, Cell> piece, int column, int row) {
        piece.forEach((nest, cell) -> {
            cells.put(nest, moved(cell, column, row));
            taken.take(moved(cell, column, row));
        });
        for (var nest : piece.keySet()) {
            for (var follower : tree.children(nest)) {
                if (piece.containsKey(follower)) {
                    taken.takeBetween(Known.in(cells, nest), Known.in(cells, follower));
                }
            }
        }
    }

    private static Cell moved(Cell cell, int column, int row) {
        return new Cell(cell.column() + column, cell.row() + row, 1, 1);
    }

    Map<Nest, Cell> cells() {
        return cells;
    }
}
