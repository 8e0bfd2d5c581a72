package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;

/** Finds cells for cards without links: where some are free, or else in tracks of their own. */
final class FreeCells {
    private static final double GAP = 40;

    private final Map<Nest, Cell> cells;
    private final TakenCells taken = new TakenCells();

    /** @param cells of the cards with links; those found are added */
    FreeCells(Map<Nest, Cell> cells, Bonds.Tree tree) {
        this.cells = cells;
        cells.values().forEach(taken::take);
        cells.forEach((child, cell) -> tree.children(child).forEach(other -> taken.takeBetween(cell, Known.in(cells, other))));
    }

    /** @param below whether tracks of their own are rows */
    void add(List<Nest> lonely, boolean below) {
        for (var nest : lonely) {
            var cell = free(nest.anatomy.size()).orElseGet(() -> below
                    ? new Cell(0, taken.rows(), Math.max(1, taken.columns()), 1)
                    : new Cell(taken.columns(), 0, 1, Math.max(1, taken.rows())));
            cells.put(nest, cell);
            taken.take(cell);
        }
    }

    /** The smallest free cells that a card fits into without making their tracks larger. */
    private Optional<Cell> free(Size size) {
        var best = Optional.<Cell>empty();
        for (int column = taken.columns() - 1; column >= 0; column--) {
            for (int row = 0; row < taken.rows(); row++) {
                var cell = new Cell(column, row, span(Axis.X, size, column), span(Axis.Y, size, row));
                if (isFree(cell) && best.filter(it -> area(it) <= area(cell)).isEmpty()) {
                    best = Optional.of(cell);
                }
            }
        }
        return best;
    }

    private static int area(Cell cell) {
        return cell.columns() * cell.rows();
    }

    private boolean isFree(Cell cell) {
        return cell.column() + cell.columns() <= taken.columns() && cell.row() + cell.rows() <= taken.rows()
                && taken.isFree(cell);
    }

    /** How many columns or rows something needs along an axis, from one on; all there are where these are too few. */
    private int span(Axis axis, Size size, int from) {
        int count = axis == Axis.X ? taken.columns() : taken.rows();
        double room = 0;
        int span = 0;
        while (room < axis.of(size) && from + span < count) {
            room += (span == 0 ? 0 : GAP) + longest(axis, from + span);
            span++;
        }
        return room < axis.of(size) ? count : span;
    }

    /** The length of the longest card that a column or a row holds alone. */
    private double longest(Axis axis, int track) {
        return cells.entrySet().stream()
                .filter(entry -> axis.first(entry.getValue()) == track && axis.span(entry.getValue()) == 1)
                .mapToDouble(entry -> axis.of(entry.getKey().anatomy.size()))
                .max()
                .orElse(0);
    }
}
