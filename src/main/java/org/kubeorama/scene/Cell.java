package org.kubeorama.scene;

/**
 * A place in the grid of a parent.
 *
 * @param column from 0, left to right
 * @param row from 0, top to bottom
 * @param columns how many columns it takes, at least 1
 * @param rows how many rows it takes, at least 1
 */
public record Cell(int column, int row, int columns, int rows) {
    public Cell {
        if (column < 0 || row < 0 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("cell out of range: " + column + "," + row + " " + columns + "x" + rows);
        }
    }
}
