package org.kubeorama.layout;

import java.util.HashMap;
import java.util.Map;

/** How wide the gutters between cards are: a common width for calm, more where something must fit in. */
final class Gutters {
    /** The usual gutter. */
    static final double USUAL = 56;

    /** The narrowest, for scenes that are larger than their room. */
    static final double TIGHT = 40;

    /** The widest that empty room is spread to. */
    static final double WIDE = 120;

    /** The index of the gutter behind the last track, however many there are. */
    static final int FAR = -1;

    private final Map<Key, Double> needs = new HashMap<>();

    /**
     * @param nest whose children the gutter lies between
     * @param index 0 before the first track, {@link #FAR} behind the last
     */
    record Key(Nest nest, Axis axis, int index) {}

    /** The least width that something has asked for. */
    double need(Key gutter) {
        return needs.getOrDefault(gutter, 0.0);
    }

    /** Asks for a width. @return whether that is more than what was asked for before */
    boolean ask(Key gutter, double width) {
        if (width <= need(gutter)) {
            return false;
        }
        needs.put(gutter, width);
        return true;
    }
}
