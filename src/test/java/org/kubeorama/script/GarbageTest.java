package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a file holds, the reader says what is wrong with it. Seeded: a failure comes back at every run. */
class GarbageTest {
    private static final int ROUNDS = 150;
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "1e999",
            "NaN",
            "\\ud800",
            "\\u0000",
            "//",
            "'",
            "-",
            "\u202e",
            "\"id\":",
            "##",
            "## x {#begin}",
            "```",
            "{#}",
            "\uFEFF",
            "\r",
            "\t",
            "9999999999999999999999");

    @TempDir
    Path scenes;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void filesWithWrongBytesAreToldOrRead(long seed) throws IOException {
        var random = new Random(seed);
        var folder = Scripts.folder(scenes, Scripts.good());
        for (int round = 0; round < ROUNDS; round++) {
            for (var file : Scripts.FILES) {
                var good = Scripts.resource("good/" + file).getBytes(StandardCharsets.UTF_8);
                Files.write(folder.resolve(file), spoiled(good, random));
            }
            assertSound(SceneReader.read(folder));
            new SceneFolder(scenes).list();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void filesOfNothingButGarbageAreTold(long seed) throws IOException {
        var random = new Random(seed);
        var folder = Scripts.folder(scenes, Scripts.good());
        for (int round = 0; round < ROUNDS; round++) {
            for (var file : Scripts.FILES) {
                Files.write(folder.resolve(file), garbage(random));
            }
            var reading = SceneReader.read(folder);
            assertTrue(reading.scene().isEmpty());
            assertSound(reading);
        }
    }

    /** JSON stays JSON here, so that the mistakes reach the decoders. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void scriptsWithPartsInWrongPlacesAreToldOrRead(long seed) {
        var random = new Random(seed);
        var mapper = new ObjectMapper();
        for (int round = 0; round < ROUNDS; round++) {
            var tree = mapper.readTree(Scripts.good());
            for (int i = 0; i <= round % 4; i++) {
                shuffle(tree, random);
            }
            var problems = new Problems("scene.json");
            var film = JsonReader.read(mapper.writeValueAsString(tree), problems)
                    .flatMap(json -> new SceneDecoder(SceneScope.of(problems)).decode(json));
            assertEquals(problems.refused(), film.isEmpty());
        }
    }

    /** Every problem lies in the file it names, and they come in order. */
    private static void assertSound(SceneReading reading) {
        assertTrue(reading.scene().isPresent() || !reading.problems().isEmpty());
        for (var problem : reading.problems()) {
            assertTrue(problem.line() >= 0 && (problem.line() == 0) == (problem.column() == 0), problem::oneLine);
            assertTrue(!problem.wrong().isBlank() && problem.oneLine().lines().count() == 1, problem::oneLine);
            assertTrue(problem.oneLine().length() < 2_000, problem::oneLine);
        }
        for (var file : Scripts.FILES) {
            var told = reading.problems().stream()
                    .filter(it -> it.file().endsWith(file) && it.line() > 0)
                    .toList();
            assertEquals(told.stream().sorted(ScriptProblem.IN_ORDER).toList(), told);
        }
    }

    private static byte[] spoiled(byte[] good, Random random) {
        var bytes = new ByteArrayOutputStream();
        int at = 0;
        for (int edits = 1 + random.nextInt(4); edits > 0 && at < good.length; edits--) {
            int next = at + random.nextInt(good.length - at);
            bytes.write(good, at, next - at);
            at = next
                    + switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> 1;
                        case 2 -> random.nextInt(40);
                        default -> -Math.min(next, random.nextInt(40));
                    };
            if (random.nextBoolean()) {
                bytes.writeBytes(SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8));
            } else if (random.nextInt(4) == 0) {
                bytes.write(random.nextInt(256));
            }
        }
        if (random.nextInt(8) > 0 && at < good.length) {
            bytes.write(good, at, good.length - at);
        }
        return bytes.toByteArray();
    }

    private static byte[] garbage(Random random) {
        if (random.nextBoolean()) {
            var bytes = new byte[random.nextInt(500)];
            random.nextBytes(bytes);
            return bytes;
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void shuffle(JsonNode tree, Random random) {
        var nodes = new ArrayList<JsonNode>();
        collect(tree, nodes);
        var from = nodes.get(random.nextInt(nodes.size())).deepCopy();
        var into = nodes.get(random.nextInt(nodes.size()));
        if (into instanceof ObjectNode object && !object.isEmpty()) {
            var names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), from);
        } else if (into instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), from);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        node.forEach(child -> collect(child, into));
    }
}
