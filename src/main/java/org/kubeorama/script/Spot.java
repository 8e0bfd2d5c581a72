package org.kubeorama.script;

import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Where a value stands in a JSON file.
 *
 * @param line from 1
 * @param column in characters, from 1
 * @param parent the object or list it is in; empty for the root
 * @param name its field name or its index there
 */
record Spot(int line, int column, Optional<Spot> parent, String name) {
    /** The file as a whole. */
    static final Spot FILE = root(0, 0);

    static Spot root(int line, int column) {
        return new Spot(line, column, Optional.empty(), "");
    }

    /** Made when asked for: most values of a script never need one. */
    String pointer() {
        var names = new ArrayDeque<String>();
        for (var at = this; at.parent.isPresent(); at = at.parent.get()) {
            names.addFirst(at.name.replace("~", "~0").replace("/", "~1"));
        }
        return names.isEmpty() ? "" : "/" + String.join("/", names);
    }
}
