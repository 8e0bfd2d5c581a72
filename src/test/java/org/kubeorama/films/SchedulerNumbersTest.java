package org.kubeorama.films;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.kubeorama.films.ScoreFormulas.WEIGHTS;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.films.ScoreFormulas.NodeFacts;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Tone;
import org.kubeorama.script.SceneReader;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/** The scheduler film shows what the formulas of kube-scheduler give for the nodes on its own board. */
class SchedulerNumbersTest {
    private static final SceneModel SCENE = SceneReader.read(Path.of("assets/scenes/scheduler-picks-a-node")).scene().orElseThrow();
    private static final List<String> NODES = List.of("node-a", "node-b", "node-c", "node-d", "node-e");
    private static final Map<String, Integer> SAME_PODS = Map.of("zone-a", 3, "zone-b", 1);
    private static final Set<String> WITH_IMAGE = Set.of("node-b", "node-d");
    private static final double IMAGE_MEBIBYTES = 600;

    @TestFactory
    Stream<DynamicTest> everyStepShowsThePointsOfTheFormulasAndTheirSum() {
        return ways().flatMap(way -> IntStream.range(0, way.steps().size()).mapToObj(step ->
                dynamicTest(way.steps().get(step).id().value(), () -> checkPoints(way.still(step)))));
    }

    private static void checkPoints(Frame frame) {
        var expected = ScoreFormulas.points(feasible(frame));
        for (var node : NODES) {
            int sum = 0;
            for (var plugin : WEIGHTS.keySet()) {
                if (bar(frame, node, plugin) > 0 || shown(frame, node, plugin).matches("\\d+")) {
                    int points = Known.in(Known.in(expected, plugin), node);
                    assertEquals(String.valueOf(points), shown(frame, node, plugin), node + " " + plugin);
                    assertEquals(points, bar(frame, node, plugin), node + " " + plugin);
                    sum += points;
                }
            }
            assertEquals(sum, bar(frame, node, "total"), node);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "score-taints, 300 0 300",
        "score-affinity, 500 66 300",
        "score-fit, 553 123 378",
        "score-spread, 603 323 578",
        "score-balance, 676 397 651",
        "score-image, 676 419 651",
        "no-zone-winner, 476 553 651",
    })
    void totalsRunUpPluginByPlugin(String step, String totals) {
        assertEquals(totals, totals(step, "node-c", "node-d", "node-e"));
    }

    @Test
    void withoutItsTaintTheControlPlaneNodeWins() {
        assertEquals("694 676 419 651", totals("untaint-winner", "node-a", "node-c", "node-d", "node-e"));
    }

    @ParameterizedTest
    @CsvSource({"winner, node-c", "untaint-winner, node-a", "no-zone-winner, node-e"})
    void theNodeWithTheHighestTotalIsChosen(String step, String winner) {
        var frame = still(step);
        var highest = feasible(frame).keySet().stream().mapToDouble(node -> bar(frame, node, "total")).max();

        assertEquals(highest.orElseThrow(), bar(frame, winner, "total"));
        assertEquals("chosen", frame.actor(new ActorId(winner)).badge().orElseThrow().text().en());
    }

    @ParameterizedTest
    @CsvSource({"filter-pass, node-c node-d node-e", "untaint-filter, node-a node-c node-d node-e",
        "cordon-filter, node-c", "five-filter, ''"})
    void filtersLeaveTheNodesThatFit(String step, String nodes) {
        assertEquals(nodes, String.join(" ", feasible(still(step)).keySet()));
    }

    @Test
    void fiveCpusFitOnNoNodeButNodeDIsBigEnough() {
        var facts = facts(still("five-event"));

        assertTrue(facts.values().stream().allMatch(node -> node.cpu() - node.cpuRequested() < 5000));
        assertEquals(List.of("node-d"), NODES.stream().filter(node -> Known.in(facts, node).cpu() >= 5000).toList());
    }

