package org.kubeorama.layout.route;

import org.jspecify.annotations.Nullable;
import org.kubeorama.layout.Axis;

/** A straight part of a route while its place across is sought. */
final class Leg {
    final int wire;
    final Axis along;

    /** Its coordinate across. */
    double at;

    /** Where it would like to be across, and how much. */
    double wish;
    double weight = 1;

    /** Between which coordinates it may move across. */
    double low;
    double high;

    /** Its neighbours in the route; where there is none, it begins or ends at a port. */
    @Nullable Leg before;
    @Nullable Leg behind;
    double start;
    double end;

    /** The part in which texts of the wire will stand, and how far they reach to both sides. */
    double textFrom;
    double textTo;
    double textBefore;
    double textBehind;

    Leg(int wire, Axis along, double at, double start, double end) {
        this.wire = wire;
        this.along = along;
        this.at = at;
        this.wish = at;
        this.start = start;
        this.end = end;
    }

    double begin() {
        return before == null ? start : before.at;
    }

    double finish() {
        return behind == null ? end : behind.at;
    }

    double from() {
        return Math.min(begin(), finish());
    }

    double to() {
        return Math.max(begin(), finish());
    }

    double length() {
        return to() - from();
    }

    /** The neighbour at the end with the larger or the smaller coordinate. */
    @Nullable Leg neighbour(boolean upper) {
        return begin() < finish() == upper ? behind : before;
    }

    /** To which side it turns at an end: 1 to larger coordinates across, -1 to smaller ones, 0 at a port. */
    int turn(boolean upper) {
        var next = neighbour(upper);
        if (next == null) {
            return 0;
        }
        double far = next == behind ? next.finish() : next.begin();
        return (int) Math.signum(far - at);
    }

    boolean overlaps(Leg other, double margin) {
        return from() < other.to() + margin && other.from() < to() + margin;
    }

    boolean hasText() {
        return textTo > textFrom;
    }

    /** Whether the text of this leg stands beside the other leg. */
    boolean textMeets(Leg other) {
        return hasText() && textFrom < other.to() && other.from() < textTo;
    }
}
