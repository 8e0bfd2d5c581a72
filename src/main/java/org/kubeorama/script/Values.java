package org.kubeorama.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kubeorama.scene.Text;

/** Reads single JSON values. What is not as it must be is told, and comes back empty. */
record Values(Problems problems) {
    private static final String BOTH = "{ \"en\": …, \"zh\": … }";

    Optional<Json.Fields> object(Json json) {
        return json instanceof Json.Fields fields ? Optional.of(fields) : wrongKind(json, "an object", "write { … }");
    }

    /** The entries, no more than may be: what follows must not be slow for a list that is refused anyway. */
    Optional<List<Json>> list(Json json, int least, int most) {
        if (!(json instanceof Json.Items items)) {
            return wrongKind(json, "a list", "write [ … ]");
        }
        if (items.list().size() < least) {
            problems.refuse(json.spot(), entries(items), "write at least " + least);
        } else if (items.list().size() > most) {
            problems.refuse(json.spot(), entries(items), "write at most " + most);
        }
        return Optional.of(items.list().stream().limit(most).toList());
    }

    Optional<Boolean> truth(Json json) {
        return json instanceof Json.Bool bool
                ? Optional.of(bool.truth())
                : wrongKind(json, "true or false", "write it without quotes");
    }

    Optional<Integer> whole(Json json, int least, int most) {
        var number = number(json, least, most);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            problems.refuse(
                    json.spot(), ((Json.Num) json).literal() + " is not a whole number", "write it without a fraction");
            return Optional.empty();
        }
        return number.isPresent() ? Optional.of((int) number.getAsDouble()) : Optional.empty();
    }

    OptionalDouble number(Json json, double least, double most) {
        if (!(json instanceof Json.Num num)) {
            wrongKind(json, "a number", "write it without quotes");
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(num.literal());
        if (number >= least && number <= most) {
            return OptionalDouble.of(number);
        }
        problems.refuse(json.spot(), num.literal() + " is out of range", range(least, most));
        return OptionalDouble.empty();
    }

    <E extends Enum<E>> Optional<E> choice(Json json, String what, Class<E> type) {
        return choice(json, what, List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> Optional<E> choice(Json json, String what, List<E> choices) {
        var name = string(json);
        var choice = name.flatMap(written ->
                choices.stream().filter(each -> written(each).equals(written)).findFirst());
        if (name.isPresent() && choice.isEmpty()) {
            var names = choices.stream().map(Values::written).toList();
            var wrong = "no " + what + " is called " + Characters.quoted(name.get());
            var right = problems.nearest(name.get(), names)
                    .map(Problems::meant)
                    .orElse("choose from " + String.join(", ", names));
            problems.refuse(json.spot(), wrong, right);
        }
        return choice;
    }

    /** A string that is no text to be read: an id, an address. */
    Optional<String> string(Json json) {
        return json instanceof Json.Str str
                ? Optional.of(str.text())
                : wrongKind(json, "a text", "write it in double quotes");
    }

    Optional<Text> text(Json json, TextRule rule) {
        return switch (json) {
            case Json.Str str -> plain(str, rule);
            case Json.Fields fields -> translated(fields, rule);
            default ->
                wrongKind(json, "a text", (rule.translated() ? "write " : "write it in double quotes, or as ") + BOTH);
        };
    }

    private Optional<Text> plain(Json.Str str, TextRule rule) {
        if (rule.translated()) {
            problems.complain(str.spot(), "this text is not in both languages", "write " + BOTH);
        }
        return line(str, rule).map(Text::plain);
    }

    private Optional<Text> translated(Json.Fields json, TextRule rule) {
        if (json.members().isEmpty()) {
            problems.refuse(json.spot(), "the text is in no language", "write " + BOTH);
            return Optional.empty();
        }
        var fields = new FieldReader(json, this);
        var en = fields.owed("en", "the text is not in English", "add \"en\"");
        var zh = fields.owed("zh", "the text is not in Chinese", "add \"zh\"");
        fields.end();
        var english = en.flatMap(text -> line(text, rule));
        var chinese = zh.flatMap(text -> line(text, rule));
        return Stream.of(english, chinese)
                .flatMap(Optional::stream)
                .findFirst()
                .map(either -> new Text(english.orElse(either), chinese.orElse(either)));
    }

    private Optional<String> line(Json json, TextRule rule) {
        var string = string(json);
        if (string.isEmpty()) {
            return string;
        }
        var text = string.get();
        var fault = Characters.fault(text);
        int length = text.codePointCount(0, text.length());
        if (fault.isPresent()) {
            problems.refuse(json.spot(), "the text holds " + fault.get(), "take it out");
        } else if (length > rule.most()) {
            problems.refuse(json.spot(), "the text has " + length + " characters", "write at most " + rule.most());
        } else if (text.isBlank() && !rule.mayBeEmpty()) {
            problems.refuse(json.spot(), "the text is empty", "write something, or leave the field out");
        } else {
            return string;
        }
        return Optional.empty();
    }

    /** The name of a constant as scripts write it: CALENDAR_CLOCK is calendar-clock. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> Optional<T> wrongKind(Json json, String expected, String right) {
        problems.refuse(json.spot(), "this must be " + expected + ", not " + json.kind(), right);
        return Optional.empty();
    }

    private static String entries(Json.Items items) {
        return switch (items.list().size()) {
            case 0 -> "the list is empty";
            case 1 -> "the list has only one entry";
            default -> "the list has " + items.list().size() + " entries";
        };
    }

    private static String range(double least, double most) {
        return least == most ? "write " + plain(least) : "write a number from " + plain(least) + " to " + plain(most);
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
