package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({"EN, node", "ZH, 节点"})
    void eachLanguageHasItsOwnWords(Language language, String words) {
        assertEquals(words, new Text("node", "节点").in(language));
    }

    @ParameterizedTest
    @CsvSource(value = {"'', '', true", "a, '', false", "'', 甲, false", "a, 甲, false"})
    void itIsEmptyOnlyWhereBothLanguagesSayNothing(String en, String zh, boolean empty) {
        assertEquals(empty, new Text(en, zh).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"EN, ZH", "ZH, EN"})
    void thereAreTwoLanguages(Language language, Language other) {
        assertEquals(other, language.other());
    }

    @Test
    void aNameReadsTheSameInBothLanguages() {
        assertEquals(new Text("etcd", "etcd"), Text.plain("etcd"));
    }
}
