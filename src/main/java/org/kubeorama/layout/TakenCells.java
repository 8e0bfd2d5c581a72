package org.kubeorama.layout;

import java.util.HashSet;
import java.util.Set;
import org.kubeorama.scene.Cell;

/** Which cells are taken, by cards or by the straight links between them. */
final class TakenCells {
    private final Set<Long> taken = new HashSet<>();
    private int columns;
    private int rows;

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    void take(Cell cell) {
        columns = Math.max(columns, cell.column() + cell.columns());
        rows = Math.max(rows, cell.row() + cell.rows());
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                taken.add(key(column, row));
            }
        }
    }

    /** Takes all cells from one to another, if these are in line. */
    void takeBetween(Cell one, Cell other) {
        if (one.column() == other.column() || one.row() == other.row()) {
            take(new Cell(Math.min(one.column(), other.column()), Math.min(one.row(), other.row()),
                    Math.abs(one.column() - other.column()) + 1, Math.abs(one.row() - other.row()) + 1));
        }
    }

    boolean isFree(Cell cell) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                if (taken.contains(key(column, row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row;
    }
}
