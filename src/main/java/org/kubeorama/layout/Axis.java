package org.kubeorama.layout;

import org.kubeorama.scene.Cell;

/** One of the two directions, so that what holds for columns need not be said again for rows. */
public enum Axis {
    X, Y;

    public Axis other() {
        return this == X ? Y : X;
    }

    public double start(Box box) {
        return this == X ? box.x() : box.y();
    }

    public double length(Box box) {
        return this == X ? box.width() : box.height();
    }

    public double end(Box box) {
        return start(box) + length(box);
    }

    public double center(Box box) {
        return start(box) + length(box) / 2;
    }

    public double of(Point point) {
        return this == X ? point.x() : point.y();
    }

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
