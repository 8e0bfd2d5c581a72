package org.kubeorama.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How wide the gutters between cards are: a common width for calm, more where something must fit in. */
final class Gutters {
    /** The usual gutter. */
    static final double USUAL = 56;

    /** The narrowest, for scenes that are larger than their room. */
    static final double TIGHT = 40;

    /** Wide enough for a pill and a label; beyond it, room is better given to the lanes of time lines. */
    static final double EASY = 80;

    /** The widest that empty room is spread to. */
    static final double WIDE = 120;

    /** The index of the gutter behind the last track, however many there are. */
    static final int FAR = -1;

    private final Map<Key, Double> needs;

    Gutters() {
        this(Map.of());
    }

    private Gutters(Map<Key, Double> needs) {
        this.needs = new LinkedHashMap<>(needs);
    }

    /**
     * @param nest whose children the gutter lies between
     * @param index 0 before the first track, {@link #FAR} behind the last
     */
    record Key(Nest nest, Axis axis, int index) {}

    /** The least width that something has asked for. */
    double need(Key gutter) {
        return needs.getOrDefault(gutter, 0.0);
    }

    /** Asks for a width. */
    void ask(Key gutter, double width) {
        needs.merge(gutter, width, Math::max);
    }

    /** The gutters that something has asked for, in the order in which they were first asked for. */
    List<Key> asked() {
        return List.copyOf(needs.keySet());
    }

    /** The same wishes, to be changed without changing these. */
    Gutters copy() {
        return new Gutters(needs);
    }

    /** The same wishes but one. */
    Gutters without(Key gutter) {
        var fewer = copy();
        fewer.needs.remove(gutter);
        return fewer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gutters that && needs.equals(that.needs);
    }

    @Override
    public int hashCode() {
        return needs.hashCode();
    }
}
