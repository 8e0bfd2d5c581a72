package org.kubeorama.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kubeorama.player.Playhead.Drive;
import org.kubeorama.player.Rhythm.Span;
import org.kubeorama.timeline.Moment;

class PlayheadTest {
    private static final Span PLAIN = new Span(300, 1000, false, false);
    private static final Rhythm THREE = new Rhythm(List.of(PLAIN, PLAIN, PLAIN));

    private static Playhead at(int step, double millis, Drive drive) {
        return new Playhead(new Moment(step, millis), drive);
    }

    @Test
    void standsStillUntilTold() {
        assertEquals(Playhead.START, Playhead.START.advance(5000, THREE, false));
    }

    @Test
    void aStepStopsWhenItHasComeToRest() {
        var running = Playhead.START.next(THREE);

        assertEquals(at(0, 200, Drive.STEP), running.advance(200, THREE, false));
        assertEquals(at(0, 300, Drive.STILL), running.advance(5000, THREE, false));
    }

    @Test
    void theSecondPressFinishesTheStepAtOnce() {
        var running = at(0, 300, Drive.STILL).next(THREE).advance(100, THREE, false);

        assertEquals(at(1, 100, Drive.STEP), running);
        assertEquals(at(1, 300, Drive.STILL), running.next(THREE));
        assertEquals(at(2, 0, Drive.STEP), running.next(THREE).next(THREE));
    }

    @Test
    void theSecondPressWhilePlayingLeavesTheFilmPlaying() {
        assertEquals(at(1, 300, Drive.PLAY), at(1, 20, Drive.PLAY).next(THREE));
        assertEquals(at(2, 0, Drive.PLAY), at(1, 300, Drive.PLAY).next(THREE));
    }

    @Test
    void theLastStepHasNoNext() {
        assertEquals(at(2, 300, Drive.STILL), at(2, 700, Drive.PLAY).next(THREE));
    }

    @Test
    void aStepWithoutMotionIsLeftByOnePress() {
        var resting = new Rhythm(List.of(new Span(0, 1000, false, false), PLAIN));

        assertEquals(at(1, 0, Drive.STEP), Playhead.START.next(resting));
    }

    @Test
    void playingRestsForTheReaderAndGoesOn() {
        var playing = Playhead.START.toggle(THREE);

        assertEquals(at(0, 1299, Drive.PLAY), playing.advance(1299, THREE, false));
        assertEquals(at(1, 100, Drive.PLAY), playing.advance(1400, THREE, false));
        assertEquals(at(2, 200, Drive.PLAY), playing.advance(2800, THREE, false));
    }

    @Test
    void playingStopsAtTheEnd() {
        var ended = Playhead.START.toggle(THREE).advance(99_999, THREE, false);

        assertEquals(at(2, 1300, Drive.STILL), ended);
        assertEquals(at(0, 0, Drive.PLAY), ended.toggle(THREE));
    }

    @Test
    void aLoopStartsAgain() {
        assertEquals(at(0, 0, Drive.PLAY), at(2, 1200, Drive.PLAY).advance(200, THREE, true));
    }

    @Test
    void playingWaitsAtAnOpenQuestionUnlessItLoops() {
        var asking = new Rhythm(List.of(new Span(300, 1000, false, true), PLAIN));

        assertEquals(at(0, 1300, Drive.PLAY), Playhead.START.toggle(asking).advance(5000, asking, false));
        assertEquals(at(1, 0, Drive.PLAY), Playhead.START.toggle(asking).advance(1300, asking, true));
    }

    @Test
    void playingWaitsBeforeAStepThatAsksForAGuess() {
        var guessing = new Rhythm(List.of(PLAIN, new Span(300, 1000, true, false)));

        assertEquals(at(0, 1300, Drive.PLAY), at(0, 0, Drive.PLAY).advance(9000, guessing, false));
        assertEquals(at(0, 1300, Drive.PLAY), at(0, 0, Drive.PLAY).advance(9000, guessing, true));
    }

    @Test
    void theFirstStepCanAskForAGuess() {
        var guessing = new Rhythm(List.of(new Span(300, 1000, true, false)));

        assertEquals(at(0, 0, Drive.PLAY), at(0, 0, Drive.PLAY).advance(9000, guessing, false));
    }

    @Test
    void backShowsTheStepBeforeAtRest() {
        assertEquals(at(1, 300, Drive.STILL), at(2, 700, Drive.PLAY).back(THREE));
        assertEquals(Playhead.START, at(0, 700, Drive.PLAY).back(THREE));
    }

    @Test
    void replayRunsTheStepOnce() {
        assertEquals(at(1, 0, Drive.STEP), at(1, 900, Drive.STILL).replay());
        assertEquals(at(1, 0, Drive.PLAY), at(1, 900, Drive.PLAY).replay());
    }

    @Test
    void pausingKeepsTheMoment() {
        assertEquals(at(1, 123, Drive.STILL), at(1, 123, Drive.PLAY).toggle(THREE));
        assertEquals(at(1, 123, Drive.STILL), at(1, 123, Drive.STEP).toggle(THREE));
        assertEquals(at(1, 123, Drive.PLAY), at(1, 123, Drive.STILL).toggle(THREE));
    }

    @Test
    void seekingLeavesAFilmPlayingButEndsASingleStep() {
        assertEquals(at(2, 5, Drive.PLAY), at(0, 9, Drive.PLAY).seek(new Moment(2, 5)));
        assertEquals(at(2, 5, Drive.STILL), at(0, 9, Drive.STEP).seek(new Moment(2, 5)));
        assertEquals(at(2, 300, Drive.STILL), at(0, 9, Drive.PLAY).last(THREE));
    }
}
