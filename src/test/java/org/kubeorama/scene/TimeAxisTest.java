package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
    private static final Text SECONDS = new Text("s", "秒");

    @ParameterizedTest
    @CsvSource({
        "0, 60, 20, 0 s|20 s|40 s|60 s",
        "-20, 30, 20, -20 s|0 s|20 s", // the last step is cut off
        "0, 0.3, 0.1, 0.0 s|0.1 s|0.2 s|0.3 s", // three times 0.1 is more than 0.3
        "0.25, 1, 0.5, 0.25 s|0.75 s",
        "0, 2000000, 1000000, 0 s|1000000 s|2000000 s",
    })
    void ticksStandAtWholeSteps(double from, double to, double step, String expected) {
        var axis = new TimeAxis(from, to, step, Optional.of(SECONDS));

        var written = axis.ticks().stream().map(time -> axis.written(time, axis.decimals()).en());

        assertEquals(expected, written.collect(Collectors.joining("|")));
    }

    @ParameterizedTest
    @CsvSource({"12.5, 0, 13 秒", "12.5, 1, 12.5 秒", "12, 2, 12.00 秒", "-0.4, 0, 0 秒"})
    void aTimeIsRoundedAndHasItsUnitInBothLanguages(double time, int decimals, String expected) {
        var axis = new TimeAxis(-10, 60, 10, Optional.of(SECONDS));

        assertEquals(expected, axis.written(time, decimals).zh());
        assertEquals(expected.replace("秒", "s"), axis.written(time, decimals).en());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "0.5, 1", "2.25, 2", "1e9, 0"})
    void aNumberKnowsItsDigits(double time, int decimals) {
        assertEquals(decimals, TimeAxis.decimals(time));
        assertEquals(Text.plain("7"), new TimeAxis(0, 10, 1, Optional.empty()).written(7, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, 1", "0, 1, 0", "0, 1, -1", "NaN, 1, 1"})
    void anAxisThatLeadsNowhereIsNone(double from, double to, double step) {
        assertThrows(IllegalArgumentException.class, () -> new TimeAxis(from, to, step, Optional.empty()));
    }
}
