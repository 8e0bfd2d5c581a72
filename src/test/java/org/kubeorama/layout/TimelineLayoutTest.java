package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.box;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.row;
import static org.kubeorama.layout.Plan.zone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.Plan.Part;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

class TimelineLayoutTest {
    private static final ActorId CLOCK = new ActorId("clock");

    private static Row lane(String id) {
        return new Row(new RowId(id), Optional.of(Text.plain(id)), Optional.empty(), OptionalDouble.empty(), 1, Tone.NONE);
    }

    private static Part clock(double to, double step, Row... lanes) {
        return new Part(Role.TIMELINE, "clock").rows(lanes).axis(0, to, step);
    }

    private static Action.Plot segment(double from, double to, Tone tone, String text) {
        return new Action.Plot(CLOCK, new RowId("a"), from, OptionalDouble.of(to), tone,
                Optional.of(text).filter(it -> !it.isEmpty()).map(Text::plain));
    }

    private static Action.Plot point(double at, String text) {
        return new Action.Plot(CLOCK, new RowId("a"), at, OptionalDouble.empty(), Tone.OK,
                Optional.of(text).filter(it -> !it.isEmpty()).map(Text::plain));
    }

    private static Action.MoveClock moved(double to) {
        return new Action.MoveClock(CLOCK, to);
    }

    private static ActorPlace place(SceneLayout layout) {
        return layout.actor(CLOCK);
    }

    private static TimelinePlace timeline(SceneLayout layout) {
        return place(layout).timeline().orElseThrow();
    }

    private static PlotPlace plot(SceneLayout layout, Action.Plot plot) {
        return Known.in(timeline(layout).plots(), plot);
    }

    private static List<Rule> rules(Plan plan) {
        return plan.problems().stream().map(LayoutProblem::rule).toList();
    }

    @Test
    void aTimeLineTakesTheWidthThatTheRoomHasAndTheHeightForItsLanes() {
        var alone = Plan.of(clock(100, 10, lane("a")).at(0, 0)).layout();
        var aside = Plan.of(card("web", 0, 0), clock(100, 10, lane("a")).at(1, 0)).layout();
        var below = Plan.of(card("web", 0, 0), card("api", 1, 0), zone("zone", clock(100, 10, lane("a")).at(0, 0))
                .at(0, 1, 2, 1)).link("web", "api").layout();
        var many = Plan.of(clock(100, 10, lanes(30)).at(0, 0)).layout();

        for (var layout : List.of(alone, aside, below)) {
            assertTrue(layout.bounds().width() * layout.scale() > 0.9 * SceneLayout.ROOM.width(), layout.toString());
            assertEquals(1.2, layout.scale(), 1e-9);
        }
        assertEquals(TimelineAnatomy.LANE_MOST, timeline(alone).scale().height(), 3);
        assertEquals(30 * TimelineAnatomy.LANE, timeline(many).scale().height(), 1);
    }

    private static Row[] lanes(int count) {
        return IntStream.range(0, count).mapToObj(i -> lane("l" + i)).toArray(Row[]::new);
    }

    @Test
    void aTimeLineFillsTheCellsThatItSpans() {
        var layout = Plan.of(card("a", 0, 0), card("b", 1, 0), clock(20, 10, lane("a")).at(0, 1, 2, 1),
                clock("tall", lane("a")).at(0, 2, 1, 2), card("c", 1, 2), card("d", 1, 3)).layout();

        assertTrue(box(layout, "clock").x() <= box(layout, "a").x());
        assertTrue(box(layout, "clock").right() >= box(layout, "b").right());
        assertTrue(box(layout, "tall").y() <= box(layout, "c").y());
        assertTrue(box(layout, "tall").bottom() >= box(layout, "d").bottom());
    }

    private static Part clock(String id, Row... lanes) {
        return new Part(Role.TIMELINE, id).rows(lanes).axis(0, 10, 1);
    }

