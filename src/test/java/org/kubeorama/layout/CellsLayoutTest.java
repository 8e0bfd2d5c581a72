package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.box;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.row;
import static org.kubeorama.layout.Plan.zone;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.Plan.Part;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Role;

/** Scenes without cells that are too large for layers. */
class CellsLayoutTest {
    private static final EnumSet<Rule> ALWAYS_KEPT = EnumSet.of(
            Rule.CARDS_APART, Rule.CHILDREN_INSIDE, Rule.ROUTE_CLEAR, Rule.TEXT_WHOLE, Rule.IN_ROOM);

    private static Part check(int i) {
        return new Part(Role.CHECK, "q" + i).named("Does the query get an answer " + i + "?", "查询 " + i + " 有应答吗？");
    }

    private static Part cause(int i) {
        return new Part(Role.VERDICT, "v" + i).named("Service without ready Pods " + i, "服务没有就绪的 Pod " + i);
    }

    private static Part[] parts(int checks, Part... others) {
        return Stream.of(
                        IntStream.rangeClosed(1, checks).mapToObj(CellsLayoutTest::check),
                        IntStream.rangeClosed(0, checks).mapToObj(CellsLayoutTest::cause),
                        Stream.of(others))
                .flatMap(it -> it)
                .toArray(Part[]::new);
    }

    /** Each question's no is a cause, its yes the next question. */
    private static Plan chain(int checks, Plan plan) {
        for (int i = 1; i <= checks; i++) {
            plan.link("q" + i, "v" + i, "no").link("q" + i, i < checks ? "q" + (i + 1) : "v0", "yes");
        }
        return plan;
    }

    /** Questions that halve what is left, as far as there are any, then causes. */
    private static Plan halving(int checks, Plan plan) {
        int causes = 0;
        for (int i = 1; i <= checks; i++) {
            for (int next = 2 * i; next <= 2 * i + 1; next++) {
                plan.link("q" + i, next <= checks ? "q" + next : "v" + causes++, next % 2 == 0 ? "no" : "yes");
            }
        }
        return plan;
    }

    private static Part terminal() {
        return card("terminal").rows(row("command", "kubectl get pods -n kube-system"), row("answer", "Running"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 15, 18})
    void aLongChainOfQuestionsIsReadAsAWhole(int checks) {
        assertEquals(List.of(), chain(checks, Plan.down(parts(checks))).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 11, 15})
    void aBushOfQuestionsIsReadAsAWholeInEitherDirection(int checks) {
        assertEquals(List.of(), halving(checks, Plan.down(parts(checks))).problems());
        assertEquals(List.of(), halving(checks, Plan.of(parts(checks))).problems());
    }

    @Test
    void aTerminalFindsItsPlaceBesideATree() {
        assertEquals(List.of(), halving(15, Plan.down(parts(15, terminal()))).problems());
    }

    @Test
    void aTerminalFindsItsPlaceBesideATreeThatItsOnlyLinkLeadsInto() {
        var plan = halving(15, Plan.down(parts(15, terminal()))).link("terminal", "q3", "ask");

        assertEquals(List.of(), plan.problems());
    }

    @Test
    void theFirstQuestionStandsAtTheUpperLeft() {
        var layout = halving(15, Plan.down(parts(15))).layout();

        var first = box(layout, "q1");
        assertTrue(first.centerX() < layout.bounds().centerX() && first.centerY() < layout.bounds().centerY(),
                first.toString());
    }

    @Test
    void fewQuestionsKeepTheirLargeLetters() {
        var few = chain(4, Plan.down(parts(4))).layout();
        var many = chain(12, Plan.down(parts(12))).layout();

        assertTrue(label(many) < label(few));
    }

    private static double label(SceneLayout layout) {
        return layout.actor(new ActorId("q1")).label().style().size();
    }

    @Test
    void aStateMachineOfTwentyStatesIsReadAsAWhole() {
        var plan = Plan.of(IntStream.range(0, 20)
                .mapToObj(i -> new Part(Role.STATE, "s" + i).named("CrashLoopBackOff" + i, "状态 " + i))
                .toArray(Part[]::new));
        for (int i = 0; i < 19; i++) {
            plan.link("s" + i, "s" + (i + 1), "started");
        }
        for (int i = 3; i < 20; i += 4) {
            plan.link("s" + i, "s" + (i - 2), "retry");
        }

        assertEquals(List.of(), plan.problems());
    }

    @Test
    void framesWithoutCellsLeaveRoomForWhatTheirLinksCarry() {
        var plan = Plan.of(card("kubectl"), zone("plane", card("api"), card("etcd"), card("scheduler")),
                        zone("node", card("kubelet"), card("runtime"), card("pod")))
                .link("kubectl", "api", "HTTPS").sends("kubectl-api", "POST /apis/apps/v1/deployments")
                .link("api", "etcd", "gRPC").sends("api-etcd", "Put Deployment/web")
                .link("scheduler", "api", "watch").sends("scheduler-api", "POST .../pods/web-1/binding")
                .link("kubelet", "api", "watch").sends("kubelet-api", "PATCH .../pods/web-1/status")
                .link("kubelet", "runtime", "CRI").sends("kubelet-runtime", "RunPodSandbox")
                .link("runtime", "pod", "start").sends("runtime-pod", "CreateContainer");

        assertEquals(List.of(), plan.problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void whateverTheLinksCardsStayApartAndRoutesClear(int seed) {
        var random = new Random(seed);
        int count = 14 + random.nextInt(30);
        var plan = Plan.of(IntStream.range(0, count + seed % 4)
                .mapToObj(i -> i < count ? check(i) : card("lonely" + i).rows(row("a", "kubectl get pods " + i)))
                .toArray(Part[]::new));
        for (int i = 1; i < count; i++) {
            plan.link("q" + random.nextInt(i), "q" + i, "yes");
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            plan.link("q" + random.nextInt(count), "q" + (i + 1), "back");
        }

        var broken = plan.problems().stream().filter(problem -> ALWAYS_KEPT.contains(problem.rule())).toList();

        assertEquals(List.of(), broken);
    }

    @Test
    void theSameTreeIsLaidOutTheSame() {
        assertEquals(halving(15, Plan.down(parts(15))).layout(), halving(15, Plan.down(parts(15))).layout());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSceneThatCanNeverFitIsLaidOutAllTheSame(boolean grid) {
        var plan = Plan.of(IntStream.range(0, 1500)
                .mapToObj(i -> grid ? card("c" + i, i % 40, i / 40) : card("c" + i))
                .toArray(Part[]::new));
        for (int i = 1; i < 1500; i++) {
            plan.link("c" + (grid ? i - 1 : (i - 1) / 3), "c" + i, "next");
        }

        var layout = Assertions.assertTimeout(Duration.ofSeconds(30), plan::layout);

        assertTrue(layout.scale() < LayoutProblems.LEAST_SCALE);
    }
}
