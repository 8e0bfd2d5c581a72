package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedScriptTest {
    @TempDir
    Path scenes;

    static List<Edits> cases() {
        return Edits.parse(Scripts.resource("malformed.txt"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsAllThatIsWrongAndNothingElse(Edits edits) throws IOException {
        var folder = Scripts.folder(scenes, edits.applyTo(Scripts.good()));

        var reading = SceneReader.read(folder);

        var told = new ArrayList<>(Scripts.lines(reading.problems(), "good/scene.json:"));
        reading.scene().ifPresent(_ -> told.add("a film all the same"));
        assertEquals(edits.problems(), told);
    }
}