    @Test
    void assumingTakesTheRequestOffWhatIsFree() {
        var before = Known.in(facts(still("winner")), "node-c");
        var after = Known.in(facts(still("assume")), "node-c");

        assertEquals(500, after.cpuRequested() - before.cpuRequested());
        assertEquals(1, after.memoryRequested() - before.memoryRequested());
    }

    /** The nodes that passed, with what the board says of them before anything was assumed. */
    private static Map<String, NodeFacts> feasible(Frame frame) {
        var start = facts(frame, still(SCENE.steps().getFirst().id().value()));
        var left = new LinkedHashMap<String, NodeFacts>();
        for (var node : NODES) {
            var mark = frame.actor(new ActorId(node)).mark();
            if (mark.isPresent() && mark.get().tone() == Tone.OK) {
                left.put(node, Known.in(start, node));
            }
        }
        return left;
    }

    private static Map<String, NodeFacts> facts(Frame frame) {
        return facts(frame, frame);
    }

    private static Map<String, NodeFacts> facts(Frame wishes, Frame resources) {
        return NODES.stream().collect(Collectors.toMap(node -> node, node -> facts(node, wishes, resources)));
    }

    private static NodeFacts facts(String node, Frame wishes, Frame resources) {
        var labels = List.of(shown(wishes, node, "labels").split(", "));
        var cpu = numbers(shown(resources, node, "cpu"));
        var memory = numbers(shown(resources, node, "memory"));
        return new NodeFacts(
                labels.getFirst(),
                taint(wishes, node).endsWith(":PreferNoSchedule") ? 1 : 0,
                weight(shown(wishes, "web-7", "prefers"), labels),
                cpu.get(1), cpu.get(1) - cpu.get(0),
                memory.get(1), memory.get(1) - memory.get(0),
                Known.in(SAME_PODS, labels.getFirst()),
                WITH_IMAGE.contains(node) ? IMAGE_MEBIBYTES * WITH_IMAGE.size() / NODES.size() : 0);
    }

    /** What a node's labels are worth. @param preferences as on the Pod's card: "zone-a 60, v2 20" */
    private static int weight(String preferences, List<String> labels) {
        return Arrays.stream(preferences.split(", ")).map(term -> term.split(" "))
                .filter(term -> labels.contains(term[0])).mapToInt(term -> Integer.parseInt(term[1])).sum();
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+").matcher(text).results().map(each -> Integer.valueOf(each.group())).toList();
    }

    private static String totals(String step, String... nodes) {
        var frame = still(step);
        return Arrays.stream(nodes).map(node -> shown(frame, node, "total")).collect(Collectors.joining(" "));
    }

    private static Stream<SceneTimeline> ways() {
        return Stream.concat(
                Stream.of(new SceneTimeline(SCENE, Way.MAIN)),
                SCENE.forks().stream().map(fork -> new SceneTimeline(SCENE, along(fork))));
    }

    private static Way along(Fork fork) {
        return Way.MAIN.with(fork.after(), new Way.Turn.TakeFork(fork.id()));
    }

    private static Frame still(String step) {
        var id = new StepId(step);
        return ways().filter(way -> way.indexOf(id).isPresent()).findFirst()
                .map(way -> way.still(way.indexOf(id).orElseThrow())).orElseThrow();
    }

    private static String shown(Frame frame, String actor, String row) {
        var state = frame.actor(new ActorId(actor)).rows().get(new RowId(row));
        var text = state == null ? row(actor, row).value() : state.value();
        return text.orElseThrow().en();
    }

    private static String taint(Frame frame, String node) {
        var actor = new ActorId(node);
        return frame.actor(actor).detail().or(Known.in(SCENE.actorsById(), actor)::detail).orElseThrow().en();
    }

    private static double bar(Frame frame, String actor, String row) {
        var state = frame.actor(new ActorId(actor)).rows().get(new RowId(row));
        return (state == null ? row(actor, row).bar() : state.bar()).orElseThrow();
    }

    private static Row row(String actor, String row) {
        return Known.in(SCENE.actorsById(), new ActorId(actor)).rows().stream()
                .filter(each -> each.id().value().equals(row)).findFirst().orElseThrow();
    }
}
