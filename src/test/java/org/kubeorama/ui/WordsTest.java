package org.kubeorama.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Text;

class WordsTest {
    private static final List<String> ALL = List.of("ui", "library", "player", "notes", "presenter", "export", "app");
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Words words = new Words(language, ALL);

    private Set<String> keys(Language language) {
        return Known.in(words.all(), language).keySet();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(keys(Language.EN), keys(Language.ZH));
        words.all().forEach((_, texts) -> texts.forEach((key, text) -> assertTrue(!text.isBlank(), key)));
    }

    @Test
    void aKeyBeginsWithItsPackage() {
        keys(Language.EN).forEach(
                key -> assertTrue(ALL.contains(key.substring(0, key.indexOf('.'))), key));
    }

    @Test
    void everyTextTakesItsArguments() {
        words.all().forEach((_, texts) -> texts.forEach((key, text) -> {
            if (text.contains("{")) {
                new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4});
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutIsExplained(Shortcut shortcut) {
        assertTrue(!words.text(shortcut.messageKey()).isBlank());
        assertTrue(!words.text(shortcut.group().messageKey()).isBlank());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 step", "24, 24 steps", "1200, '1,200 steps'"})
    void numbersFitTheirSentence(int steps, String text) {
        assertEquals(text, words.text("library.steps", steps));
    }

    @Test
    void textsFollowTheLanguage() {
        var play = words.observe("player.play");
        assertEquals("Play", play.get());

        language.set(Language.ZH);

        assertEquals("播放", play.get());
        assertEquals("二", words.of(new Text("two", "二")));
        assertEquals("播放", ((Map<?, ?>) Known.in(words.tree(), "player")).get("play"));
    }

    @Test
    void theLanguageOfTheMachineDoesNotShowThrough() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertEquals("Play", new Words(language, ALL).text("player.play"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> words.text("player.nothing"));
        assertThrows(IllegalArgumentException.class, () -> new Words(language, List.of("nowhere")));
    }

    @ParameterizedTest
    @EnumSource(Shortcut.Context.class)
    void noKeyIsTakenTwice(Shortcut.Context context) {
        var keys = Shortcut.in(context).stream()
                .flatMap(shortcut -> shortcut.keys(context).stream())
                .map(key -> key.label(words))
                .toList();

        assertEquals(keys.stream().distinct().toList(), keys);
    }
}
