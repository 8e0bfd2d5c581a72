package org.kubeorama.export;

import java.util.Arrays;

/**
 * Turns rows of pixels into a zlib stream (RFC 1950), fast where the picture is flat: what repeats the pixel to the
 * left, the row above, or a pair of pixels met a moment ago becomes a copy. It works on whole pixels, so that most of a
 * flat picture is passed over by comparing arrays.
 */
final class FlatDeflater {
    private static final int ZLIB_HEADER = 0x7801;
    private static final int HASH_BITS = 13;
    private static final int NOWHERE = -1;

    /** About how many bits a copy takes: of the pixel to the left, and of anything else. */
    private static final int NEAR_BITS = 5;

    private static final int FAR_BITS = 17;

    /** A copy of so many pixels is good enough to look no further. */
    private static final int ENOUGH = 12;

    private final BitOutput out;
    private final DeflateBlocks blocks;
    private final RowChecksum checksum = new RowChecksum();
    private final int[] seen = new int[1 << HASH_BITS];
    private int[] pixels = {};
    private int width;
    private int bytesPerPixel;
    private int stride;
    private int longest;
    private int shortest;
    private int literalBits;

    FlatDeflater(BitOutput out) {
        this.out = out;
        blocks = new DeflateBlocks(out);
    }

    /**
     * Writes the rows, each with a filter byte 0 before it.
     *
     * @param pixels row by row; of each the lowest {@code bytesPerPixel} bytes count, the highest first, and all others
     *     are equal
     * @param bytesPerPixel 1, 3 or 4
     */
    void write(int[] pixels, int width, int height, int bytesPerPixel) {
        begin(pixels, width, bytesPerPixel);
        for (int row = 0; row < height; row++) {
            int start = row * width;
            checksum.row(pixels, start, width);
            row(start, row > 0 && stride <= DeflateBlocks.WINDOW);
        }
        blocks.end();
        out.int32(checksum.value());
    }

    private void begin(int[] pixels, int width, int bytesPerPixel) {
        this.pixels = pixels;
        this.width = width;
        this.bytesPerPixel = bytesPerPixel;
        stride = 1 + width * bytesPerPixel;
        longest = DeflateBlocks.LONGEST_COPY / bytesPerPixel;
        shortest = bytesPerPixel == 1 ? 3 : 1;
        literalBits = bytesPerPixel == 1 ? 6 : 6 * bytesPerPixel;
        Arrays.fill(seen, NOWHERE);
        checksum.begin(width, bytesPerPixel);
        out.int8(ZLIB_HEADER >>> 8);
        out.int8(ZLIB_HEADER & 0xFF);
        blocks.begin(pixels, bytesPerPixel);
    }

    private void row(int start, boolean above) {
        blocks.rowStart();
        int end = start + width;
        for (int i = start; i < end; ) {
            i += token(i, start, Math.min(end, i + longest), above);
        }
    }

    /** Writes what stands for the pixels from {@code i} on and tells for how many. */
    private int token(int i, int start, int limit, boolean above) {
        int left = i > start ? same(i, limit, i - 1) : 0;
        int up = above && i + left < limit ? same(i, limit, i - width) : 0;
        boolean far = gain(up, FAR_BITS) > gain(left, NEAR_BITS);
        int length = far ? up : left;
        int distance = far ? stride : bytesPerPixel;
        if (length < ENOUGH && i + 1 < limit) {
            int before = lookUp(i);
            if (before != NOWHERE && pixels[before] == pixels[i] && pixels[before + 1] == pixels[i + 1]) {
                int again = same(i, Math.min(limit, i + rowEnd(before) - before), before);
                int back = bytesBetween(before, i);
                if (back <= DeflateBlocks.WINDOW && gain(again, FAR_BITS) > gain(length, far ? FAR_BITS : NEAR_BITS)) {
                    length = again;
                    distance = back;
                }
            }
        }
        if (length < shortest) {
            blocks.literal(i);
            return 1;
        }
        blocks.copy(length * bytesPerPixel, distance);
        return length;
    }

    private int gain(int length, int bits) {
        return length * literalBits - bits;
    }

    /** How many pixels from {@code i} on are the same as those from {@code other} on, which lies before it. */
    private int same(int i, int limit, int other) {
        if (pixels[i] != pixels[other]) {
            return 0;
        }
        int first = Arrays.mismatch(pixels, i, limit, pixels, other, other + limit - i);
        return first < 0 ? limit - i : first;
    }

    /** Where this pair of pixels was met before; remembers that it is here. */
    private int lookUp(int i) {
        int hash = (pixels[i] * 0x9E3779B1 + pixels[i + 1]) * 0x85EBCA6B >>> 32 - HASH_BITS;
        int before = seen[hash];
        seen[hash] = i;
        return before;
    }

    private int rowEnd(int index) {
        return (index / width + 1) * width;
    }

    private int bytesBetween(int before, int index) {
        return (index / width - before / width) + (index - before) * bytesPerPixel;
    }
}
