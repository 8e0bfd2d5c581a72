package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas that editors use and the reader that the program uses must say the same. */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("assets/schema");
    private static final Path SCENES = Path.of("assets/scenes");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<String> OF_ONE_PLACE = List.of(
            "unknown field", "is missing", "this must be", "is called", "out of range", "is no id", "characters");
    private static final String TOPICS = "[{\"number\":7,\"title\":{\"en\":\"Pod startup\",\"zh\":\"Pod 的启动\"}}]";

    private static final Map<SceneId, List<StepId>> SCENES_OF_ORDER = Map.of(
            new SceneId("zoo"), List.of(new StepId("begin"), new StepId("end")), new SceneId("pod-startup"), List.of());
    private static final String ORDER = """
            { "$schema": "running-order.schema.json", "format": 1, "title": { "en": "A talk", "zh": "一次演示" }, "minutes": 45,
              "scenes": [ { "scene": "zoo", "without": ["begin", "end"] }, { "scene": "pod-startup" } ] }""";

    @Test
    void theGoodFilesPass() {
        assertEquals(List.of(), errors("scene", Scripts.good()));
        assertEquals(List.of(), errors("quiz", Scripts.resource("good/quiz.json")));
        assertEquals(List.of(), errors("topics", TOPICS));
        assertEquals(List.of(), errors("running-order", ORDER));
    }

    @Test
    void theTemplatePasses() {
        assertEquals(List.of(), errors("scene", Scripts.resource("template/scene.json")));
        assertEquals(List.of(), errors("quiz", Scripts.resource("template/quiz.json")));
    }

    @Test
    void theShippedFilesPass() throws IOException {
        assertEquals(List.of(), errors("topics", Files.readString(SCENES.resolve("topics.json"))));
        for (var folder : new SceneFolder(SCENES).folders()) {
            assertEquals(List.of(), errors("scene", Files.readString(folder.resolve("scene.json"))), folder.toString());
            assertEquals(List.of(), errors("quiz", Files.readString(folder.resolve("quiz.json"))), folder.toString());
        }
    }

    static Stream<String> kinds() {
        return Stream.of("scene", "quiz", "topics", "running-order");
    }

    /** The reader refuses what the schema refuses; only what needs to know other places of the script is left to it. */
    @ParameterizedTest
    @MethodSource("kinds")
    void schemaAndReaderAgree(String kind) {
        var schema = schema(kind);
        var refused = Mutants.of(good(kind)).stream()
                .collect(Collectors.partitioningBy(
                        mutant -> !schema.validate(mutant, InputFormat.JSON).isEmpty()));

        var bad = Known.in(refused, true);
        var good = Known.in(refused, false);
        var missedByReader = bad.stream()
                .filter(mutant -> reader(kind).apply(mutant).isEmpty())
                .toList();
        var missedBySchema = good.stream()
                .flatMap(mutant -> reader(kind).apply(mutant).stream())
                .filter(problem -> OF_ONE_PLACE.stream().anyMatch(problem::contains) && !problem.contains("/bar: "))
                .toList();

        assertEquals(List.of(), missedByReader);
        assertEquals(List.of(), missedBySchema);
        assertTrue(
                bad.size() > 20 && good.size() > 5,
                bad.size() + " refused");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldIsDescribedAndNoOtherAllowed(String kind) throws IOException {
        var found = new ArrayList<String>();
        inspect(new ObjectMapper().readTree(Files.readString(SCHEMAS.resolve(kind + ".schema.json"))), "", found);

        assertEquals(List.of(), found);
    }

    private static void inspect(JsonNode node, String path, List<String> found) {
        if (node.has("properties") && !path.endsWith("/if") && !path.endsWith("/contains")) {
            if (!node.path("additionalProperties").isBoolean()) {
                found.add(path + " allows other fields");
            }
            node.get("properties").properties().stream()
                    .filter(field ->
                            field.getValue().path("description").asString("").isBlank())
                    .forEach(field -> found.add(path + "/" + field.getKey() + " has no description"));
        }
        node.properties().forEach(field -> inspect(field.getValue(), path + "/" + field.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            inspect(node.get(i), path + "/" + i, found);
        }
    }

    private static Function<String, List<String>> reader(String kind) {
        return switch (kind) {
            case "scene" -> Scripts::problems;
            case "running-order" -> text -> read(problems -> RunningOrderReader.read(text, problems, SCENES_OF_ORDER));
            case "quiz" -> text -> read(problems -> QuizReader.read(text, problems, steps()));
            default -> text -> read(problems -> TopicsReader.read(text, problems));
        };
    }

    private static NameSpace steps() {
        var names = new NameSpace(new Problems(""));
        names.declare(new Json.Str(Spot.FILE, "begin"), NameSpace.STEP);
        return names;
    }

    private static List<String> read(Consumer<Problems> reader) {
        var problems = new Problems("");
        reader.accept(problems);
        return Scripts.lines(problems.inOrder(), "");
    }

    private static String good(String kind) {
        return switch (kind) {
            case "scene" -> Scripts.good();
            case "quiz" -> Scripts.resource("good/quiz.json");
            case "running-order" -> ORDER;
            default -> TOPICS;
        };
    }

    private static List<String> errors(String kind, String json) {
        return schema(kind).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String kind) {
        try {
            return REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
