package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kubeorama.scene.YamlLine;

class ChangedLinesTest {
    private static final List<YamlLine> LINES = List.of(
            new YamlLine("metadata:", "/metadata"), new YamlLine("  name: web", "/metadata/name"),
            new YamlLine("  uid: 7", "/metadata/uid"), new YamlLine("spec:", "/spec"),
            new YamlLine("  ports:", "/spec/ports"), new YamlLine("  - port: 80", "/spec/ports/0/port"));

    @Test
    void aChangedValueIsAChangedLine() {
        assertEquals("{1}", changed("/metadata/name"));
    }

    @Test
    void whatIntroducesOnlyChangedLinesIsChangedToo() {
        assertEquals("{0, 1, 2}", changed("/metadata/name", "/metadata/uid"));
        assertEquals("{3, 4, 5}", changed("/spec/ports/0/port"));
    }

    @Test
    void whereNothingHasChangedNoLineHas() {
        assertEquals("{}", changed());
    }

    private static String changed(String... pointers) {
        return ChangedLines.of(LINES, Set.of(pointers)).toString();
    }
}
