package org.kubeorama.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into a tree in which everything knows its place. Works on a stack of its own, so that no depth of nesting
 * can overflow the thread's. Double fields are told all, where Jackson's own detection would stop at the first.
 */
final class JsonReader {
    private static final int JSON_DEPTH = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.FILE_BYTES)
                    .maxNestingDepth(JSON_DEPTH)
                    .maxStringLength(100_000)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .maxTokenCount(500_000)
                    .build())
            .build();
    private static final Map<String, String> PASSED_LIMITS = Map.of(
            "nesting depth", "the JSON is nested deeper than " + JSON_DEPTH + " levels",
            "String value length", "a text is longer than 100,000 characters",
            "Name length", "a field name is longer than 200 characters",
            "Number value length", "a number is longer than 40 characters",
            "Token count", "the file holds more than 500,000 values");

    private final String text;
    private final Problems problems;
    private final Deque<Json> open = new ArrayDeque<>();
    private Optional<Json> root = Optional.empty();
    private Spot key = Spot.FILE;
    private Spot last = Spot.FILE;

    private JsonReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** A parser with the limits of scene files; for what needs no tree. */
    static JsonParser parser(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    /** The tree, or empty with one problem told: JSON that is broken once cannot be trusted after. */
    static Optional<Json> read(String text, Problems problems) {
        return new JsonReader(text, problems).read();
    }

    private Optional<Json> read() {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (root.isPresent() && open.isEmpty()) {
                    return refuse();
                }
                take(token, parser);
            }
            return root.isPresent() ? root : refuse();
        } catch (StreamConstraintsException passed) {
            return refuse(passed);
        } catch (JacksonException broken) {
            return refuse(broken);
        }
    }

    private void take(JsonToken token, JsonParser parser) {
        var spot = spot(token, parser);
        last = Spot.root(spot.line(), spot.column());
        switch (token) {
            case PROPERTY_NAME -> key = spot;
            case START_OBJECT -> enter(new Json.Fields(spot, new LinkedHashMap<>()));
            case START_ARRAY -> enter(new Json.Items(spot, new ArrayList<>()));
            case END_OBJECT, END_ARRAY -> open.pop();
            case VALUE_STRING -> add(new Json.Str(spot, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(new Json.Num(spot, parser.getString()));
            case VALUE_TRUE, VALUE_FALSE -> add(new Json.Bool(spot, token == JsonToken.VALUE_TRUE));
            default -> add(new Json.Null(spot));
        }
    }

    private Spot spot(JsonToken token, JsonParser parser) {
        var location = parser.currentTokenLocation();
        int line = location.getLineNr();
        int column = location.getColumnNr();
        if (token == JsonToken.PROPERTY_NAME) {
            return new Spot(line, column, Optional.of(open.element().spot()), parser.currentName());
        }
        return switch (open.peek()) {
            case Json.Fields _ -> new Spot(line, column, key.parent(), key.name());
            case Json.Items items ->
                new Spot(
                        line,
                        column,
                        Optional.of(items.spot()),
                        Integer.toString(items.list().size()));
            case null, default -> Spot.root(line, column);
        };
    }

    private void enter(Json container) {
        add(container);
        open.push(container);
    }

    private void add(Json value) {
        switch (open.peek()) {
            case Json.Fields fields -> put(fields.members(), value);
            case Json.Items items -> items.list().add(value);
            case null, default -> root = Optional.of(value);
        }
    }

    private void put(Map<String, Json.Member> members, Json value) {
        var first = members.putIfAbsent(key.name(), new Json.Member(key, value));
        if (first != null) {
            problems.refuse(
                    key,
                    "the field " + Characters.quoted(key.name()) + " stands here twice",
                    "keep this or the one in line " + first.key().line());
        }
    }

    private Optional<Json> refuse() {
        return refuse(SyntaxFault.in(text).orElseThrow());
    }

    private Optional<Json> refuse(SyntaxFault fault) {
        problems.refuse(fault.spot(text), fault.wrong(), fault.right());
        return Optional.empty();
    }

    private Optional<Json> refuse(JacksonException broken) {
        var fault = SyntaxFault.in(text);
        if (fault.isPresent()) {
            return refuse(fault.get());
        }
        problems.refuse(spot(broken.getLocation(), last), "this is not JSON: " + broken.getOriginalMessage(), "");
        return Optional.empty();
    }

    private Optional<Json> refuse(StreamConstraintsException passed) {
        var wrong = PASSED_LIMITS.entrySet().stream()
                .filter(limit -> passed.getOriginalMessage().contains(limit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("the file is too large to be read");
        problems.refuse(spot(passed.getLocation(), last), wrong, "make it smaller");
        return Optional.empty();
    }

    /** Where a parser stopped; some of its exceptions do not say. */
    static Spot spot(@Nullable TokenStreamLocation location, Spot otherwise) {
        return location == null ? otherwise : Spot.root(location.getLineNr(), location.getColumnNr());
    }
}
