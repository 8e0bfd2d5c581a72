package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlLinesTest {
    @Test
    void objectsAreWrittenInBlockStyleAndLinesKnowTheirValue() {
        var condition = fields("type", str("Ready"), "status", str("True"));
        var pod = fields("kind", str("Pod"), "spec", fields("nodeName", str("node-1")),
                "status", fields("conditions", new Value.Items(List.of(condition, str("x"))), "none",
                        new Value.Items(List.of())), "a/b~c", new Value.Num("1.10"));

        assertEquals(
                List.of(
                        new YamlLine("kind: Pod", "/kind"),
                        new YamlLine("spec:", "/spec"),
                        new YamlLine("  nodeName: node-1", "/spec/nodeName"),
                        new YamlLine("status:", "/status"),
                        new YamlLine("  conditions:", "/status/conditions"),
                        new YamlLine("  - type: Ready", "/status/conditions/0/type"),
                        new YamlLine("    status: \"True\"", "/status/conditions/0/status"),
                        new YamlLine("  - x", "/status/conditions/1"),
                        new YamlLine("  none: []", "/status/none"),
                        new YamlLine("a/b~c: 1.10", "/a~1b~0c")),
                YamlLines.of(pod));
    }

    @Test
    void listsInListsKeepTheirDashes() {
        var nested = new Value.Items(
                List.of(new Value.Items(List.of(str("a"), str("b"))), fields(), new Value.Items(List.of())));

        assertEquals(List.of("- - a", "  - b", "- {}", "- []"), YamlLines.of(nested).stream().map(YamlLine::text).toList());
    }

    @Test
    void whatDoesNotExistHasNoLines() {
        assertEquals(List.of(), YamlLines.of(new Value.Null()));
        assertEquals(List.of(new YamlLine("a: null", "/a"), new YamlLine("b: true", "/b"),
                        new YamlLine("c: {}", "/c")),
                YamlLines.of(fields("a", new Value.Null(), "b", new Value.Bool(true), "c", fields())));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "plain, plain", "nginx:1.29, nginx:1.29", "10.244.1.7, 10.244.1.7", "500m, 500m", "true, \"true\"",
        "8080, \"8080\"", "1e3, \"1e3\"", "a: b, \"a: b\"", "say \"hi\", say \"hi\"", "*, \"*\"", "-x, \"-x\"",
        "2026-01-01T00:00:00Z, \"2026-01-01T00:00:00Z\"", "`a\\b: c`, \"a\\\\b: c\""
    })
    void textThatYamlWouldReadOtherwiseIsQuoted(String text, String line) {
        assertEquals(line, YamlLines.of(str(text)).getFirst().text());
    }

    @Test
    void aTextOfSeveralLinesIsABlock() {
        var map = fields("data", fields("Corefile", str(".:53 {\n    errors\n\n}\n")),
                "args", new Value.Items(List.of(str("set -e\nrun"))), "last", str("x"));

        assertEquals(
                List.of(
                        new YamlLine("data:", "/data"),
                        new YamlLine("  Corefile: |", "/data/Corefile"),
                        new YamlLine("    .:53 {", "/data/Corefile"),
                        new YamlLine("        errors", "/data/Corefile"),
                        new YamlLine("", "/data/Corefile"),
                        new YamlLine("    }", "/data/Corefile"),
                        new YamlLine("args:", "/args"),
                        new YamlLine("- |-", "/args/0"),
                        new YamlLine("  set -e", "/args/0"),
                        new YamlLine("  run", "/args/0"),
                        new YamlLine("last: x", "/last")),
                YamlLines.of(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {" indented\nfirst", "\nbegins empty", "ends in two\n\n", "a tab\tand\nlines", "only\r\nreturns"})
    void aTextThatABlockCannotSaySimplyIsQuoted(String text) {
        assertEquals(1, YamlLines.of(str(text)).size());
    }

    private static Value str(String text) {
        return new Value.Str(text);
    }

    private static Value fields(Object... namesAndValues) {
        Map<String, Value> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Fields(map);
    }
}
