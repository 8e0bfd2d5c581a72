package org.kubeorama.export;

import static org.kubeorama.export.HuffmanCode.CODE_BITS;
import static org.kubeorama.export.HuffmanCode.CODE_MASK;

import java.util.Arrays;

/**
 * Deflate blocks (RFC 1951) with a Huffman code of their own, made of literal pixels and copies. A block is kept as
 * tokens until it is full, because its code depends on all of it.
 */
final class DeflateBlocks {
    /** The longest copy that deflate knows, in bytes. */
    static final int LONGEST_COPY = 258;

    /** How far back a copy may reach, in bytes. */
    static final int WINDOW = 1 << 15;

    private static final int TOKENS = 1 << 15;
    private static final int LONGEST_TOKEN_BYTES = 8;
    private static final int LONGEST_HEADER_BYTES = 512;
    private static final int END_OF_BLOCK = 256;
    private static final int ROW_START = 0;

    private final BitOutput out;
    private final int[] tokens = new int[TOKENS];
    private final int[] literalCounts = new int[286];
    private final int[] distanceCounts = new int[30];
    private final HuffmanCode literalCode = new HuffmanCode(literalCounts.length, 15);
    private final HuffmanCode distanceCode = new HuffmanCode(distanceCounts.length, 15);
    private final CodeLengths codeLengths = new CodeLengths();
    private int[] pixels = {};
    private int bytesPerPixel;
    private int count;

    DeflateBlocks(BitOutput out) {
        this.out = out;
    }

    /**
     * Begins a stream.
     *
     * @param pixels what literals refer to; the lowest {@code bytesPerPixel} bytes of each count, the highest first
     */
    void begin(int[] pixels, int bytesPerPixel) {
        this.pixels = pixels;
        this.bytesPerPixel = bytesPerPixel;
        clear();
    }

    /** The byte 0 that begins each row: no filter. */
    void rowStart() {
        literalCounts[0]++;
        add(ROW_START);
    }

    /** The bytes of one pixel. */
    void literal(int index) {
        int pixel = pixels[index];
        for (int shift = 8 * (bytesPerPixel - 1); shift >= 0; shift -= 8) {
            literalCounts[pixel >>> shift & 0xFF]++;
        }
        add(~index);
    }

    /** @param length bytes to copy, 3 … 258; @param distance how many bytes back they begin, 1 … 32768 */
    void copy(int length, int distance) {
        literalCounts[lengthSymbol(length - 3)]++;
        distanceCounts[distanceSymbol(distance - 1)]++;
        add(length << 15 | distance - 1);
    }

    /** Ends the stream; what follows it begins with a whole byte. */
    void end() {
        write(true);
        out.align();
    }

    private void add(int token) {
        tokens[count++] = token;
        if (count == TOKENS) {
            write(false);
        }
    }

    private void write(boolean last) {
        literalCounts[END_OF_BLOCK]++;
        literalCode.build(literalCounts);
        distanceCode.build(distanceCounts);
        out.reserve(count * LONGEST_TOKEN_BYTES + LONGEST_HEADER_BYTES);
        out.bits(last ? 1 : 0, 1);
        out.bits(2, 2);
        codeLengths.write(literalCode, literalCounts.length, distanceCode, distanceCounts.length, out);
        for (int i = 0; i < count; i++) {
            write(tokens[i]);
        }
        symbol(END_OF_BLOCK);
        clear();
    }

    private void write(int token) {
        if (token < 0) {
            writePixel(pixels[~token]);
        } else if (token == ROW_START) {
            symbol(0);
        } else {
            writeCopy((token >>> 15) - 3, token & WINDOW - 1);
        }
    }

    private void writePixel(int pixel) {
        if (bytesPerPixel == 4) {
            symbol(pixel >>> 24);
        }
        if (bytesPerPixel == 1) {
            symbol(pixel);
            return;
        }
        int first = literalCode.word(pixel >>> 16 & 0xFF);
        int second = literalCode.word(pixel >>> 8 & 0xFF);
        int third = literalCode.word(pixel & 0xFF);
        int one = first >>> CODE_BITS;
        int two = one + (second >>> CODE_BITS);
        long bits = first & CODE_MASK | (second & CODE_MASK) << one | (long) (third & CODE_MASK) << two;
        out.bits(bits, two + (third >>> CODE_BITS));
    }

    private void symbol(int symbol) {
        out.symbol(literalCode.word(symbol));
    }

    /** Length and distance are given less their smallest values, 3 and 1, as the extra bits want them. */
    private void writeCopy(int length, int distance) {
        int word = literalCode.word(lengthSymbol(length));
        long bits = word & CODE_MASK;
        int size = word >>> CODE_BITS;
        if (length >= 8 && length != 255) {
            int extra = floorLog2(length) - 2;
            bits |= (long) (length & (1 << extra) - 1) << size;
            size += extra;
        }
        word = distanceCode.word(distanceSymbol(distance));
        bits |= (long) (word & CODE_MASK) << size;
        size += word >>> CODE_BITS;
        if (distance >= 4) {
            int extra = floorLog2(distance) - 1;
            bits |= (long) (distance & (1 << extra) - 1) << size;
            size += extra;
        }
        out.bits(bits, size);
    }

    private static int lengthSymbol(int length) {
        if (length == 255) {
            return 285;
        }
        if (length < 8) {
            return 257 + length;
        }
        int log = floorLog2(length);
        return 257 + 4 * (log - 1) + (length >>> log - 2 & 3);
    }

    private static int distanceSymbol(int distance) {
        if (distance < 4) {
            return distance;
        }
        int log = floorLog2(distance);
        return 2 * log + (distance >>> log - 1 & 1);
    }

    private static int floorLog2(int number) {
        return 31 - Integer.numberOfLeadingZeros(number);
    }

    private void clear() {
        count = 0;
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
    }
}
