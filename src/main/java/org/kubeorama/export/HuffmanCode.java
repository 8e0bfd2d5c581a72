package org.kubeorama.export;

import java.util.Arrays;

/** A canonical Huffman code as deflate (RFC 1951) has it, built anew from each block's counts. */
final class HuffmanCode {
    /** Room for a code in its {@link #word}. */
    static final int CODE_BITS = 16;

    /** Gets a code out of its {@link #word}. */
    static final int CODE_MASK = (1 << CODE_BITS) - 1;

    private final int limit;
    private final int[] lengths;
    private final int[] words;
    private final long[] sorted;

    /**
     * @param symbols size of the alphabet
     * @param limit length of the longest code that is allowed, in bits
     */
    HuffmanCode(int symbols, int limit) {
        this.limit = limit;
        lengths = new int[symbols];
        words = new int[symbols];
        sorted = new long[symbols];
    }

    /** Bits of a symbol's code; 0 where the symbol does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** A symbol's code, its first bit lowest as deflate writes it, with its {@link #length} above {@link #CODE_BITS}. */
    int word(int symbol) {
        return words[symbol];
    }

    /** Makes the code for these counts. Two symbols at least get one: some readers refuse a code of a single bit. */
    void build(int[] counts) {
        Arrays.fill(lengths, 0);
        int used = sortUsed(counts);
        int[] depths = depths(used);
        int[] ofLength = new int[limit + 1];
        for (int i = 0; i < used; i++) {
            ofLength[Math.min(depths[i], limit)]++;
        }
        fit(ofLength);
        assign(ofLength);
    }

    private int sortUsed(int[] counts) {
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (counts[symbol] > 0) {
                sorted[used++] = ((long) counts[symbol] << 16) | symbol;
            }
        }
        for (int symbol = 0; used < 2; symbol++) {
            if (counts[symbol] == 0) {
                sorted[used++] = (1L << 16) | symbol;
            }
        }
        Arrays.sort(sorted, 0, used);
        return used;
    }

    /** Depths of an optimal tree over the sorted counts (Moffat and Katajainen 1995), rarest first. */
    private int[] depths(int used) {
        int[] tree = new int[used];
        for (int i = 0; i < used; i++) {
            tree[i] = (int) (sorted[i] >>> 16);
        }
        joinPairs(tree);
        tree[used - 2] = 0;
        for (int next = used - 3; next >= 0; next--) {
            tree[next] = tree[tree[next]] + 1;
        }
        spreadLeaves(tree);
        return tree;
    }

    /** Leaves the parent of every inner node in its place. */
    private static void joinPairs(int[] tree) {
        int used = tree.length;
        int root = 0;
        int leaf = 2;
        tree[0] += tree[1];
        for (int next = 1; next < used - 1; next++) {
            if (leaf >= used || tree[root] < tree[leaf]) {
                tree[next] = tree[root];
                tree[root++] = next;
            } else {
                tree[next] = tree[leaf++];
            }
            if (leaf >= used || (root < next && tree[root] < tree[leaf])) {
                tree[next] += tree[root];
                tree[root++] = next;
            } else {
                tree[next] += tree[leaf++];
            }
        }
    }

    /** Turns the depths of inner nodes into those of the leaves. */
    private static void spreadLeaves(int[] tree) {
        int available = 1;
        int depth = 0;
        int root = tree.length - 2;
        int next = tree.length - 1;
        while (available > 0) {
            int inner = 0;
            while (root >= 0 && tree[root] == depth) {
                inner++;
                root--;
            }
            for (; available > inner; available--) {
                tree[next--] = depth;
            }
            available = 2 * inner;
            depth++;
        }
    }

    /** Codes that were cut to the limit took too much room: lengthens others until all fit. */
    private void fit(int[] ofLength) {
        int room = 0;
        for (int length = 1; length <= limit; length++) {
            room += ofLength[length] << (limit - length);
        }
        for (; room > 1 << limit; room--) {
            ofLength[limit]--;
            int length = limit - 1;
            while (ofLength[length] == 0) {
                length--;
            }
            ofLength[length]--;
            ofLength[length + 1] += 2;
        }
    }

    private void assign(int[] ofLength) {
        int rarest = 0;
        for (int length = limit; length > 0; length--) {
            for (int i = 0; i < ofLength[length]; i++) {
                lengths[(int) sorted[rarest++] & 0xFFFF] = length;
            }
        }
        int[] next = new int[limit + 2];
        for (int length = 1; length <= limit; length++) {
            next[length + 1] = (next[length] + ofLength[length]) << 1;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            words[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> 32 - length | length << CODE_BITS;
        }
    }
}
