package org.kubeorama.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.timeline.Films.film;
import static org.kubeorama.timeline.Films.step;
import static org.kubeorama.timeline.Films.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Way.Turn;

class WayTest {
    private static final SceneModel FORKED = film(
            List.of(
                    fork("lost", "b", Optional.empty(), "x", "y"),
                    fork("detour", "a", Optional.of(new StepId("c")), "d1")),
            step("a"), step("b"), step("c"));

    private static final SceneModel TREE = film(
            List.of(fork("deep", "right", Optional.empty(), "z")),
            with(step("root"), new Ask(Text.plain("?"), List.of(option("left"), option("right")))),
            with(step("left"), Optional.empty(), true),
            with(step("right"), Optional.of(new StepId("last")), false),
            with(step("lonely"), Optional.empty(), true),
            step("last"));

    private static Fork fork(String id, String after, Optional<StepId> rejoin, String... steps) {
        return new Fork(new ForkId(id), Text.plain(id), new StepId(after),
                List.of(steps).stream().map(Films::step).toList(), rejoin);
    }

    private static Ask.Option option(String to) {
        return new Ask.Option(Text.plain(to), new StepId(to), Tone.NONE);
    }

    private static String along(SceneModel scene, Way way) {
        return new SceneTimeline(scene, way).steps().stream().map(s -> s.id().value()).collect(Collectors.joining(" "));
    }

    private static Way taking(String after, String fork) {
        return Way.MAIN.with(new StepId(after), new Turn.TakeFork(new ForkId(fork)));
    }

    @Test
    void withoutTurnsTheFilmRunsAsWritten() {
        assertEquals("a b c", along(FORKED, Way.MAIN));
    }

    @Test
    void aForkHasItsOwnEnding() {
        assertEquals("a b x y", along(FORKED, taking("b", "lost")));
    }

    @Test
    void aForkThatRejoinsGoesOnInTheFilm() {
        assertEquals("a d1 c", along(FORKED, taking("a", "detour")));
    }

    @Test
    void aForkOfAnotherStepChangesNothing() {
        assertEquals("a b c", along(FORKED, taking("a", "lost")));
        assertEquals("a b c", along(FORKED, taking("a", "unknown")));
    }

    @Test
    void takingATurnBackIsTheFilmAgain() {
        assertEquals(Way.MAIN, taking("b", "lost").without(new StepId("b")));
    }

    @Test
    void aQuestionLeadsWhereItsAnswerSays() {
        assertEquals("root left", along(TREE, Way.MAIN));
        assertEquals("root right last", along(TREE, Way.MAIN.with(new StepId("root"), new Turn.Answer(1))));
        assertEquals("root right last", along(TREE, Way.MAIN.with(new StepId("root"), new Turn.Answer(9))));
    }

    @Test
    void theTourReachesEveryStepThatCanBeReached() {
        var seen = SceneTimeline.tour(TREE).stream().map(way -> along(TREE, way)).toList();

        assertEquals(List.of("root left", "root right last", "root right z"), seen);
        assertEquals(List.of("a b c", "a b x y", "a d1 c"),
                SceneTimeline.tour(FORKED).stream().map(way -> along(FORKED, way)).toList());
    }

    @Test
    void theWayToAStepTakesNoTurnItDoesNotNeed() {
        assertEquals(Optional.of(Way.MAIN), SceneTimeline.wayTo(FORKED, new StepId("c")));
        assertEquals(Optional.of(taking("b", "lost")), SceneTimeline.wayTo(FORKED, new StepId("y")));
        assertEquals(Optional.empty(), SceneTimeline.wayTo(TREE, new StepId("lonely")));
    }

    @Test
    void aCircleEndsWhereItWouldBeginAgain() {
        var circle = film(List.of(), step("a"), with(step("b"), Optional.of(new StepId("a")), false));

        assertEquals("a b", along(circle, Way.MAIN));
    }

    @Test
    void aStepOffTheWayHasNoIndex() {
        var timeline = new SceneTimeline(FORKED, taking("b", "lost"));

        assertEquals(Optional.of(3), timeline.indexOf(new StepId("y")));
        assertEquals(Optional.empty(), timeline.indexOf(new StepId("c")));
        assertEquals(taking("b", "lost"), timeline.way());
    }

    @Test
    void thereAreNoMomentsBeforeTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> new Moment(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Moment(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Moment(0, Double.NaN));
        assertTrue(new Moment(0, 0).millis() == 0);
    }
}