    @Test
    void ticksStandAtTheirTimesWithRoomForTheLongerLanguage() {
        var timeline = timeline(Plan.of(clock(3000, 100, lane("a")).at(0, 0)).layout());
        var ticks = timeline.ticks();

        assertEquals(31, ticks.size());
        assertEquals(timeline.scale().x(), ticks.getFirst().x(), 1e-9);
        assertEquals(timeline.scale().right(), ticks.getLast().x(), 1e-9);
        assertEquals(timeline.x(1500), ticks.get(15).x(), 1e-9);
        assertEquals(List.of("3000 秒"), ticks.getLast().label().in(Language.ZH));
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(ticks.get(i).x() - ticks.get(i - 1).x() >= 40);
            assertTrue(ticks.get(i).label().box().x() - ticks.get(i - 1).label().box().right() > 8);
        }
        assertTrue(box(Plan.of(clock(3000, 100, lane("a")).at(0, 0)).layout(), "clock")
                .contains(ticks.getLast().label().box()));
    }

    @Test
    void lanesHaveTheirNamesOnTheLeftAndTheirValuesAndMarksOnTheRight() {
        var plan = Plan.of(clock(10, 1, lane("a"), row("counted", "0 / 3")).detail("of the Pod").at(0, 0))
                .does(new Action.Mark(CLOCK, Optional.of(new RowId("a")), Tone.FAIL, Optional.empty()),
                        new Action.SetBadge(CLOCK, Text.plain("late"), Tone.WARN));
        var place = place(plan.layout());
        var lanes = timeline(plan.layout()).lanes();

        assertEquals(List.of(), plan.problems());
        for (int i = 0; i < 2; i++) {
            var row = place.rows().get(i);
            var track = lanes.get(i).track();
            assertTrue(row.label().orElseThrow().right() < track.x());
            assertTrue(track.right() < row.mark().orElseThrow().x());
            assertTrue(row.mark().orElseThrow().right() < row.value().orElseThrow().x());
            assertTrue(place.box().contains(row.value().orElseThrow()));
            assertTrue(place.box().contains(row.box()));
        }
        assertTrue(lanes.get(0).track().bottom() < lanes.get(1).track().y());
        assertTrue(place.detail().orElseThrow().box().y() >= place.label().box().bottom());
        assertTrue(place.detail().orElseThrow().box().bottom() < lanes.getFirst().track().y());
    }

    @Test
    void onlyAClockThatEverMovesHasAFlag() {
        var still = timeline(Plan.of(clock(10, 1, lane("a")).at(0, 0)).layout());
        var moving = timeline(Plan.of(clock(10, 1, lane("a")).at(0, 0)).does(moved(5), moved(7.25)).layout());

        assertTrue(still.clock().isEmpty());
        assertTrue(moving.clock().orElseThrow().bottom() <= moving.lanes().getFirst().track().y());
        assertEquals(0, still.decimals());
        assertEquals(2, moving.decimals());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, FAIL, Unknown, true, true",
        "0, 4, FAIL, Unknown, false, true", // 4 s are some 60 px: the sign alone
        "0, 5, FAIL, 503, true, false", // some 75 px with the sign, which has to go
        "0, 4, NONE, Unknown, false, false",
        "0, 1, OK, Unknown, false, false",
        "0, 50, WARN, '', false, true",
        "0, 50, NONE, words, true, false",
    })
    void aSegmentHoldsItsTextWhereItFits(double from, double to, Tone tone, String text, boolean inside, boolean sign) {
        var plotted = segment(from, to, tone, text);
        var plan = Plan.of(card("api", 0, 0), clock(100, 10, lane("a")).at(1, 0, 1, 1)).does(plotted);
        var place = plot(plan.layout(), plotted);

        assertEquals(List.of(), plan.problems());
        assertEquals(inside, place.inside());
        assertEquals(!text.isEmpty(), place.text().isPresent());
        assertEquals(sign, place.sign().isPresent(), place.toString());
        if (!inside && place.text().isPresent()) {
            assertTrue(place.text().get().x() > place.shape().right());
        }
    }

    @Test
    void aTextBesideTheLastPlotStandsOnItsLeft() {
        var first = point(10, "200");
        var last = point(100, "503");
        var layout = Plan.of(clock(100, 10, lane("a")).at(0, 0)).does(first, last).layout();

        assertTrue(plot(layout, first).text().orElseThrow().x() > plot(layout, first).shape().right());
        assertTrue(plot(layout, last).text().orElseThrow().right() < plot(layout, last).shape().x());
        assertFalse(plot(layout, last).inside());
    }

    @Test
    void aTextInASegmentKeepsClearOfThePointsOnIt() {
        var bar = segment(0, 50, Tone.OK, "True");
        var layout = Plan.of(clock(100, 10, lane("a")).at(0, 0)).does(bar, point(0.5, ""), point(30, "")).layout();
        var text = plot(layout, bar).text().orElseThrow();

        assertTrue(plot(layout, bar).inside());
        assertTrue(text.x() > plot(layout, point(0.5, "")).shape().right());
        assertTrue(text.right() < plot(layout, point(30, "")).shape().x());
    }

    @Test
    void aTimeLineGrowsUntilItsTextsHaveRoomAndNoFurther() {
        var crowd = List.of(point(1, "503"), point(2, "503"), point(3, "503"), point(4, "503"));
        var plan = Plan.of(card("a-very-wide-card-that-takes-the-whole-of-the-room-for-itself-and-more-of-it".repeat(2))
                .at(0, 0), clock(20, 10, lane("a")).at(1, 0)).does(crowd.toArray(Action[]::new));
        var layout = plan.layout();

        assertTrue(plan.problems().stream().noneMatch(problem -> problem.rule() == Rule.TEXT_WHOLE));
        for (var each : crowd) {
            assertTrue(plot(layout, each).text().isPresent());
        }
        assertTrue(timeline(layout).x(2) - timeline(layout).x(1) < 80);
    }

    @Test
    void whatFindsNoRoomIsTold() {
        var plan = Plan.of(clock(100, 10, lane("a")).at(0, 0)).does(
                segment(0, 50, Tone.OK, ""), segment(40, 60, Tone.FAIL, ""), point(80, "a word"), point(81, "another"),
                segment(90, 91, Tone.OK, "words and words and words"), point(95, ""));

        var problems = plan.problems();

        assertEquals(List.of(
                        "the segment at 0 s on 'a' of 'clock' and the segment at 40 s on 'a' of 'clock' cover each other",
                        "the point at 80 s on 'a' of 'clock' and the point at 81 s on 'a' of 'clock' cover each other",
                        "the text 'words and words and words' of the segment at 90 s on 'a' of 'clock' has no room"),
                problems.stream().map(LayoutProblem::wrong).toList());
        assertEquals(List.of(Rule.PLOTS_APART, Rule.PLOTS_APART, Rule.TEXT_WHOLE), rules(plan));
        assertEquals(List.of("step", "clock", "a"), problems.getFirst().ids());
    }

    @Test
    void whatIsClearedOrReplacedIsInNobodysWay() {
        var other = new Action.Plot(CLOCK, new RowId("b"), 0, OptionalDouble.of(100), Tone.OK, Optional.empty());
        var plan = Plan.of(clock(100, 10, lane("a"), lane("b")).at(0, 0)).does(
                segment(0, 50, Tone.OK, ""), segment(0, 90, Tone.FAIL, ""), other,
                new Action.Clear(CLOCK, Optional.of(new RowId("a"))), segment(20, 60, Tone.OK, ""), moved(10),
                new Action.Clear(CLOCK, Optional.empty()), segment(40, 80, Tone.OK, ""));

        assertEquals(List.of(), plan.problems());
    }
}
