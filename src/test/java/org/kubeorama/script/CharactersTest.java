package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "etcd",
                "主题 7：Pod",
                "é",
                "e\u0301\u0302\u0303\u0304",
                "…·→✓",
                "𠀀",
                "👩‍💻",
                "👩🏽‍🚀",
                "❤️‍🔥",
                "👨‍👩‍👧"
            })
    void whatCanBeSeenIsFine(String text) {
        assertEquals(Optional.empty(), Characters.fault(text));
        assertEquals(text, Characters.cleanedLines(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u0000|the control character U+0000|a\uFFFD|a<U+0000>",
                "a\u009bb|the control character U+009B|a\uFFFDb|a<U+009B>b",
                "\u202eab|the invisible character U+202E|\uFFFDab|<U+202E>ab",
                "a\u200bb|the invisible character U+200B|a\uFFFDb|a<U+200B>b",
                "a\u00adb|the invisible character U+00AD|a\uFFFDb|a<U+00AD>b",
                "a\u2028b|the invisible character U+2028|a\uFFFDb|a<U+2028>b",
                "a\u2029b|the invisible character U+2029|a\uFFFDb|a<U+2029>b",
                "a\u200db|the invisible character U+200D|a\uFFFDb|a<U+200D>b",
                "\u200d👩|the invisible character U+200D|\uFFFD👩|<U+200D>👩",
                "👩\u200d|the invisible character U+200D|👩\uFFFD|👩<U+200D>",
            })
    void whatCannotBeSeenIsNamedReplacedOrShown(String text, String fault, String clean, String visible) {
        assertEquals(Optional.of(fault), Characters.fault(text));
        assertEquals(clean, Characters.cleanedLines(text));
        assertEquals(visible, Characters.visible(text));
    }

    @Test
    void halfASurrogatePairIsNamed() {
        assertEquals(Optional.of("half of a surrogate pair, U+D83D"), Characters.fault("a\ud83db"));
        assertEquals("a\uFFFDb", Characters.cleanedLines("a\udc00b"));
    }

    @Test
    void lineBreaksAreFineWhereThereAreLines() {
        assertEquals(Optional.of("a line break"), Characters.fault("a\nb"));
        assertEquals(Optional.empty(), Characters.faultInLines("a\nb"));
        assertEquals(Optional.of("the control character U+000D"), Characters.faultInLines("a\r\nb"));
        assertEquals("a\nb", Characters.cleanedLines("a\nb"));
    }

    @Test
    void towersOfAccentsAreCut() {
        var tower = "e" + "\u0301".repeat(2_000);

        assertEquals(Optional.of("more than 4 combining marks in a row"), Characters.fault(tower));
        assertEquals("e" + "\u0301".repeat(4) + "\uFFFD".repeat(1_996), Characters.cleanedLines(tower));
        assertEquals(Optional.empty(), Characters.fault("e\u0301\u0301e\u0301\u0301\u0301"));
    }

    @Test
    void longNamesAreCutInMessages() {
        assertEquals("'etcd'", Characters.quoted("etcd"));
        assertEquals("'" + "𠀀".repeat(40) + "…'", Characters.quoted("𠀀".repeat(65)));
    }
}
