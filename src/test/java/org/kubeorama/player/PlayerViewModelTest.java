package org.kubeorama.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.player.Scenes.asking;
import static org.kubeorama.player.Scenes.chapter;
import static org.kubeorama.player.Scenes.film;
import static org.kubeorama.player.Scenes.guessing;
import static org.kubeorama.player.Scenes.scene;
import static org.kubeorama.player.Scenes.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kubeorama.player.PlayerViewModel.Verdict;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Moment;

class PlayerViewModelTest {
    private final PlayerViewModel player = new PlayerViewModel();

    private Screening now() {
        return player.screeningProperty().get().orElseThrow();
    }

    @Test
    void withoutAFilmEveryCommandDoesNothing() {
        player.toggle();
        player.next();
        player.number(1);
        player.guess(new ActorId("pod"));
        player.advance(100);

        assertEquals(Optional.empty(), player.screeningProperty().get());
        assertEquals(Optional.empty(), player.frameProperty().getValue());
        assertFalse(player.runningProperty().getValue());
    }

    @Test
    void timePassesByTheSpeed() {
        player.show(film(scene(List.of(), step("a"))));
        player.speedProperty().set(2);
        player.toggle();

        player.advance(100);

        assertEquals(new Moment(0, 200), now().playhead().moment());
        assertTrue(player.runningProperty().getValue());
    }

    @Test
    void aHandOnTheScrubberHoldsTheFilm() {
        player.show(film(scene(List.of(), step("a"))));
        player.toggle();
        player.heldProperty().set(true);

        player.advance(100);

        assertEquals(new Moment(0, 0), now().playhead().moment());
    }

    @Test
    void aNewFilmStartsWholeAndFromItsStart() {
        player.show(film(scene(List.of(), step("a"), step("b"))));
        player.larger();
        player.last();

        player.show(film(scene(List.of(), step("c"))));

        assertEquals(Zoom.FIT, player.zoomProperty().get());
        assertEquals(Playhead.START, now().playhead());
    }

    @Test
    void noFrameOfOneFilmIsSeenWithAnother() {
        var seen = new ArrayList<String>();
        player.filmProperty().subscribe(film -> film.ifPresent(shown -> seen.add(
                shown.scene().steps().getFirst().id() + " " + player.frameProperty().getValue().isPresent())));

        player.show(film(scene(List.of(), step("a"))));
        player.show(film(scene(List.of(), step("b"))));
        player.reload(film(scene(List.of(), step("c"))));

        assertEquals(List.of("a false", "b false", "c false"), seen);
    }

    @Test
    void aFilmWrittenAnewStaysAtItsStep() {
        player.show(film(scene(List.of(), step("a"), step("b"))));
        player.jump(new StepId("b"));

        player.reload(film(scene(List.of(), step("x"), step("a"), step("b"))));

        assertEquals(2, now().index());
    }

    @Test
    void numbersAreChaptersUnlessSomethingIsAsked() {
        player.show(film(scene(List.of(), chapter("a", "one"), asking("b", "c", "d"), chapter("c", "two"), step("d"))));

        player.number(2);
        assertEquals(new StepId("c"), now().step().id());

        player.jump(new StepId("b"));
        player.number(2);
        assertEquals(new StepId("d"), now().step().id());
    }

    @Test
    void aGuessIsJudgedOnceAndExplained() {
        player.studyProperty().set(true);
        player.show(film(scene(List.of(), step("a"), guessing("b"))));
        player.jump(new StepId("a"));

        player.number(1);
        assertEquals(Optional.of(new Verdict(true, Text.plain("because"))), player.verdictProperty().get());
        player.guess(new ActorId("other"));
        assertTrue(player.verdictProperty().get().orElseThrow().right());

        player.guessMade();
        assertEquals(Optional.empty(), player.verdictProperty().get());
        assertEquals(new StepId("b"), now().step().id());
    }

    @Test
    void speedsGoFromHalfToDouble() {
        var speeds = new ArrayList<Double>();
        player.speedProperty().subscribe(speed -> speeds.add(speed.doubleValue()));

        for (int i = 0; i < 5; i++) {
            player.faster();
        }
        for (int i = 0; i < 9; i++) {
            player.slower();
        }

        assertEquals(List.of(1.0, 1.25, 1.5, 2.0, 1.5, 1.25, 1.0, 0.75, 0.5), speeds);
    }

    @Test
    void watchingInAnotherWayKeepsTheMoment() {
        player.show(film(scene(List.of(), step("a"), step("b"))));
        player.seek(0.3);
        var before = now().playhead();

        player.reducedMotionProperty().set(true);
        player.studyProperty().set(true);

        assertEquals(before, now().playhead());
        assertEquals(new Screening.Mode(true, true), now().mode());
    }
}
