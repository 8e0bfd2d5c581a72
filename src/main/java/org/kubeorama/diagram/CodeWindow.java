package org.kubeorama.diagram;

import java.util.BitSet;

/**
 * Which lines of a longer text are visible: from the top where nothing has changed, else so that the changes are seen.
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
        int last = changed.length() - 1;
        if (last < room - 1) {
            return new CodeWindow(0, room, total);
        }
        int start = changed.nextSetBit(0);
        // the marks of what is cut take the first and the last line
        int first = last - start <= room - 3 ? (start + last - room + 1) / 2 : start - 1;
        return new CodeWindow(Math.clamp(first, 0, total - room), room, total);
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
