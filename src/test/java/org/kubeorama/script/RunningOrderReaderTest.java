package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

class RunningOrderReaderTest {
    private static final Map<SceneId, List<StepId>> SCENES = Map.of(
            new SceneId("zoo"), List.of(new StepId("begin"), new StepId("end")),
            new SceneId("pods"), List.of(new StepId("bind")));
    private static final String GOOD = """
            {
              "format": 1,
              "title": "A talk",
              "minutes": 45,
              "scenes": [
                { "scene": "zoo", "without": ["begin"] },
                { "scene": "pods" }
              ]
            }""";

    @TempDir
    private Path folder;

    private RunningOrderReader.Reading read(String text) throws IOException {
        return RunningOrderReader.read(Files.writeString(folder.resolve("talk.json"), text), SCENES);
    }

    private List<String> problems(String text) throws IOException {
        return read(text).problems().stream().map(ScriptProblem::oneLine).toList();
    }

    @Test
    void aGoodOrderIsRead() throws IOException {
        var reading = read(GOOD);

        assertEquals(List.of(), reading.problems());
        assertEquals(Optional.of(new RunningOrder(Text.plain("A talk"), Optional.of(45), List.of(
                new Part(new SceneId("zoo"), Set.of(new StepId("begin"))), new Part(new SceneId("pods"), Set.of())))),
                reading.order());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"format\": 1       | \"format\": 2        | talk.json:2:13 /format: 2 is out of range; write 1",
        "\"minutes\": 45     | \"minutes\": 0       | talk.json:4:14 /minutes: 0 is out of range; write a number from 1 to 600",
        "\"minutes\": 45     | \"minute\": 45       | talk.json:4:3 /minute: unknown field 'minute'; did you mean 'minutes'?",
        "\"zoo\"             | \"Zoo!\"             | talk.json:6:16 /scenes/0/scene: 'Zoo!' is no id; write lower-case letters, digits and single hyphens, such as web-1, at most 64",
        "\"scene\": \"pods\" | \"scene\": \"zoo\"   | talk.json:7:16 /scenes/1/scene: the scene 'zoo' stands here twice; keep this or the one in line 6",
    })
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String problem) throws IOException {
        assertEquals(List.of(problem), problems(GOOD.replace(right, wrong)));
        assertEquals(Optional.empty(), read(GOOD.replace(right, wrong)).order());
    }

    @Test
    void whatIsNotThereIsToldAndLeftOut() throws IOException {
        var reading = read(GOOD.replace("\"pods\"", "\"pod\"").replace("\"begin\"", "\"begn\""));

        assertEquals(List.of(
                "talk.json:6:35 /scenes/0/without/0: no step 'begn'; did you mean 'begin'?",
                "talk.json:7:16 /scenes/1/scene: no scene 'pod'; did you mean 'pods'?"),
                reading.problems().stream().map(ScriptProblem::oneLine).toList());
        assertEquals(List.of(new Part(new SceneId("zoo"), Set.of())), reading.order().orElseThrow().parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"format\":1}", "{\"format\":1,\"scenes\":[]}", "{\"format\":1,\"scenes\":[null]}",
        "{\"format\":1,\"scenes\":[{\"scene\":1}]}", "{\"format\":1,\"minutes\":1e999,\"scenes\":[{\"scene\":\"zoo\"}]}"})
    void garbageIsToldAndNeverThrown(String text) throws IOException {
        assertTrue(read(text).order().isEmpty());
        assertTrue(!problems(text).isEmpty());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var missing = RunningOrderReader.read(folder.resolve("nowhere.json"), SCENES);

        assertEquals(List.of("nowhere.json: there is no such file"),
                missing.problems().stream().map(ScriptProblem::oneLine).toList());
        assertTrue(RunningOrderReader.read(folder, SCENES).order().isEmpty());
    }
}
