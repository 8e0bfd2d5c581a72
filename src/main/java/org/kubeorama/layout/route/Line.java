package org.kubeorama.layout.route;

import org.kubeorama.layout.Axis;

/**
 * A straight way without obstacles.
 *
 * @param along the axis it runs along
 * @param at its coordinate across
 * @param from where it starts, in the direction of its axis
 * @param fromShape the card that it starts at, or {@link Shape#NONE}
 * @param to where it ends
 * @param toShape the card that it ends at, or {@link Shape#NONE}
 */
record Line(Axis along, double at, double from, int fromShape, double to, int toShape) {
    /** Lines closer than this are the same. */
    private static final double SAME = 0.5;

    boolean joins(Line next) {
        return along == next.along && Math.abs(at - next.at) < SAME && next.from <= to;
    }

    /** This line and one that begins on it, as one. */
    Line joined(Line next) {
        return next.to > to
                ? new Line(along, at, from, fromShape, next.to, next.toShape)
                : this;
    }

    boolean covers(double position) {
        return from <= position && position <= to;
    }
}
