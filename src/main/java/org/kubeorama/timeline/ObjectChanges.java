package org.kubeorama.timeline;

import java.util.Set;
import java.util.TreeSet;
import org.kubeorama.scene.Value;

/** What differs between two states of an object. */
final class ObjectChanges {
    private ObjectChanges() {}

    /**
     * JSON pointers (RFC 6901) of the deepest values in {@code now} that are not in {@code before}. What was removed
     * has no place in {@code now} and therefore none here.
     */
    static Set<String> between(Value before, Value now) {
        var changed = new TreeSet<String>();
        collect(before, now, "", changed);
        return Set.copyOf(changed);
    }

    private static void collect(Value before, Value now, String pointer, Set<String> changed) {
        if (now.equals(before)) {
            return;
        }
        switch (now) {
            case Value.Fields(var fields) when !fields.isEmpty() -> fields.forEach((name, value) -> {
                Value old = before instanceof Value.Fields(var had) ? had.getOrDefault(name, ABSENT) : ABSENT;
                collect(old, value, pointer + "/" + escape(name), changed);
            });
            case Value.Items(var items) when !items.isEmpty() -> {
                for (int i = 0; i < items.size(); i++) {
                    Value old = before instanceof Value.Items(var had) && i < had.size() ? had.get(i) : ABSENT;
                    collect(old, items.get(i), pointer + "/" + i, changed);
                }
            }
            case Value.Null _ when pointer.isEmpty() -> { /* the object is gone: nothing to highlight */ }
            default -> changed.add(pointer);
        }
    }

    /** Equal to no value a script can hold, a null inside an object included. */
    private static final Value ABSENT = new Value.Str("\0absent");

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
