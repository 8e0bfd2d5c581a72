package org.kubeorama.script;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A film at its limits is read, one beyond is refused, and neither takes long. */
class LimitsTest {
    private static final String TEXT = "{\"en\":\"a\",\"zh\":\"b\"}";
    private static final IntFunction<String> ACTOR =
            i -> "{\"id\":\"a%d\",\"role\":\"pod\",\"label\":\"a\"}".formatted(i);
    private static final IntFunction<String> LINK = i -> "{\"id\":\"l%d\",\"from\":\"a0\",\"to\":\"a1\"}".formatted(i);
    private static final IntFunction<String> OBJECT = i -> "{\"id\":\"o%d\",\"title\":\"o\"}".formatted(i);
    private static final IntFunction<String> STEP = i -> step("s" + i, "");
    private static final IntFunction<String> FORK =
            i -> "{\"id\":\"f%d\",\"label\":%s,\"after\":\"s0\",\"steps\":[%s]}".formatted(i, TEXT, step("fs" + i, ""));
    private static final IntFunction<String> ROW = i -> "{\"id\":\"r%d\",\"value\":\"\"}".formatted(i);
    private static final IntFunction<String> ACTION = _ -> "{\"badge\":\"a0\",\"text\":\"x\"}";

    private static final String TIMELINE = "{\"id\":\"a0\",\"role\":\"timeline\",\"label\":\"a\","
            + "\"axis\":{\"from\":0,\"to\":1000,\"step\":100},\"rows\":[{\"id\":\"r\",\"label\":\"r\"}]}";
    private static final IntFunction<String> PLOT = i -> "{\"plot\":\"a0\",\"row\":\"r\",\"at\":%d}".formatted(i);

