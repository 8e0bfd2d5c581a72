package org.kubeorama.layout.route;

import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;

/**
 * Something in the way of wires, or at their ends.
 *
 * @param kind what it means for a wire
 * @param box where it is
 * @param cell the part of its frame that is kept free for it; at least the box
 * @param frame index of the frame it is in, or {@link #NONE}
 * @param badge how much of the right end of its upper side is covered by a badge
 */
public record Shape(Kind kind, Box box, Box cell, int frame, double badge) {
    /** The index of no shape. */
    public static final int NONE = -1;

    /** From the corner of a shape to the first port on its side. */
    private static final double INSET = 16;

    /** What a shape is to a wire that does not end at it. */
    public enum Kind {
        /** No wire runs through it. */
        CARD,
        /** Others are inside; wires of those inside pass its border, others go around. */
        FRAME,
        /** Text on the ground: no wire runs through it, none ends at it. */
        TEXT,
        /** Room for text that is there at times: wires run through it only where there is no other way. */
        ROOM
    }

    boolean isObstacle() {
        return kind == Kind.CARD || kind == Kind.TEXT;
    }

    /** The first position on a side where a wire may end. @param along the axis that the side runs along */
    double portsFrom(Axis along) {
        return along.start(box) + inset(along);
    }

    /** The last position on a side where a wire may end. @param upper whether it is the upper side */
    double portsTo(Axis along, boolean upper) {
        double end = along.end(box) - inset(along);
        return upper && badge > 0 ? Math.max(portsFrom(along), end - badge) : end;
    }

    private double inset(Axis along) {
        return Math.min(INSET, along.length(box) / 3);
    }
}
