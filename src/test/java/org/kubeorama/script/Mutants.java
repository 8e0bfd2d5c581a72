package org.kubeorama.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scripts that differ from a good one in one place: a value replaced, a field left out, an object added to. */
final class Mutants {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final JsonNode root;
    private final List<String> mutants = new ArrayList<>();

    private Mutants(String json) {
        root = MAPPER.readTree(json);
    }

    static List<String> of(String json) {
        var mutants = new Mutants(json);
        mutants.walk(mutants.root);
        return mutants.mutants;
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var value = object.get(name);
                replacements(value)
                        .forEach(other -> with(other, it -> object.set(name, it), () -> object.set(name, value)));
                walk(value);
            }
            leaveOut(object);
            object.put("other", 1);
            keep();
            object.remove("other");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                var value = array.get(i);
                replacements(value)
                        .forEach(other -> with(other, it -> array.set(index, it), () -> array.set(index, value)));
                walk(value);
            }
        }
    }

    private void leaveOut(ObjectNode object) {
        var whole = object.deepCopy();
        for (var name : List.copyOf(object.propertyNames())) {
            object.remove(name);
            keep();
            object.removeAll();
            object.setAll(whole);
        }
    }

    private void with(JsonNode other, Consumer<JsonNode> set, Runnable back) {
        set.accept(other);
        keep();
        back.run();
    }

    private void keep() {
        mutants.add(MAPPER.writeValueAsString(root));
    }

    private static List<JsonNode> replacements(JsonNode value) {
        var others = new ArrayList<JsonNode>(List.of(
                MAKE.nullNode(),
                MAKE.booleanNode(true),
                MAKE.numberNode(-1),
                MAKE.numberNode(1),
                MAKE.numberNode(1e6),
                MAKE.numberNode(1.5),
                MAKE.stringNode(""),
                MAKE.stringNode("Not One"),
                MAKE.stringNode("api"),
                MAKE.stringNode("x".repeat(250)),
                MAKE.stringNode("a\u0007b"),
                MAKE.stringNode("ok"),
                MAKE.arrayNode(),
                MAKE.arrayNode().add(1),
                MAKE.arrayNode().add(value).add(value),
                MAKE.objectNode(),
                MAKE.objectNode().put("en", "only")));
        others.remove(value);
        return others;
    }
}
