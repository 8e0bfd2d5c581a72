package org.kubeorama.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.player.Scenes.asking;
import static org.kubeorama.player.Scenes.chapter;
import static org.kubeorama.player.Scenes.fork;
import static org.kubeorama.player.Scenes.guessing;
import static org.kubeorama.player.Scenes.scene;
import static org.kubeorama.player.Scenes.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kubeorama.player.Playhead.Drive;
import org.kubeorama.player.Screening.Mode;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Moment;

class ScreeningTest {
    private static final Mode PLAIN = new Mode(false, false);
    private static final Mode CUTS = new Mode(true, false);
    private static final Mode STUDY = new Mode(false, true);
    private static final ForkId LOST = new ForkId("lost");
    private static final ForkId DETOUR = new ForkId("detour");
    private static final SceneModel FORKED = scene(
            List.of(fork("lost", "b", Optional.empty(), "x", "y"), fork("detour", "b", Optional.of("c"), "d1")),
            step("a"), step("b"), step("c"), step("d"));
    private static final SceneModel TREE = scene(List.of(), asking("root", "left", "right"), step("left"), step("right"));

    private static Screening watch(SceneModel scene) {
        return Screening.of(scene, PLAIN);
    }

    private static String way(Screening screening) {
        return screening.timeline().steps().stream().map(s -> s.id().value()).collect(Collectors.joining(" "));
    }

