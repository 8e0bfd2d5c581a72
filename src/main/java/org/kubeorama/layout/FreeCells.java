package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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
                var cell = new Cell(column, row, across(size.width(), column), down(size.height(), row));
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

    /** How many columns something needs from one on. */
    private int across(double width, int column) {
        double room = 0;
        int count = 0;
        while (room < width && column + count < taken.columns()) {
            int at = column + count;
            room += (count == 0 ? 0 : GAP) + longest(it -> it.column() == at && it.columns() == 1, Size::width);
            count++;
        }
        return room < width ? taken.columns() : count;
    }

    /** How many rows something needs from one on. */
    private int down(double height, int row) {
        double room = 0;
        int count = 0;
        while (room < height && row + count < taken.rows()) {
            int at = row + count;
            room += (count == 0 ? 0 : GAP) + longest(it -> it.row() == at && it.rows() == 1, Size::height);
            count++;
        }
        return room < height ? taken.rows() : count;
    }

    private double longest(Predicate<Cell> track, ToDoubleFunction<Size> length) {
        return cells.entrySet().stream()
                .filter(entry -> track.test(entry.getValue()))
                .mapToDouble(entry -> length.applyAsDouble(entry.getKey().anatomy.size()))
                .max()
                .orElse(0);
    }
}
