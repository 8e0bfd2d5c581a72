package org.kubeorama.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kubeorama.scene.Text;

/**
 * Reads the fields of one JSON object, one after another; {@link #end} tells what is missing and what nobody asked for.
 * What cannot be read is told and stands in as empty, so that reading goes on; no scene is made of it then.
 */
final class FieldReader {
    private static final Text NO_TEXT = Text.plain("");

    private final Json.Fields object;
    private final Values values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Missing> missing = new ArrayList<>();

    /** @param vital whether there can be no scene without it */
    private record Missing(String name, boolean vital, String wrong, String right) {}

    FieldReader(Json.Fields object, Values values) {
        this.object = object;
        this.values = values;
    }

    Spot spot() {
        return object.spot();
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    Optional<Json> optional(String name) {
        asked.add(name);
        return object.value(name);
    }

    Optional<Json> required(String name) {
        return orMissing(new Missing(name, true, "\"" + name + "\" is missing", "add it to this object"));
    }

    /** The same, where the name alone does not say enough. */
    Optional<Json> required(String name, String wrong, String right) {
        return orMissing(new Missing(name, true, wrong, right));
    }

    /** A field that a writer owes and a viewer can live without. */
    Optional<Json> owed(String name, String wrong, String right) {
        return orMissing(new Missing(name, false, wrong, right));
    }

    private Optional<Json> orMissing(Missing field) {
        var value = optional(field.name());
        if (value.isEmpty()) {
            missing.add(field);
        }
        return value;
    }

    /** Whether a field is not there, but one that nobody asked for is very like it. */
    boolean misspelt(String name) {
        return !has(name)
                && object.members().keySet().stream()
                        .filter(other -> !asked.contains(other))
                        .anyMatch(other -> Nearest.to(other, List.of(name)).isPresent());
    }

    Text text(String name, TextRule rule) {
        return required(name).flatMap(json -> values.text(json, rule)).orElse(NO_TEXT);
    }

    Optional<Text> optionalText(String name, TextRule rule) {
        return optional(name).flatMap(json -> values.text(json, rule));
    }

    List<Json> list(String name, int least, int most) {
        return required(name).flatMap(json -> values.list(json, least, most)).orElse(List.of());
    }

    List<Json> optionalList(String name, int least, int most) {
        return optional(name).flatMap(json -> values.list(json, least, most)).orElse(List.of());
    }

    /** A field that is false where it is left out. */
    boolean flag(String name) {
        return optional(name).flatMap(values::truth).orElse(false);
    }

    OptionalDouble optionalNumber(String name, double least, double most) {
        var json = optional(name);
        return json.isPresent() ? values.number(json.get(), least, most) : OptionalDouble.empty();
    }

    int whole(String name, int least, int most) {
        return required(name).flatMap(json -> values.whole(json, least, most)).orElse(least);
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return optional(name).flatMap(json -> values.choice(json, name, type));
    }

    /** Tells the fields that are missing and those that are unknown; a misspelt one is told once. */
    void end() {
        var absent = asked.stream().filter(name -> !has(name)).toList();
        object.members().forEach((name, member) -> {
            if (!asked.contains(name)) {
                var meant = values.problems().nearest(name, absent);
                missing.removeIf(field -> Optional.of(field.name()).equals(meant));
                var right = meant.map(Problems::meant).orElse("the fields here are " + String.join(", ", asked));
                values.problems().refuse(member.key(), "unknown field " + Characters.quoted(name), right);
            }
        });
        missing.forEach(this::tell);
    }

    private void tell(Missing field) {
        if (field.vital()) {
            values.problems().refuse(spot(), field.wrong(), field.right());
        } else {
            values.problems().complain(spot(), field.wrong(), field.right());
        }
    }
}
