package org.kubeorama.export;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Writes pictures as PNG without loss, fast where they are flat: few colours become a palette, no filters are used, and
 * repeated pixels are found by comparing whole rows. The same pixels give the same bytes on every machine, since no
 * native library has a part in it. Buffers are kept from picture to picture, so a writer belongs to one thread.
 */
public final class PngWriter {
    /** The most pixels of a picture. */
    public static final int MAX_PIXELS = 1 << 27;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int TRUECOLOUR = 2;
    private static final int INDEXED = 3;
    private static final int TRUECOLOUR_WITH_ALPHA = 6;

    private final BitOutput out = new BitOutput();
    private final FlatDeflater deflater = new FlatDeflater(out);
    private final Palette palette = new Palette();
    private final CRC32 crc = new CRC32();
    private int[] mapped = {};

    /**
     * Encodes a picture.
     *
     * @param argb the pixels row by row, alpha in the highest byte, colours not multiplied by it; left as it is
     * @param width 1 or more
     * @param height 1 or more
     * @return the file, from position 0 to the limit; good until the next call
     */
    public ByteBuffer encode(int[] argb, int width, int height) {
        int count = checkedCount(argb, width, height);
        out.clear();
        out.int32((int) (SIGNATURE >>> 32));
        out.int32((int) SIGNATURE);
        if (palette.collect(argb, count)) {
            header(width, height, INDEXED);
            colours();
            pixels(palette.indices(argb, mapped(count), count), width, height, 1);
        } else if (opaque(argb, count)) {
            header(width, height, TRUECOLOUR);
            pixels(argb, width, height, 3);
        } else {
            header(width, height, TRUECOLOUR_WITH_ALPHA);
            pixels(alphaLast(argb, mapped(count), count), width, height, 4);
        }
        end(begin(IEND));
        return ByteBuffer.wrap(out.array(), 0, out.size()).slice();
    }

    private static int checkedCount(int[] argb, int width, int height) {
        long count = (long) width * height;
        if (width < 1 || height < 1 || count > MAX_PIXELS || count > argb.length) {
            throw new IllegalArgumentException(
                    "no picture of " + width + " × " + height + " in " + argb.length + " pixels");
        }
        return (int) count;
    }

    private static boolean opaque(int[] argb, int count) {
        int all = -1;
        for (int i = 0; i < count; i++) {
            all &= argb[i];
        }
        return all >>> 24 == 0xFF;
    }

    private int[] mapped(int count) {
        if (mapped.length < count) {
            mapped = new int[count];
        }
        return mapped;
    }

    private static int[] alphaLast(int[] argb, int[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = Integer.rotateLeft(argb[i], 8);
        }
        return into;
    }

    private void header(int width, int height, int colourType) {
        int start = begin(IHDR);
        out.int32(width);
        out.int32(height);
        out.int8(8);
        out.int8(colourType);
        out.int8(0);
        out.int8(0);
        out.int8(0);
        end(start);
    }

    private void colours() {
        int start = begin(PLTE);
        for (int i = 0; i < palette.size(); i++) {
            int colour = palette.colour(i);
            out.int8(colour >>> 16);
            out.int8(colour >>> 8);
            out.int8(colour);
        }
        end(start);
        if (palette.translucent() > 0) {
            start = begin(TRNS);
            for (int i = 0; i < palette.translucent(); i++) {
                out.int8(palette.colour(i) >>> 24);
            }
            end(start);
        }
    }

    private void pixels(int[] pixels, int width, int height, int bytesPerPixel) {
        int start = begin(IDAT);
        deflater.write(pixels, width, height, bytesPerPixel);
        end(start);
    }

    /** Begins a chunk, its length to be filled in by {@link #end}. */
    private int begin(int type) {
        out.int32(0);
        int start = out.size();
        out.int32(type);
        return start;
    }

    private void end(int start) {
        int length = out.size() - start;
        out.int32At(start - Integer.BYTES, length - Integer.BYTES);
        crc.reset();
        crc.update(out.array(), start, length);
        out.int32((int) crc.getValue());
    }
}
