package org.kubeorama.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.NewScene;
import org.kubeorama.script.SceneReader;
import org.kubeorama.script.ScriptProblem;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The scene that {@code kubeorama new} writes is good; each test spoils it in one way. */
@ExtendWith(ApplicationExtension.class)
class SceneCheckTest {
    @TempDir
    Path scenes;

    private List<ScriptProblem> problemsWith(String from, String to) throws Exception {
        var folder = NewScene.write(scenes, new SceneId("spoilt"));
        var script = folder.resolve("scene.json");
        var text = Files.readString(script);
        assertTrue(text.contains(from), from);
        Files.writeString(script, text.replace(from, to));
        var reading = SceneReader.read(folder);
        assertEquals(List.of(), reading.problems());
        return WaitForAsyncUtils.asyncFx(() -> new SceneCheck().problems(reading)).get();
    }

    @Test
    void aGoodSceneHasNoProblems() throws Exception {
        assertEquals(List.of(), problemsWith("kubectl", "kubectl"));
    }

    @Test
    void aCaptionTooLongToReadIsToldWithItsLine() throws Exception {
        var problem = problemsWith("Only now does the object exist.", "word ".repeat(60) + ".").getFirst();

        assertEquals("/steps/2", problem.pointer());
        assertTrue(problem.wrong().startsWith("the caption takes 2") && problem.wrong().endsWith(" s to read"),
                problem.wrong());
        assertTrue(lineOf(problem).strip().startsWith("{"), problem.oneLine());
    }

    private String lineOf(ScriptProblem problem) throws IOException {
        return Files.readAllLines(scenes.resolve(problem.file())).get(problem.line() - 1);
    }

    @Test
    void aDiagramTooLargeForItsRoomIsToldOnce() throws Exception {
        var problems = problemsWith("{ \"en\": \"Authentication\", \"zh\": \"认证\" }", "\"" + "w".repeat(190) + "\"");

        assertEquals(1, problems.stream().filter(problem -> problem.wrong().contains("too large")).count(),
                problems.toString());
    }

    @Test
    void everyStepThatMovesTooLongIsToldOnce() throws Exception {
        var one = "{ \"mark\": \"api-server\", \"row\": \"authentication\", \"as\": \"ok\" },";
        var problems = problemsWith(one, one.repeat(40)).stream()
                .filter(problem -> problem.wrong().startsWith("the step moves"))
                .toList();

        assertEquals(List.of("/steps/1", "/forks/0/steps/0"), problems.stream().map(ScriptProblem::pointer).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"note\" | \"note\" | ",
        "\"at\": 58, \"tone\": \"info\", \"text\": \"note\" | \"at\": 100, \"text\": \"%s\" "
                + "| /steps/0: the text '%s' of the point at 100 s on 'points' of 'probes' has no room",
        "\"from\": 30, \"to\": 36 | \"from\": 10.5, \"to\": 36 "
                + "| /steps/0: the segment at 10 s on 'narrow' of 'probes' and the segment at 10.5 s on 'narrow' of 'probes'"
                + " cover each other",
    })
    void whatATimeLineCannotShowIsToldWithTheStepThatPlotsIt(String from, String to, String expected) throws Exception {
        var folder = Files.createDirectories(scenes.resolve("clock"));
        var script = Files.readString(Path.of("src/test/resources/org/kubeorama/diagram/clock/scene.json"));
        var words = "words ".repeat(33).strip();
        assertTrue(script.contains(from), from);
        Files.writeString(folder.resolve("scene.json"), script.replace(from, to.formatted(words)));
        var reading = SceneReader.read(folder);

        var problems = WaitForAsyncUtils.asyncFx(() -> new SceneCheck().problems(reading)).get();

        assertEquals(expected == null ? List.of() : List.of(expected.formatted(words)),
                problems.stream().map(problem -> problem.pointer() + ": " + problem.wrong()).toList());
    }
}
