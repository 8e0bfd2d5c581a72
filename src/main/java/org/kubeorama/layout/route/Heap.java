package org.kubeorama.layout.route;

import java.util.Arrays;

/** Numbers by price, the cheapest first; of equal prices, the one that came first. */
final class Heap {
    private double[] prices = new double[256];
    private long[] entries = new long[256];
    private int size;
    private int added;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
        added = 0;
    }

    void add(int value, double price) {
        if (size == prices.length) {
            prices = Arrays.copyOf(prices, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        long entry = (long) added++ << 32 | value;
        int at = size++;
        while (at > 0 && before(price, entry, (at - 1) / 2)) {
            prices[at] = prices[(at - 1) / 2];
            entries[at] = entries[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        prices[at] = price;
        entries[at] = entry;
    }

    private boolean before(double price, long entry, int other) {
        return price < prices[other] || price == prices[other] && entry < entries[other];
    }

    /** Takes out the cheapest. */
    int take() {
        int taken = (int) entries[0];
        double price = prices[--size];
        long entry = entries[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(prices[child + 1], entries[child + 1], child)) {
                child++;
            }
            if (before(price, entry, child)) {
                break;
            }
            prices[at] = prices[child];
            entries[at] = entries[child];
            at = child;
        }
        prices[at] = price;
        entries[at] = entry;
        return taken;
    }
}
