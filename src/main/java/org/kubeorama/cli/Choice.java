package org.kubeorama.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;

/**
 * An option that takes one of a few words. Not by picocli's converters: classes that implement one of its interfaces,
 * which are of Java 5, can make the JDK fail to write an AOT cache.
 *
 * @param what such a value is called
 * @param code the word for a value
 */
record Choice<T>(String what, List<T> values, Function<T, String> code) {
    static final Choice<Theme> THEMES = new Choice<>("theme", List.of(Theme.values()), Theme::code);
    static final Choice<Language> LANGUAGES = new Choice<>("language", List.of(Language.values()), Language::code);

    /** The value of a word. @throws IllegalArgumentException whose message is a sentence */
    T of(String word) {
        return values.stream()
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no " + what + "; choose from "
                        + values.stream().map(code).collect(Collectors.joining(", "))));
    }

    /** The values of words parted by commas. @throws IllegalArgumentException whose message is a sentence */
    List<T> list(String words) {
        return Arrays.stream(words.split(",", -1)).map(this::of).toList();
    }
}
