package org.kubeorama.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads of a script what a list shows: streams over the rest of it. */
final class EntryReader {
    private int topic;
    private int steps;
    private String id = "";
    private final Map<String, Text> texts = new HashMap<>();

    private EntryReader() {}

    /** @param folder a child of a folder of scenes; links that lead out of that are refused */
    static Optional<SceneFolder.Entry> read(Path folder, Problems problems) {
        try {
            var real = folder.toRealPath();
            if (!real.startsWith(folder.getParent())) {
                problems.refuse(
                        Spot.FILE,
                        "the folder lies outside of the folder of scenes",
                        "put it inside, not a link to it");
                return Optional.empty();
            }
            return new SceneFiles(real)
                    .bytes(SceneReader.SCRIPT, problems)
                    .flatMap(bytes -> new EntryReader().read(bytes, real, problems));
        } catch (IOException failure) {
            problems.refuse(Spot.FILE, "the folder cannot be read: " + failure.getMessage(), "");
            return Optional.empty();
        }
    }

    private Optional<SceneFolder.Entry> read(byte[] bytes, Path folder, Problems problems) {
        try (var parser = JsonReader.parser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields(parser);
            }
        } catch (JacksonException broken) {
            problems.refuse(
                    JsonReader.spot(broken.getLocation(), Spot.FILE),
                    "the script is not JSON here",
                    "check it to learn more");
            return Optional.empty();
        }
        if (!NameSpace.isId(id)
                || topic < 1
                || topic > SceneDecoder.TOPICS
                || !texts.containsKey("title")
                || steps == 0) {
            problems.refuse(Spot.FILE, "the script has no good id, topic, title and steps", "check it to learn more");
            return Optional.empty();
        }
        var summary = texts.getOrDefault("summary", Text.plain(""));
        return Optional.of(new SceneFolder.Entry(new SceneId(id), topic, texts.get("title"), summary, steps, folder));
    }

    private void fields(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            switch (name) {
                case "id" -> id = value == JsonToken.VALUE_STRING ? parser.getString() : "";
                case "topic" -> topic = value == JsonToken.VALUE_NUMBER_INT ? topic(parser.getString()) : 0;
                case "title", "summary" -> text(name, value, parser);
                case "steps" -> steps = count(value, parser);
                default -> parser.skipChildren();
            }
        }
    }

    private static int topic(String literal) {
        return literal.length() <= 2 ? Integer.parseInt(literal) : 0;
    }

    private void text(String name, JsonToken value, JsonParser parser) {
        if (value == JsonToken.VALUE_STRING) {
            put(name, parser.getString(), parser.getString());
        } else if (value == JsonToken.START_OBJECT) {
            var languages = new HashMap<String, String>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var language = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    languages.put(language, parser.getString());
                }
                parser.skipChildren();
            }
            var en = languages.getOrDefault("en", languages.getOrDefault("zh", ""));
            put(name, en, languages.getOrDefault("zh", en));
        } else {
            parser.skipChildren();
        }
    }

    /** The list is shown before anything is checked: no text may be more than a line of characters to be seen. */
    private void put(String name, String en, String zh) {
        boolean fit = Characters.fault(en + zh).isEmpty() && en.length() <= Limits.PROSE && zh.length() <= Limits.PROSE;
        if (fit && !en.isBlank()) {
            texts.put(name, new Text(en, zh));
        }
    }

    private static int count(JsonToken value, JsonParser parser) {
        int count = 0;
        if (value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                count++;
            }
        }
        return count;
    }
}
