package org.kubeorama.layout.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeapTest {
    private static List<Integer> drained(Heap heap) {
        var taken = new ArrayList<Integer>();
        while (!heap.isEmpty()) {
            taken.add(heap.take());
        }
        return taken;
    }

    @Test
    void theCheapestComesFirstAndOfEqualsTheOneThatCameFirst() {
        var heap = new Heap();
        var prices = new double[] {3, 1, 2, 1, 3, 1};
        for (int i = 0; i < prices.length; i++) {
            heap.add(i, prices[i]);
        }

        assertEquals(List.of(1, 3, 5, 2, 0, 4), drained(heap));
    }

    @Test
    void itGrowsWithWhatItHolds() {
        var heap = new Heap();
        var random = new Random(7);
        var prices = random.ints(1000, 0, 200).toArray();
        for (int i = 0; i < prices.length; i++) {
            heap.add(i, prices[i]);
        }

        var sorted = IntStream.range(0, prices.length).boxed()
                .sorted((a, b) -> prices[a] != prices[b] ? prices[a] - prices[b] : a - b).toList();
        assertEquals(sorted, drained(heap));
    }

    @Test
    void onceClearedItHoldsNothing() {
        var heap = new Heap();
        heap.add(1, 1);

        heap.clear();

        assertTrue(heap.isEmpty());
    }
}
