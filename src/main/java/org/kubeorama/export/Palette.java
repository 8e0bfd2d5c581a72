package org.kubeorama.export;

import java.util.Arrays;

/** The colours of a picture, where there are 256 at most. Those with alpha come first, then by value. */
final class Palette {
    private static final int MOST = 256;
    private static final int SLOTS = 1024;
    private static final int FREE = -1;

    private final int[] slotColour = new int[SLOTS];
    private final int[] slotIndex = new int[SLOTS];
    private final int[] colours = new int[MOST];
    private int size;
    private int translucent;

    /** Takes the colours of a picture. @return false where there are more than 256 */
    boolean collect(int[] argb, int count) {
        size = 0;
        Arrays.fill(slotIndex, FREE);
        int last = ~argb[0];
        for (int i = 0; i < count; i++) {
            int colour = argb[i];
            if (colour != last) {
                last = colour;
                if (slotIndex[slot(colour)] == FREE && !add(colour)) {
                    return false;
                }
            }
        }
        sort();
        return true;
    }

    private boolean add(int colour) {
        if (size == MOST) {
            return false;
        }
        int slot = slot(colour);
        slotColour[slot] = colour;
        slotIndex[slot] = size;
        colours[size++] = colour;
        return true;
    }

    private int slot(int colour) {
        int slot = colour * 0x9E3779B1 >>> 22;
        while (slotIndex[slot] != FREE && slotColour[slot] != colour) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** By value, as if unsigned: opaque colours come last, and the list of alphas can stop before them. */
    private void sort() {
        flipSigns();
        Arrays.sort(colours, 0, size);
        flipSigns();
        translucent = 0;
        for (int i = 0; i < size; i++) {
            slotIndex[slot(colours[i])] = i;
            translucent += colours[i] >>> 24 == 0xFF ? 0 : 1;
        }
    }

    private void flipSigns() {
        for (int i = 0; i < size; i++) {
            colours[i] ^= Integer.MIN_VALUE;
        }
    }

    int size() {
        return size;
    }

    /** How many colours, from the first on, have an alpha. */
    int translucent() {
        return translucent;
    }

    /** @param index 0 … size - 1; @return ARGB */
    int colour(int index) {
        return colours[index];
    }

    /** Replaces each pixel by the index of its colour. @return {@code into} */
    int[] indices(int[] argb, int[] into, int count) {
        int last = ~argb[0];
        int index = 0;
        for (int i = 0; i < count; i++) {
            int colour = argb[i];
            if (colour != last) {
                last = colour;
                index = slotIndex[slot(colour)];
            }
            into[i] = index;
        }
        return into;
    }
}
