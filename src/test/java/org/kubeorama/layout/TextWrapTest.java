package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.look.TextStyle;

class TextWrapTest {
    private static final TextMeasure MEASURE = new FakeMeasure();
    private static final TextWrap WRAP = new TextWrap(MEASURE);

    /** A Han character is 16 px wide in CODE, a Latin one 9.6. */
    private static final TextStyle STYLE = TextStyle.CODE;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("one two three", 80, List.of("one two", "three")),
                Arguments.of("  one \n two ", 80, List.of("one two")),
                Arguments.of("", 80, List.of("")),
                Arguments.of("调度器绑定容器组", 64, List.of("调度器绑", "定容器组")),
                Arguments.of("调度器绑，定", 64, List.of("调度器", "绑，定")),
                Arguments.of("调度器（绑定", 64, List.of("调度器", "（绑定")),
                Arguments.of("调度 Pod 到", 64, List.of("调度", "Pod 到")),
                Arguments.of("绑定 Binding", 100, List.of("绑定", "Binding")),
                Arguments.of("カタカナ", 32, List.of("カタ", "カナ")),
                Arguments.of("abc！def", 50, List.of("abc！", "def")),
                Arguments.of("/var/lib/kubelet", 100, List.of("/var/lib/", "kubelet")),
                Arguments.of("a abcdefghijkl b", 60, List.of("a", "abcdef", "ghijkl", "b")),
                Arguments.of("🚀🚀🚀", 20, List.of("🚀", "🚀", "🚀")),
                Arguments.of("abc", 1, List.of("a", "b", "c")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesEndWhereWordsAndSignsAllow(String text, double width, List<String> lines) {
        assertEquals(lines, WRAP.lines(text, STYLE, width));
    }

    @Test
    void evenLinesAreAsManyAndNoShorterLineIsLeftBehind() {
        var text = "one two three four five six";

        assertEquals(List.of("one two three four five", "six"), WRAP.lines(text, STYLE, 250));
        assertEquals(List.of("one two three", "four five six"), WRAP.evenLines(text, STYLE, 250));
        assertEquals(List.of("one two"), WRAP.evenLines("one two", STYLE, 250));
    }

    @ParameterizedTest
    @CsvSource({
        "'one two three four', 1, 0, 500, 173", // 18 characters
        "'one two three four', 2, 0, 500, 96",
        "'one two three four', 2, 300, 500, 300",
        "'one two three four', 1, 0, 100, 100",
        "'', 1, 0, 100, 0",
        "controller, 1, 0, 500, 96",
    })
    void theNarrowestWidthHoldsTheLinesAndNoWordIsCut(String text, int lines, double least, double most, double width) {
        assertEquals(width, WRAP.narrowest(text, STYLE, lines, least, most), 1);
    }

    @ParameterizedTest
    @CsvSource({"40", "75", "120", "333"})
    void noLineIsWiderThanAsked(double width) {
        var text = "kube-scheduler 把 Pod（web-1）绑定到节点 node-2：写回 /api/v1/namespaces/default/pods/web-1/binding。";

        var lines = WRAP.lines(text, STYLE, width);

        assertTrue(lines.stream().allMatch(line -> MEASURE.width(line, STYLE) <= width), lines.toString());
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
}
