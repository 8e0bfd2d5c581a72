package org.kubeorama.export;

import java.util.Arrays;

/** The head of a deflate block: the lengths of its two Huffman codes, themselves run-length and Huffman coded. */
final class CodeLengths {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int REPEAT = 16;
    private static final int SHORT_ZEROS = 17;
    private static final int LONG_ZEROS = 18;

    private final HuffmanCode code = new HuffmanCode(ORDER.length, 7);
    private final int[] counts = new int[ORDER.length];
    private final int[] lengths = new int[320];
    /** Each the symbol in the low byte, its extra bits above. */
    private final int[] symbols = new int[320];

    private int count;

    void write(HuffmanCode literals, int literalSymbols, HuffmanCode distances, int distanceSymbols, BitOutput out) {
        int literalsUsed = used(literals, literalSymbols, 257);
        int distancesUsed = used(distances, distanceSymbols, 1);
        for (int i = 0; i < literalsUsed; i++) {
            lengths[i] = literals.length(i);
        }
        for (int i = 0; i < distancesUsed; i++) {
            lengths[literalsUsed + i] = distances.length(i);
        }
        runs(literalsUsed + distancesUsed);
        code.build(counts);
        out.bits(literalsUsed - 257, 5);
        out.bits(distancesUsed - 1, 5);
        writeSymbols(out);
    }

    private static int used(HuffmanCode code, int symbols, int atLeast) {
        int used = symbols;
        while (used > atLeast && code.length(used - 1) == 0) {
            used--;
        }
        return used;
    }

    private void runs(int size) {
        count = 0;
        Arrays.fill(counts, 0);
        for (int i = 0; i < size; ) {
            int end = i + 1;
            while (end < size && lengths[end] == lengths[i]) {
                end++;
            }
            run(lengths[i], end - i);
            i = end;
        }
    }

    private void run(int length, int times) {
        int left = times;
        if (length != 0) {
            add(length, 0);
            left--;
        }
        while (left >= 3) {
            int taken = Math.min(left, length == 0 ? 138 : 6);
            if (length != 0) {
                add(REPEAT, taken - 3);
            } else if (taken <= 10) {
                add(SHORT_ZEROS, taken - 3);
            } else {
                add(LONG_ZEROS, taken - 11);
            }
            left -= taken;
        }
        for (; left > 0; left--) {
            add(length, 0);
        }
    }

    private void add(int symbol, int extra) {
        counts[symbol]++;
        symbols[count++] = symbol | extra << 8;
    }

    private void writeSymbols(BitOutput out) {
        int ordered = ORDER.length;
        while (ordered > 4 && code.length(ORDER[ordered - 1]) == 0) {
            ordered--;
        }
        out.bits(ordered - 4, 4);
        for (int i = 0; i < ordered; i++) {
            out.bits(code.length(ORDER[i]), 3);
        }
        for (int i = 0; i < count; i++) {
            int symbol = symbols[i] & 0xFF;
            out.symbol(code.word(symbol));
            out.bits(symbols[i] >>> 8, extraBits(symbol));
        }
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case SHORT_ZEROS -> 3;
            case LONG_ZEROS -> 7;
            default -> 0;
        };
    }
}
