package org.kubeorama.script;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kubeorama.scene.Value;

/** Reads manifests and patches: any JSON, as long as it can be shown and is not too much of it. */
final class ManifestDecoder {
    private final Problems problems;
    private final Map<String, Integer> values = new HashMap<>();

    ManifestDecoder(Problems problems) {
        this.problems = problems;
    }

    /** @param object the object it belongs to, whose values are counted over all its patches */
    Value decode(String object, Json json) {
        int before = values.getOrDefault(object, 0);
        var value = value(object, json, 0);
        if (before <= Limits.MANIFEST_VALUES && values.getOrDefault(object, 0) > Limits.MANIFEST_VALUES) {
            problems.refuse(
                    json.spot(),
                    "the object and its patches have more than " + Limits.MANIFEST_VALUES + " values",
                    "leave out what the film does not need");
        }
        return value;
    }

    private Value value(String object, Json json, int depth) {
        values.merge(object, 1, Integer::sum);
        if (depth > Limits.DEPTH) {
            problems.refuse(
                    json.spot(), "the manifest is nested deeper than " + Limits.DEPTH + " levels", "make it flatter");
            return new Value.Null();
        }
        return switch (json) {
            case Json.Fields fields -> fields(object, fields, depth);
            case Json.Items items ->
                new Value.Items(items.list().stream()
                        .map(item -> value(object, item, depth + 1))
                        .toList());
            case Json.Str str -> string(str);
            case Json.Num num -> number(num);
            case Json.Bool bool -> new Value.Bool(bool.truth());
            case Json.Null _ -> new Value.Null();
        };
    }

    private Value fields(String object, Json.Fields fields, int depth) {
        var map = new LinkedHashMap<String, Value>();
        fields.members().forEach((name, member) -> {
            Characters.fault(name)
                    .ifPresent(fault -> problems.refuse(member.key(), "the field name holds " + fault, "take it out"));
            map.put(name, value(object, member.value(), depth + 1));
        });
        return new Value.Fields(map);
    }

    /** Line breaks are right here: a ConfigMap's files have them. */
    private Value string(Json.Str str) {
        Characters.faultInLines(str.text())
                .ifPresent(fault -> problems.refuse(str.spot(), "the text holds " + fault, "take it out"));
        int length = str.text().codePointCount(0, str.text().length());
        if (length > Limits.PROSE) {
            problems.refuse(str.spot(), "the text has " + length + " characters", "write at most " + Limits.PROSE);
        }
        return new Value.Str(str.text());
    }

    private Value number(Json.Num num) {
        if (!Double.isFinite(Double.parseDouble(num.literal()))) {
            problems.refuse(num.spot(), num.literal() + " is too large a number", "write a finite number");
        }
        return new Value.Num(num.literal());
    }
}
