package org.kubeorama.diagram;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which lines of a longer text are visible: from the top where nothing has changed, else where most changes are seen.
 *
 * @param first the first line, from 0
 * @param size how many
 * @param total how many lines there are
 */
record CodeWindow(int first, int size, int total) {

    /** @param room how many lines can be visible */
    static CodeWindow of(int total, BitSet changed, int room) {
        if (total <= room) {
            return new CodeWindow(0, total, total);
        }
        if (changed.length() < room) {
            return new CodeWindow(0, room, total);
        }
        int most = IntStream.rangeClosed(0, total - room).map(first -> seen(first, room, total, changed)).max()
                .orElseThrow();
        // all of these are as good; the one in the middle leaves room on both sides of the changes
        int[] best = IntStream.rangeClosed(0, total - room)
                .filter(first -> seen(first, room, total, changed) == most)
                .toArray();
        return new CodeWindow(best[best.length / 2], room, total);
    }

    private static int seen(int first, int room, int total, BitSet changed) {
        var window = new CodeWindow(first, room, total);
        return (int) IntStream.range(0, room).filter(slot -> window.shows(slot, changed)).count();
    }

    /** Whether a place shows the mark of what is cut instead of its line. @param slot from 0 */
    boolean isCut(int slot) {
        return slot == 0 && first > 0 || slot == size - 1 && first + size < total;
    }

    /** Whether a place shows one of some lines. */
    boolean shows(int slot, BitSet lines) {
        return !isCut(slot) && lines.get(first + slot);
    }
}
