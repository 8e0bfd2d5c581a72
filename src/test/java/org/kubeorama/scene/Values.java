package org.kubeorama.scene;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values for tests, written in a few words. */
final class Values {
    private Values() {}

    /** An object. @param namesAndValues a name, its {@link Value}, and so on */
    static Value fields(Object... namesAndValues) {
        Map<String, Value> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Fields(map);
    }
}
