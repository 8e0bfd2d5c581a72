package org.kubeorama.layout;

import org.kubeorama.scene.Cell;

/** One of the two directions, so that what holds for columns need not be said again for rows. */
public enum Axis {
    X, Y;

    /** The direction across this one. */
    public Axis other() {
        return this == X ? Y : X;
    }

    /** The left or the upper edge. */
    public double start(Box box) {
        return this == X ? box.x() : box.y();
    }

    /** Width or height. */
    public double length(Box box) {
        return this == X ? box.width() : box.height();
    }

    /** The right or the lower edge. */
    public double end(Box box) {
        return start(box) + length(box);
    }

    /** The middle. */
    public double center(Box box) {
        return start(box) + length(box) / 2;
    }

    /** The coordinate along this axis. */
    public double of(Point point) {
        return this == X ? point.x() : point.y();
    }

    /** Width or height. */
    public double of(Size size) {
        return this == X ? size.width() : size.height();
    }

    /** The column or the row that a cell begins in. */
    int first(Cell cell) {
        return this == X ? cell.column() : cell.row();
    }

    /** How many columns or rows a cell takes. */
    int span(Cell cell) {
        return this == X ? cell.columns() : cell.rows();
    }

    /** The point with this coordinate along this axis and the other one across. */
    public Point point(double along, double across) {
        return this == X ? new Point(along, across) : new Point(across, along);
    }

    /** The box that is moved along this axis to a new start. */
    public Box moved(Box box, double start) {
        return this == X
                ? new Box(start, box.y(), box.width(), box.height())
                : new Box(box.x(), start, box.width(), box.height());
    }
}
