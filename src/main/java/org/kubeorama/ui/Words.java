package org.kubeorama.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Text;

/**
 * What the window says, in the language of the moment. Keys are dotted words such as {@code player.next}; the first
 * word is the package whose {@code messages_en.properties} and {@code messages_zh.properties} hold the text.
 */
public final class Words {
    private final ObservableValue<Language> language;
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final ObservableMap<String, Object> tree = FXCollections.observableHashMap();

    /**
     * @param language followed at once
     * @param packages names of the packages whose messages are read, such as {@code player}
     */
    public Words(ObservableValue<Language> language, List<String> packages) {
        this.language = language;
        for (var each : Language.values()) {
            var all = new HashMap<String, String>();
            packages.forEach(name -> read(name, each, all));
            texts.put(each, Map.copyOf(all));
        }
        fillTree(language.getValue());
        language.addListener((_, _, now) -> fillTree(now));
    }

    /**
     * A text in the language of the moment.
     *
     * @param arguments put in for {0}, {1} …; without any, the text is taken as it stands
     * @throws IllegalArgumentException for a key that no messages file has
     */
    public String text(String key, Object... arguments) {
        var pattern = Known.in(texts, language.getValue()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message '" + key + "'");
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale(language.getValue())).format(arguments);
    }

    /** A text that follows the language. */
    public StringBinding observe(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> text(key, arguments), language);
    }

    /** A text of a film in the language of the moment. */
    public String of(Text text) {
        return text.in(language.getValue());
    }

    public ObservableValue<Language> language() {
        return language;
    }

    /** Every key in every language; what tests compare. */
    Map<Language, Map<String, String>> all() {
        return texts;
    }

    /** The texts of the moment as maps in maps, which FXML expressions can observe. */
    ObservableMap<String, Object> tree() {
        return tree;
    }

    private void fillTree(Language now) {
        Known.in(texts, now).forEach((key, text) -> put(tree, key, text));
    }

    @SuppressWarnings("unchecked") // branches are made here and nowhere else
    private static void put(ObservableMap<String, Object> branch, String key, String text) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            branch.put(key, text);
            return;
        }
        var next = branch.computeIfAbsent(key.substring(0, dot), _ -> FXCollections.observableHashMap());
        put((ObservableMap<String, Object>) next, key.substring(dot + 1), text);
    }

    /** Never falls back to the language of the machine: a missing file is a mistake of ours. */
    private static void read(String name, Language language, Map<String, String> into) {
        var file = "/org/kubeorama/" + name + "/messages_" + language.code() + ".properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages of package '" + name + "' in " + language);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            texts.forEach((key, text) -> into.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.code());
    }
}
