package org.kubeorama.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Spot spot();

    /** What it is, as a message says it. */
    String kind();

    /** @param members by name, in the order of the file */
    record Fields(Spot spot, Map<String, Member> members) implements Json {
        Optional<Json> value(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** @param key where the name stands; the value has its own spot */
    record Member(Spot key, Json value) {}

    record Items(Spot spot, List<Json> list) implements Json {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Str(Spot spot, String text) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** @param literal as the file writes it */
    record Num(Spot spot, String literal) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Bool(Spot spot, boolean truth) implements Json {
        @Override
        public String kind() {
            return truth ? "true" : "false";
        }
    }

    record Null(Spot spot) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
