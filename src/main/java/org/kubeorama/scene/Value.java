package org.kubeorama.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value: the manifest of an object, or a patch to one. Immutable; fields keep the order of the script. */
public sealed interface Value {
    record Fields(Map<String, Value> map) implements Value {
        public Fields {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
    }

    record Items(List<Value> list) implements Value {
        public Items {
            list = List.copyOf(list);
        }
    }

    record Str(String text) implements Value {}

    /** @param literal as the script writes it, so that 1.10 stays 1.10 */
    record Num(String literal) implements Value {}

    record Bool(boolean truth) implements Value {}

    /** JSON's null: an object that does not exist; in a patch, a field to remove. */
    record Null() implements Value {}

    /**
     * This value after a JSON Merge Patch (RFC 7396): fields are merged, null removes, all else replaces.
     *
     * @param patch what to merge in
     */
    default Value merge(Value patch) {
        if (!(patch instanceof Fields(var changes))) {
            return patch;
        }
        var merged = new LinkedHashMap<String, Value>(this instanceof Fields(var own) ? own : Map.of());
        changes.forEach((name, change) -> {
            if (change instanceof Null) {
                merged.remove(name);
            } else {
                merged.put(name, merged.getOrDefault(name, new Null()).merge(change));
            }
        });
        return new Fields(merged);
    }
}
