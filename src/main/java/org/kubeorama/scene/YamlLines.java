package org.kubeorama.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A value as YAML in block style, two blanks a level, as {@code kubectl get -o yaml} prints it. Each line knows the
 * pointer of its value, so that what a step has changed can be highlighted.
 */
public final class YamlLines {
    /** Scalars that YAML would not read back as the same text without quotes (YAML 1.2 core schema, and 1.1's bools). */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "|~|null|true|false|yes|no|on|off|[-+]?(\\d[\\d_]*)?\\.?\\d*([eE][-+]?\\d+)?|0[xo][0-9a-f]+"
                    + "|\\d{4}-\\d\\d-\\d\\d.*|[-?:,\\[\\]{}#&*!|>'\"%@` ].*|.*[: ]|.*(: | #|\\n).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<YamlLine> lines = new ArrayList<>();

    private YamlLines() {}

    /** The lines of a value; none for an object that does not exist. */
    public static List<YamlLine> of(Value value) {
        var yaml = new YamlLines();
        if (!(value instanceof Value.Null)) {
            yaml.add(value, "", "", "");
        }
        return List.copyOf(yaml.lines);
    }

    /**
     * @param first what the first line begins with: indentation, a dash, or nothing
     * @param indent what the lines after it begin with
     */
    private void add(Value value, String first, String indent, String pointer) {
        switch (value) {
            case Value.Fields(var map) when !map.isEmpty() -> addFields(map, first, indent, pointer);
            case Value.Items(var list) when !list.isEmpty() -> addItems(list, first, indent, pointer);
            case Value.Str(var text) when isLiteral(text) -> addLiteral(text, first, indent, pointer);
            default -> lines.add(new YamlLine(first + scalar(value), pointer));
        }
    }

    private void addFields(Map<String, Value> map, String first, String indent, String pointer) {
        var start = first;
        for (var field : map.entrySet()) {
            var name = start + scalar(new Value.Str(field.getKey())) + ":";
            var at = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (isBlock(field.getValue())) {
                lines.add(new YamlLine(name, at));
                // kubectl does not indent the dashes of a list below its field
                var deeper = field.getValue() instanceof Value.Items ? indent : indent + "  ";
                add(field.getValue(), deeper, deeper, at);
            } else {
                add(field.getValue(), name + " ", indent + "  ", at);
            }
            start = indent;
        }
    }

    private void addItems(List<Value> list, String first, String indent, String pointer) {
        var start = first;
        for (int i = 0; i < list.size(); i++) {
            add(list.get(i), start + "- ", indent + "  ", pointer + "/" + i);
            start = indent;
        }
    }

    /** A literal block keeps the lines of a text as they are; without a line break at its end it says so. */
    private void addLiteral(String text, String first, String indent, String pointer) {
        lines.add(new YamlLine(first + (text.endsWith("\n") ? "|" : "|-"), pointer));
        text.lines().forEach(line -> lines.add(new YamlLine(line.isEmpty() ? "" : indent + line, pointer)));
    }

    /** A block's indentation is that of its first line, and one line break at its end is all that it can say simply. */
    private static boolean isLiteral(String text) {
        return text.contains("\n") && !text.endsWith("\n\n") && !Character.isWhitespace(text.charAt(0))
                && text.chars().allMatch(letter -> letter == '\n' || !Character.isISOControl(letter));
    }

    private static boolean isBlock(Value value) {
        return value instanceof Value.Fields(var map) && !map.isEmpty()
                || value instanceof Value.Items(var list) && !list.isEmpty();
    }

    private static String scalar(Value value) {
        return switch (value) {
            case Value.Str(var text) when AMBIGUOUS.matcher(text).matches() -> quoted(text);
            case Value.Str(var text) -> text;
            case Value.Num(var literal) -> literal;
            case Value.Bool(var truth) -> String.valueOf(truth);
            case Value.Null _ -> "null";
            case Value.Fields _ -> "{}";
            case Value.Items _ -> "[]";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
