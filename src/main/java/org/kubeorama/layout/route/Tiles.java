package org.kubeorama.layout.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.kubeorama.layout.Box;

/** Numbered boxes, found by where they are: a question costs only what lies nearby. */
public final class Tiles {
    private static final double SIDE = 192;

    private final Map<Long, List<Integer>> tiles = new HashMap<>();
    private int[] seen = new int[64];
    private int query;

    /** Adds a box. @param number from 0 */
    public void add(int number, Box box) {
        if (number >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(number + 1, 2 * seen.length));
        }
        for (long x = tile(box.x()); x <= tile(box.right()); x++) {
            for (long y = tile(box.y()); y <= tile(box.bottom()); y++) {
                tiles.computeIfAbsent(key(x, y), _ -> new ArrayList<>()).add(number);
            }
        }
    }

    /** Takes a box out again. @param box as it was added */
    public void remove(int number, Box box) {
        for (long x = tile(box.x()); x <= tile(box.right()); x++) {
            for (long y = tile(box.y()); y <= tile(box.bottom()); y++) {
                tiles.getOrDefault(key(x, y), new ArrayList<>()).remove((Integer) number);
            }
        }
    }

    /** Calls for every number whose box may touch the given one, each once. Not to be called from the visitor. */
    public void near(Box box, IntConsumer visitor) {
        query++;
        for (long x = tile(box.x()); x <= tile(box.right()); x++) {
            for (long y = tile(box.y()); y <= tile(box.bottom()); y++) {
                for (int number : tiles.getOrDefault(key(x, y), List.of())) {
                    if (seen[number] != query) {
                        seen[number] = query;
                        visitor.accept(number);
                    }
                }
            }
        }
    }

    private static long tile(double coordinate) {
        return (long) Math.floor(coordinate / SIDE);
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xFFFFFFFFL;
    }
}
