package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeWindowTest {

    private static BitSet lines(String numbers) {
        var set = new BitSet();
        if (numbers != null) {
            Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).forEach(set::set);
        }
        return set;
    }

    @ParameterizedTest
    @CsvSource({
        "5,  10, ,      0, 5",
        "30, 10, ,      0, 10",
        "30, 10, 3 8,   0, 10",
        "30, 10, 29,   20, 10",
    })
    void showsTheTopUnlessAChangeIsBelow(int total, int room, String changed, int first, int size) {
        assertEquals(new CodeWindow(first, size, total), CodeWindow.of(total, lines(changed), room));
    }

    @Test
    void showsAllChangesWhereTheyFit() {
        var changed = lines("12 13 17");

        var window = CodeWindow.of(30, changed, 10);

        assertEquals(3, IntStream.range(0, 10).filter(slot -> window.shows(slot, changed)).count());
    }

    @Test
    void leavesASingleChangeAtTheTopForManyBelow() {
        var changed = lines("2 20 21 22 23 24");

        var window = CodeWindow.of(30, changed, 10);

        assertEquals(5, IntStream.range(0, 10).filter(slot -> window.shows(slot, changed)).count());
    }
}
