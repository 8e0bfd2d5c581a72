package org.kubeorama.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.timeline.Films.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.*;
import org.kubeorama.timeline.Frame.TimelineState;

/** A time line from 0 to 100 with two lanes: 80 ms of film are one unit of its time. */
class TimelineTracksTest {
    private static final ActorId CLOCK = new ActorId("clock");

    private static SceneModel scene(List<Fork> forks, Step... steps) {
        var lanes = List.of(Films.row("one"), Films.row("two"));
        var clock = new Actor(CLOCK, Role.TIMELINE, Text.plain("clock"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Flow.RIGHT, false, lanes, Optional.empty(), 12,
                Optional.of(new TimeAxis(0, 100, 10, Optional.empty())), List.of());
        return new SceneModel(new SceneId("film"), 1, Text.plain("t"), Text.plain("t"), Text.plain("s"), "1.36",
                Flow.RIGHT, List.of(Films.card("other"), clock), List.of(), List.of(), List.of(steps), forks, Notes.NONE,
                Quiz.NONE);
    }

    private static SceneTimeline film(Step... steps) {
        return new SceneTimeline(scene(List.of(), steps), Way.MAIN);
    }

    /** A step of one beat. */
    private static Step together(String id, Action... actions) {
        var step = step(id);
        return new Step(step.id(), step.title(), step.caption(), step.chapter(), step.sources(),
                List.of(new Beat(List.of(actions))), step.ask(), step.predict(), step.next(), step.end());
    }

    private static Action.Plot segment(double from, double to) {
        return new Action.Plot(CLOCK, new RowId("one"), from, OptionalDouble.of(to), Tone.OK, Optional.empty());
    }

    private static Action.Plot point(String row, double at) {
        return new Action.Plot(CLOCK, new RowId(row), at, OptionalDouble.empty(), Tone.OK, Optional.empty());
    }

    private static Action.MoveClock clock(double to) {
        return new Action.MoveClock(CLOCK, to);
    }

    private static Action.Clear clear(Optional<String> row) {
        return new Action.Clear(CLOCK, row.map(RowId::new));
    }

    private static TimelineState at(SceneTimeline film, int step, double millis) {
        return film.frame(new Moment(step, millis)).timeline(CLOCK);
    }

    /** Where each plot starts, how far it has grown, and how far it is there: {@code 10-20 0.5}. */
    private static String plots(TimelineState state) {
        return state.plots().stream()
                .map(it -> String.format(Locale.ROOT, "%.0f-%.0f %.1f", it.plot().from(), it.reached(), it.presence()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, 4000",
        "0, 5, 600", // as long as a packet's hop at least
        "0, 100, 5000", // nobody watches a line for longer
        "80, 10, 600", // going back is no part of the story
        "30, 30, 600",
    })
    void theFurtherTheNowLineTravelsTheLongerItTakes(double from, double to, double millis) {
        assertEquals(millis, film(step("a", clock(from)), step("b", clock(to))).motionMillis(1));
    }

    @Test
    void theNowLineRunsEvenlyAndStaysWhereItStops() {
        var film = film(step("a", clock(50)), step("b"));

        assertEquals(List.of(0.0, 10.0, 25.0, 50.0, 50.0), List.of(
                at(film, 0, 0).now(), at(film, 0, 800).now(), at(film, 0, 2000).now(), at(film, 0, 4000).now(),
                at(film, 1, 0).now()));
    }

    @Test
    void theNowLineTravelsAsLongAsItsBeat() {
        var film = film(together("a", clock(1), new Action.SetBadge(CLOCK, Text.plain("x"), Tone.OK)),
                together("b", clock(2), segment(0, 1), new Action.Camera(List.of())));

        assertEquals(600, film.motionMillis(0));
        assertEquals(1.5, at(film, 1, 300).now());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "800, -", "1600, 10-20 1.0", "2400, 10-30 1.0", "4000, 10-30 1.0",
    })
    void aSegmentGrowsAsTheNowLinePassesIt(double millis, String seen) {
        var film = film(together("a", segment(10, 30), clock(50)));

        assertEquals(seen == null ? "" : seen, plots(at(film, 0, millis)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "1600, -", "1685, 20-20 0.8", "1770, 20-20 1.0", "3830, 20-20 1.0", "4000, '20-20 1.0, 50-50 1.0'",
    })
    void aPointAppearsWhenTheNowLineComesToIt(double millis, String seen) {
        var film = film(together("a", clock(50), point("one", 20), point("two", 50)));

        assertEquals(seen == null ? "" : seen, plots(at(film, 0, millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "70, 90", // ahead of it
        "40, 60", // it stops in the middle
    })
    void whatTheNowLineDoesNotPassGrowsByItself(double from, double to) {
        var film = film(together("a", clock(50), segment(from, to)), step("b", clock(0)),
                together("c", clock(0), segment(5, 6)));

        assertEquals("%.0f-%.0f 1.0".formatted(from, to), plots(at(film, 0, 500)));
        assertTrue(at(film, 0, 250).plots().getFirst().reached() < to);
        assertTrue(plots(at(film, 2, 500)).endsWith("5-6 1.0"));
    }

    @Test
    void withoutANowLinePlotsAppearByThemselves() {
        var film = film(step("a", segment(10, 30), point("two", 40)));

        assertEquals("", plots(at(film, 0, 0)));
        assertEquals("10-30 1.0", plots(at(film, 0, 500)));
        assertEquals("10-30 1.0, 40-40 1.0", plots(film.still(0).timeline(CLOCK)));
        assertEquals(800, film.motionMillis(0));
    }

    @Test
    void aSegmentThatStartsWhereAnotherDoesMakesItLonger() {
        var film = film(together("a", clock(20), segment(0, 20)), together("b", clock(40), segment(0, 40)),
                step("c", segment(0, 10)));

        assertEquals("0-20 1.0", plots(at(film, 1, 0)));
        assertEquals("0-30 1.0", plots(at(film, 1, 800)));
        assertEquals("0-40 1.0", plots(film.still(1).timeline(CLOCK)));
        assertEquals("0-10 1.0", plots(at(film, 2, 0)));
    }

    @Test
    void aPointAndASegmentMayStartTogether() {
        var film = film(together("a", segment(10, 30), point("one", 10)), step("b", point("one", 10)));

        assertEquals("10-30 1.0, 10-10 1.0", plots(film.still(0).timeline(CLOCK)));
        assertEquals("10-30 1.0, 10-10 1.0", plots(film.still(1).timeline(CLOCK)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, ''", "one, '40-40 1.0'", "two, '10-30 1.0'"})
    void whatIsClearedFadesAway(String row, String left) {
        var film = film(together("a", segment(10, 30), point("two", 40)), step("b", clear(Optional.ofNullable(row))),
                step("c", clear(Optional.empty())));

        assertEquals("10-30 1.0, 40-40 1.0", plots(at(film, 1, 0)));
        assertTrue(at(film, 1, 150).plots().stream().anyMatch(it -> it.presence() > 0 && it.presence() < 1));
        assertEquals(left, plots(film.still(1).timeline(CLOCK)));
        assertEquals("", plots(film.still(2).timeline(CLOCK)));
    }

    @Test
    void whatIsPlottedAgainComesWhileTheOldOneFades() {
        var film = film(step("a", segment(10, 30)), together("b", clear(Optional.empty()), segment(10, 30)),
                step("c", segment(50, 60)));

        assertEquals("10-30 0.1, 10-21 1.0", plots(at(film, 1, 190)));
        assertEquals("10-30 1.0", plots(film.still(1).timeline(CLOCK)));
        assertEquals("10-30 1.0, 50-60 1.0", plots(film.still(2).timeline(CLOCK)));
    }

    @Test
    void aForkHasAClockOfItsOwn() {
        var fork = new Fork(new ForkId("else"), Text.plain("else"), new StepId("a"),
                List.of(together("f", clear(Optional.empty()), clock(5))), Optional.of(new StepId("c")));
        var scene = scene(List.of(fork), together("a", clock(20), segment(0, 20)), step("b", clock(30)),
                together("c", clock(40), point("one", 40)));
        var main = new SceneTimeline(scene, Way.MAIN);
        var forked = new SceneTimeline(scene,
                Way.MAIN.with(new StepId("a"), new Way.Turn.TakeFork(new ForkId("else"))));

        assertEquals("0-20 1.0, 40-40 1.0", plots(main.still(2).timeline(CLOCK)));
        assertEquals("40-40 1.0", plots(forked.still(2).timeline(CLOCK)));
        assertEquals(800, main.motionMillis(2));
        assertEquals(2800, forked.motionMillis(2));
    }

    @Test
    void whateverATimeLineDoesLightsIt() {
        for (var action : List.of(clock(10), segment(0, 10), clear(Optional.empty()))) {
            var frame = film(step("a", action)).still(0);

            assertEquals(1, frame.actor(CLOCK).light());
            assertEquals(0, frame.actor(new ActorId("other")).light());
        }
    }
}
