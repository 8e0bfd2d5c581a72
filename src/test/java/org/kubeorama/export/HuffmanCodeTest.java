package org.kubeorama.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuffmanCodeTest {
    static Stream<int[]> counts() {
        int[] fibonacci = new int[30];
        for (int i = 0; i < fibonacci.length; i++) {
            fibonacci[i] = i < 2 ? 1 : fibonacci[i - 1] + fibonacci[i - 2];
        }
        return Stream.concat(
                Stream.of(new int[19], only(286, 0), only(286, 285), only(30, 1), fibonacci, equal(128), equal(286)),
                IntStream.range(0, 40).mapToObj(HuffmanCodeTest::random));
    }

    private static int[] only(int symbols, int symbol) {
        int[] counts = new int[symbols];
        counts[symbol] = 1000;
        return counts;
    }

    private static int[] equal(int symbols) {
        return IntStream.generate(() -> 9).limit(symbols).toArray();
    }

    private static int[] random(int seed) {
        var dice = new Random(seed);
        return dice.ints(2 + dice.nextInt(285), 0, 30)
                .map(power -> power > 20 ? 0 : 1 << power)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void everySymbolThatOccursGetsACodeAndTheCodesFillTheirRoom(int[] counts) {
        var code = new HuffmanCode(counts.length, 15);

        code.build(counts);

        int room = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            assertTrue(counts[symbol] == 0 || code.length(symbol) > 0);
            room += code.length(symbol) == 0 ? 0 : 1 << 15 - code.length(symbol);
        }
        assertEquals(1 << 15, room);
    }

    @ParameterizedTest
    @MethodSource("counts")
    void noSymbolIsLongerThanTheLimitAndRareOnesAreNotShorter(int[] counts) {
        var code = new HuffmanCode(counts.length, 15);

        code.build(counts);

        for (int one = 0; one < counts.length; one++) {
            assertTrue(code.length(one) <= 15);
            for (int other = 0; other < counts.length; other++) {
                boolean rarer = counts[one] > 0 && counts[one] < counts[other];
                assertTrue(!rarer || code.length(one) >= code.length(other), one + " and " + other);
            }
        }
    }

    @Test
    void aCodeKeepsNothingOfTheBlockBefore() {
        var used = new HuffmanCode(4, 15);
        used.build(new int[] {0, 5, 1, 9});

        used.build(new int[] {3, 0, 0, 3});

        assertEquals(1, used.length(0));
        assertEquals(0, used.length(1));
        assertEquals(0, used.length(2));
        assertEquals(1, used.length(3));
    }
}