    static List<Arguments> limits() {
        return List.of(
                limit(
                        "actors",
                        Limits.ACTORS,
                        n -> scene(many(n, ACTOR), "", "", many(1, STEP), ""),
                        "/actors: the list has 2001 entries; write at most 2000"),
                limit(
                        "links",
                        Limits.LINKS,
                        n -> scene(many(2, ACTOR), many(n, LINK), "", many(1, STEP), ""),
                        "/links: the list has 5001 entries; write at most 5000"),
                limit(
                        "objects",
                        Limits.OBJECTS,
                        n -> scene(many(1, ACTOR), "", many(n, OBJECT), many(1, STEP), ""),
                        "/objects: the list has 501 entries; write at most 500"),
                limit(
                        "steps",
                        Limits.STEPS,
                        n -> scene(many(1, ACTOR), "", "", many(n, STEP), ""),
                        "/steps: the list has 2001 entries; write at most 2000"),
                limit(
                        "forks",
                        Limits.FORKS,
                        n -> scene(many(1, ACTOR), "", "", many(2, STEP), many(n, FORK)),
                        "/forks: the list has 201 entries; write at most 200"),
                limit(
                        "rows",
                        Limits.ROWS,
                        n -> scene(card("\"rows\":[" + many(n, ROW) + "]"), "", "", many(1, STEP), ""),
                        "/actors/0/rows: the list has 201 entries; write at most 200"),
                limit(
                        "plots of a time line",
                        Limits.PLOTS,
                        n -> scene(TIMELINE, "", "", step("s", plots(n)), ""),
                        "/steps/0/beats/5/0: more than 500 plots on 'a0'; plot less, or make two films of it"),
                limit(
                        "beats",
                        Limits.BEATS,
                        n -> scene(many(1, ACTOR), "", "", step("s", many(n, ACTION)), ""),
                        "/steps/0/beats: the list has 101 entries; write at most 100"),
                limit(
                        "actions of a beat",
                        Limits.BEATS,
                        n -> scene(many(1, ACTOR), "", "", step("s", "[" + many(n, ACTION) + "]"), ""),
                        "/steps/0/beats/0: the list has 101 entries; write at most 100"),
                limit(
                        "characters of a label",
                        Limits.LABEL,
                        n -> scene(card("\"detail\":\"" + "图".repeat(n) + "\""), "", "", many(1, STEP), ""),
                        "/actors/0/detail: the text has 201 characters; write at most 200"),
                limit(
                        "characters of a caption",
                        Limits.PROSE,
                        n -> scene(
                                many(1, ACTOR),
                                "",
                                "",
                                many(1, STEP)
                                        .replace(
                                                "\"caption\":" + TEXT,
                                                "\"caption\":{\"en\":\"" + "𠀀".repeat(n) + "\",\"zh\":\"b\"}"),
                                ""),
                        "/steps/0/caption/en: the text has 20001 characters; write at most 20000"),
                limit(
                        "characters of an id",
                        Limits.ID,
                        n -> scene(many(1, ACTOR).replace("a0", "a".repeat(n)), "", "", many(1, STEP), ""),
                        "/actors/0/id: '" + "a".repeat(40) + "…' is no id; write lower-case letters, digits and single "
                                + "hyphens, such as web-1, at most 64"),
                limit(
                        "depth of actors",
                        Limits.DEPTH,
                        n -> scene(nested(n), "", "", many(1, STEP), ""),
                        "/actors/0" + "/children/0".repeat(16)
                                + ": actors lie more than 16 deep in each other; make it flatter"),
                limit(
                        "depth of a manifest",
                        Limits.DEPTH,
                        n -> scene(
                                many(1, ACTOR),
                                "",
                                manifest("{\"f\":".repeat(n) + "1" + "}".repeat(n)),
                                many(1, STEP),
                                ""),
                        "/objects/0/manifest" + "/f".repeat(17)
                                + ": the manifest is nested deeper than 16 levels; make it flatter"),
                limit(
                        "values of a manifest",
                        Limits.MANIFEST_VALUES - 2,
                        n -> scene(
                                many(1, ACTOR),
                                "",
                                manifest("{\"f\":[" + many(n, i -> "" + i) + "]}"),
                                many(1, STEP),
                                ""),
                        "/objects/0/manifest: the object and its patches have more than 1000 values; "
                                + "leave out what the film does not need"),
                limit(
                        "characters of a manifest's text",
                        Limits.PROSE,
                        n -> scene(
                                many(1, ACTOR), "", manifest("{\"f\":\"" + "x".repeat(n) + "\"}"), many(1, STEP), ""),
                        "/objects/0/manifest/f: the text has 20001 characters; write at most 20000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void theLastIsReadAndOneMoreRefused(String what, int most, IntFunction<String> script, String problem) {
        assertEquals(List.of(), Scripts.problems(script.apply(most)));

        var problems = Scripts.problems(script.apply(most + 1));

        assertEquals(
                List.of(problem),
                problems.stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList());
    }

    @Test
    void actorsAreCountedAtEveryDepth() {
        var crowd = "{\"id\":\"z%s\",\"role\":\"zone\",\"label\":\"z\",\"children\":[%s]}";
        var actors = IntStream.range(0, 3)
                .mapToObj(i -> crowd.formatted(i, many(700, j -> ACTOR.apply(i * 1000 + j))))
                .collect(joining(","));

        assertEquals(
                List.of("1:1: the scene has 2103 actors; have at most 2000"),
                Scripts.problems(scene(actors, "", "", many(1, STEP), "")));
    }

    @Test
    void stepsOfForksAreCountedToo() {
        var fork = "{\"id\":\"f\",\"label\":%s,\"after\":\"s0\",\"steps\":[%s]}"
                .formatted(TEXT, many(1001, i -> step("x" + i, "")));

        assertEquals(
                List.of("1:1: the scene has 2001 steps; have at most 2000"),
                Scripts.problems(scene(many(1, ACTOR), "", "", many(1000, STEP), fork)));
    }

    @Test
    void actionsOfAllStepsAreCounted() {
        var beats = many(100, ACTION);

        var problems = Scripts.problems(scene(many(1, ACTOR), "", "", many(201, i -> step("s" + i, beats)), ""));

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().endsWith("/steps/200/beats/0: more than 20000 actions; make two films of it"));
    }

    @Test
    void patchesCountAsValuesOfTheirObject() {
        var patch = "{\"patch\":\"o0\",\"merge\":{\"f\":[%s]}}".formatted(many(500, i -> "" + i));

        var problems = Scripts.problems(
                scene(many(1, ACTOR), "", many(1, OBJECT), step("s", patch + "," + patch + "," + patch), ""));

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst()
                .contains("/steps/0/beats/1/merge: the object and its patches have more than 1000 values"));
    }

