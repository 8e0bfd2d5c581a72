package org.kubeorama.export;

import java.util.Arrays;
import java.util.zip.Adler32;

/** Adler-32 over rows of pixels with a filter byte 0 before each. Of a row only what differs from the row above is
 * turned into bytes anew. */
final class RowChecksum {
    private final Adler32 adler = new Adler32();
    private byte[] bytes = {};
    private int size;
    private int bytesPerPixel;

    void begin(int width, int bytesPerPixel) {
        this.bytesPerPixel = bytesPerPixel;
        size = 1 + width * bytesPerPixel;
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        adler.reset();
    }

    /** Adds the row of pixels that begins at {@code start}; rows come one after another from the first. */
    void row(int[] pixels, int start, int width) {
        int end = start + width;
        if (start == 0) {
            bytes(pixels, start, start, end);
        } else {
            changes(pixels, start, width);
        }
        adler.update(bytes, 0, size);
    }

    int value() {
        return (int) adler.getValue();
    }

    private void changes(int[] pixels, int start, int width) {
        int end = start + width;
        int i = start;
        while (i < end) {
            int same = Arrays.mismatch(pixels, i, end, pixels, i - width, end - width);
            if (same < 0) {
                return;
            }
            int from = i + same;
            i = from + 1;
            while (i < end && pixels[i] != pixels[i - width]) {
                i++;
            }
            bytes(pixels, start, from, i);
        }
    }

    private void bytes(int[] pixels, int start, int from, int to) {
        int at = 1 + (from - start) * bytesPerPixel;
        switch (bytesPerPixel) {
            case 1 -> {
                for (int i = from; i < to; i++) {
                    bytes[at++] = (byte) pixels[i];
                }
            }
            case 3 -> {
                for (int i = from; i < to; i++, at += 3) {
                    int pixel = pixels[i];
                    bytes[at] = (byte) (pixel >>> 16);
                    bytes[at + 1] = (byte) (pixel >>> 8);
                    bytes[at + 2] = (byte) pixel;
                }
            }
            default -> {
                for (int i = from; i < to; i++, at += 4) {
                    int pixel = pixels[i];
                    bytes[at] = (byte) (pixel >>> 24);
                    bytes[at + 1] = (byte) (pixel >>> 16);
                    bytes[at + 2] = (byte) (pixel >>> 8);
                    bytes[at + 3] = (byte) pixel;
                }
            }
        }
    }
}
