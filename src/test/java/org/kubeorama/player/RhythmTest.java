package org.kubeorama.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.player.Rhythm.Span;
import org.kubeorama.timeline.Moment;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

class RhythmTest {
    /** 800 + 1200 and 1800 + 1200: the first step has two fifths of the scrubber. */
    private static final Rhythm RHYTHM =
            new Rhythm(List.of(new Span(800, 4000, false, false), new Span(1800, 0, false, false)));

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0", "0, 400, .08", "0, 800, .16", "0, 2800, .28", "0, 4800, .4", "0, 9999, .4", "1, 0, .4",
        "1, 1800, .76"
    })
    void aMomentHasItsPlaceOnTheScrubber(int step, double millis, double position) {
        assertEquals(position, RHYTHM.position(new Moment(step, millis)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0", "0, 0, 0", ".08, 0, 400", ".28, 0, 2800", ".4, 1, 0", ".58, 1, 900", "1, 1, 1800", "7, 1, 1800"
    })
    void aPlaceOfTheScrubberHasItsMoment(double position, int step, double millis) {
        var moment = RHYTHM.moment(position);

        assertEquals(step, moment.step());
        assertEquals(millis, moment.millis(), 1e-6);
    }

    @Test
    void stepsLieSideBySide() {
        assertEquals(List.of(0.0, 0.4, 1.0), List.of(RHYTHM.start(0), RHYTHM.start(1), RHYTHM.start(2)));
    }

    @Test
    void itIsTakenFromTheTimeline() {
        var timeline = new SceneTimeline(
                Scenes.scene(List.of(), Scenes.step("a"), Scenes.asking("b", "c"), Scenes.guessing("c")), Way.MAIN);

        var moving = Rhythm.of(timeline, false, step -> step.predict().isPresent(), step -> step.ask().isPresent());
        var cut = Rhythm.of(timeline, true, _ -> false, _ -> false);

        assertEquals(
                List.of(new Span(300, 2000, false, false), new Span(300, 2000, false, true),
                        new Span(300, 2000, true, false)),
                moving.spans());
        assertEquals(new Span(0, 2000, false, false), cut.span(0));
    }

    @Test
    void thereIsNoFilmWithoutSteps() {
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(List.of()));
    }
}