    static List<Arguments> jsonLimits() {
        return List.of(
                Arguments.of("[".repeat(100_000), "1:64: the JSON is nested deeper than 64 levels; make it smaller"),
                Arguments.of(
                        "{\"a\":".repeat(100_000), "1:317: the JSON is nested deeper than 64 levels; make it smaller"),
                Arguments.of(
                        "[\"" + "x".repeat(100_001) + "\"]",
                        "a text is longer than 100,000 characters; make it smaller"),
                Arguments.of(
                        "{\"" + "x".repeat(201) + "\":1}",
                        "a field name is longer than 200 characters; make it smaller"),
                Arguments.of("[" + "1".repeat(41) + "]", "a number is longer than 40 characters; make it smaller"),
                Arguments.of(
                        "[" + "1,".repeat(500_001) + "1]", "the file holds more than 500,000 values; make it smaller"));
    }

    @ParameterizedTest
    @MethodSource("jsonLimits")
    void jsonBeyondTheParsersLimitsIsRefused(String json, String problem) {
        var problems = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Scripts.problems(json));

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().endsWith(problem), problems.getFirst());
    }

    @Test
    void aScriptOfNothingButMistakesIsToldInNoTime() {
        var links = many(5_000, i -> "{\"id\":\"l%d\",\"from\":\"b%d\",\"to\":\"c%d\"}".formatted(i, i, i));

        var problems = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Scripts.problems(scene(many(2_000, ACTOR), links, "", many(1, STEP), "")));

        assertEquals(1_001, problems.size());
        assertEquals("and 9000 more problems", problems.getLast().strip());
    }

    @Test
    void aListOfThousandsOfCardsInOneCellIsToldInNoTime() {
        var actors = many(20_000, i -> "{\"id\":\"a%d\",\"role\":\"pod\",\"label\":\"a\",\"at\":[0,0]}".formatted(i));

        var problems = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Scripts.problems(scene(actors, "", "", many(1, STEP), "")));

        assertTrue(
                problems.getFirst().endsWith("/actors: the list has 20000 entries; write at most 2000"),
                problems.getFirst());
    }

    @Test
    void doubleIdsOfNestedFramesDoNotHang() {
        var actors =
                "{\"id\":\"a\",\"role\":\"zone\",\"label\":\"a\",\"children\":[{\"id\":\"a\",\"role\":\"pod\",\"label\":\"a\"}]},"
                        + ACTOR.apply(1);
        var link = "{\"id\":\"l\",\"from\":\"a\",\"to\":\"a1\"}";

        var problems = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Scripts.problems(scene(actors, link, "", many(1, STEP), "")));

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().endsWith("the id 'a' is taken by an actor in line 1; choose another"));
    }

    private static Arguments limit(String what, int most, IntFunction<String> script, String problem) {
        return Arguments.of(what, most, script, problem);
    }

    private static String scene(String actors, String links, String objects, String steps, String forks) {
        return ("{\"format\":1,\"id\":\"x\",\"topic\":1,\"title\":%s,\"summary\":%s,\"kubernetes\":\"1.36\","
                        + "\"actors\":[%s],\"links\":[%s],\"objects\":[%s],\"steps\":[%s],\"forks\":[%s]}")
                .formatted(TEXT, TEXT, actors, links, objects, steps, forks);
    }

    private static String step(String id, String beats) {
        return "{\"id\":\"%s\",\"title\":%s,\"caption\":%s,\"sources\":[\"https://kubernetes.io/\"],\"beats\":[%s]}"
                .formatted(id, TEXT, TEXT, beats);
    }

    private static String card(String fields) {
        return "{\"id\":\"a0\",\"role\":\"pod\",\"label\":\"a\"," + fields + "}";
    }

    private static String manifest(String json) {
        return "{\"id\":\"o0\",\"title\":\"o\",\"manifest\":" + json + "}";
    }

    private static String plots(int number) {
        return IntStream.rangeClosed(0, (number - 1) / 100)
                .mapToObj(i -> "[" + many(Math.min(100, number - 100 * i), PLOT) + "]")
                .collect(joining(","));
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth)
                        .mapToObj(i -> "{\"id\":\"n%d\",\"role\":\"zone\",\"label\":\"n\",\"children\":[".formatted(i))
                        .collect(joining())
                + "]}".repeat(depth);
    }

    private static String many(int number, IntFunction<String> each) {
        return IntStream.range(0, number).mapToObj(each).collect(joining(","));
    }
}