    private static String forks(Screening screening) {
        return screening.forks().stream()
                .map(choice -> choice.fork().id() + (choice.taken() ? "+" : "") + (choice.open() ? "" : "-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aForkIsAnotherWayAfterItsStep() {
        var taken = watch(FORKED).jump(1).switchFork(LOST);

        assertEquals("a b x y", way(taken));
        assertEquals(new StepId("b"), taken.step().id());
        assertEquals(new StepId("x"), taken.next().step().id());
    }

    @Test
    void leavingAForkFromInsideGoesBackToItsStep() {
        var left = watch(FORKED).switchFork(LOST).jump(3).switchFork(LOST);

        assertEquals("a b c d", way(left));
        assertEquals(new Moment(1, 300), left.playhead().moment());
    }

    @Test
    void leavingAForkAfterItRejoinedStaysAtTheStep() {
        var left = watch(FORKED).switchFork(DETOUR).jump(4).switchFork(DETOUR);

        assertEquals(new StepId("d"), left.step().id());
        assertEquals(3, left.index());
    }

    @Test
    void oneForkOfAStepReplacesTheOther() {
        assertEquals("lost detour+", forks(watch(FORKED).switchFork(LOST).switchFork(DETOUR)));
    }

    @Test
    void aForkThatTheFilmHasPassedIsClosedUnlessItWasTaken() {
        assertEquals("lost detour", forks(watch(FORKED).jump(1)));
        assertEquals("lost- detour-", forks(watch(FORKED).jump(2)));
        assertEquals("lost+ detour-", forks(watch(FORKED).switchFork(LOST).jump(2)));
    }

    @Test
    void aFrameIsTheSameHoweverItIsReached() {
        var played = watch(FORKED).toggle().advance(2 * 2300 + 300, false);
        var there = watch(FORKED).jump(2);
        var back = watch(FORKED).last().back();
        var throughAFork = watch(FORKED).switchFork(LOST).last().switchFork(LOST).jump(2);

        assertEquals(there.frame(), played.frame());
        assertEquals(there.frame(), back.frame());
        assertEquals(there.frame(), throughAFork.frame());
    }

    @Test
    void aQuestionOpensWhenItsStepRests() {
        var start = watch(TREE);

        assertTrue(start.question().isEmpty());
        assertTrue(start.next().advance(299, false).question().isEmpty());
        assertEquals(Optional.empty(), start.next().next().question().orElseThrow().chosen());
    }

    @Test
    void anAnswerLeadsOnAndIsRemembered() {
        var answered = watch(TREE).jump(0).answer(1);

        assertEquals("root right", way(answered));
        assertEquals(new Playhead(new Moment(1, 0), Drive.STEP), answered.playhead());
        assertEquals(Optional.of(1), answered.back().question().orElseThrow().chosen());
    }

    @Test
    void anAnswerThatIsNotThereChangesNothing() {
        var asked = watch(TREE).jump(0);

        assertSame(asked, asked.answer(2));
        assertSame(asked, asked.answer(-1));
    }

    @Test
    void playingGoesOnByItselfOnceAnswered() {
        var waiting = watch(TREE).toggle().advance(10_000, false);

        assertEquals(0, waiting.index());
        assertEquals(new StepId("right"), waiting.answer(1).advance(100, false).step().id());
        assertTrue(waiting.answer(1).playhead().running());
    }

    @Test
    void studyAsksForAGuessWhileTheStepBeforeIsStillShown() {
        var scene = scene(List.of(), step("a"), guessing("b"));
        var asked = Screening.of(scene, STUDY).jump(0);

        assertEquals(Text.plain("who?"), asked.guess().orElseThrow().question());
        assertEquals(new StepId("a"), asked.frame().step().id());
        assertEquals(new Playhead(new Moment(1, 0), Drive.STEP), asked.guessMade().playhead());
        assertEquals(new Playhead(new Moment(1, 0), Drive.STEP), asked.next().playhead());
        assertTrue(asked.guessMade().back().guess().isEmpty());
        assertTrue(watch(scene).jump(0).guess().isEmpty());
    }

    @Test
    void studyAsksBeforeTheFirstStep() {
        var asked = Screening.of(scene(List.of(), guessing("a"), step("b")), STUDY);

        assertTrue(asked.guess().isPresent());
        assertEquals(new Playhead(new Moment(0, 0), Drive.STEP), asked.guessMade().playhead());
    }

    @Test
    void anAnswerComesBeforeTheGuessOfWhatFollows() {
        var asked = Screening.of(scene(List.of(), asking("root", "left", "right"), guessing("left"), step("right")), STUDY)
                .jump(0);

        assertTrue(asked.guess().isEmpty());
        assertTrue(asked.answer(0).guess().isPresent());
        assertEquals(new StepId("root"), asked.answer(0).step().id());
        assertEquals(new StepId("left"), asked.answer(0).guessMade().step().id());
    }

    @Test
    void theGuessIsOneOfFew() {
        var asked = Screening.of(scene(List.of(), step("a"), guessing("b")), STUDY).jump(0);

        assertEquals(List.of(new ActorId("pod")), asked.candidates());
        assertEquals(List.of(), asked.guessMade().candidates());
    }

    @Test
    void reducedMotionShowsTheEndOfAStepAtOnce() {
        var cut = Screening.of(FORKED, CUTS).jump(0).next();

        assertEquals(watch(FORKED).jump(1).frame(), cut.frame());
    }

    @Test
    void reducedMotionDoesNotGiveAGuessAway() {
        var asked = Screening.of(scene(List.of(), guessing("a"), step("b")), new Mode(true, true));

        assertEquals(asked.timeline().frame(new Moment(0, 0)), asked.frame());
    }

    @Test
    void aChapterRunsItsFirstStep() {
        var chaptered = watch(scene(List.of(), chapter("a", "one"), step("b"), chapter("c", "two")));

        assertEquals(new Playhead(new Moment(2, 0), Drive.STEP), chaptered.chapter(2).playhead());
        assertSame(chaptered, chaptered.chapter(3));
        assertSame(chaptered, chaptered.chapter(0));
    }

    @Test
    void aStepOfAForkIsReachedByTakingTheFork() {
        var there = watch(FORKED).jump(new StepId("y"));

        assertEquals("a b x y", way(there));
        assertEquals(new Moment(3, 300), there.playhead().moment());
        assertEquals(there, there.jump(new StepId("unknown")));
    }

    @Test
    void aFilmWrittenAnewStaysAtTheStep() {
        var longer = scene(List.of(), step("new"), step("a"), step("b"), step("c"));
        var shorter = scene(List.of(), step("new"));

        assertEquals(new Moment(2, 300), watch(FORKED).jump(1).reloaded(longer).playhead().moment());
        assertEquals(new Moment(0, 300), watch(FORKED).jump(1).reloaded(shorter).playhead().moment());
    }

    @Test
    void everyStepLiesOnTheScrubber() {
        var ticks = watch(FORKED).switchFork(LOST).ticks();

        assertEquals(List.of("a", "b", "x", "y"), ticks.stream().map(tick -> tick.title().en()).toList());
        assertEquals(List.of(false, false, true, true), ticks.stream().map(Tick::inFork).toList());
        assertEquals(1, ticks.getLast().end(), 1e-9);
    }
}
