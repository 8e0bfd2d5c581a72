package org.kubeorama.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.timeline.Films.badge;
import static org.kubeorama.timeline.Films.film;
import static org.kubeorama.timeline.Films.patch;
import static org.kubeorama.timeline.Films.send;
import static org.kubeorama.timeline.Films.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.*;
import org.kubeorama.timeline.Frame.CameraState;
import org.kubeorama.timeline.Frame.LinkState;

class SceneTimelineTest {
    private static final ActorId API = new ActorId("api");
    private static final ActorId NODE = new ActorId("node");
    private static final LinkId CALL = new LinkId("call");

    private static SceneTimeline timeline(Step... steps) {
        return new SceneTimeline(film(List.of(), steps), Way.MAIN);
    }

    private static Frame at(SceneTimeline timeline, int step, double millis) {
        return timeline.frame(new Moment(step, millis));
    }

    private static Frame.RowState cpu(Frame frame) {
        return Known.in(frame.actor(NODE).rows(), new RowId("cpu"));
    }

    private static String lit(Frame frame) {
        return frame.actors().entrySet().stream().filter(e -> e.getValue().light() == 1)
                .map(e -> e.getKey().value()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "call, 1000", // client and cluster are different machines
        "inner, 600",
    })
    void aPacketTakesLongerBetweenMachines(String link, double millis) {
        assertEquals(millis, timeline(step("a", send(link))).motionMillis(0));
    }

    @Test
    void beatsFollowOneAnotherAndActionsOfABeatRunTogether() {
        var both = new Step(new StepId("a"), Text.plain("a"), Text.plain(""), Optional.empty(), List.of(),
                List.of(new Beat(List.of(send("inner"), badge("api", "x"))), new Beat(List.of(send("call")))),
                Optional.empty(), Optional.empty(), Optional.empty(), false);

        assertEquals(1600, timeline(both).motionMillis(0));
        assertEquals(List.of("inner"), links(at(timeline(both), 0, 599)));
        assertEquals(List.of("inner", "call"), links(at(timeline(both), 0, 600)));
    }

    private static List<String> links(Frame frame) {
        return frame.packets().stream().map(packet -> packet.link().value()).toList();
    }

    @Test
    void aStepRestsAsLongAsItsCaptionTakesToRead() {
        var caption = new Text("one two three four five six", "一二三四五六七八九十");
        var step = new Step(new StepId("a"), caption, caption, Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), false);

        assertEquals(2000, timeline(step).restMillis(0));
        assertEquals(2300, timeline(step).duration(0));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "one two three, '', 1000", "'', 一二三四五, 1000", "a b c, 一 kubelet 二, 1000"})
    void readingTimeCountsWordsAndCharacters(String en, String zh, double millis) {
        assertEquals(millis, ReadingTime.millis(new Text(en, zh)), 1e-9);
    }

    @Test
    void aPacketRunsEvenlyAndItsPillStays() {
        var timeline = timeline(step("a", send("call")));

        assertEquals(0.25, at(timeline, 0, 250).packets().getFirst().progress());
        assertEquals(1, at(timeline, 0, 250).packets().getFirst().payloadPresence());
        assertEquals(1, timeline.still(0).packets().getFirst().progress());
        assertEquals(1, timeline.still(0).packets().getFirst().payloadPresence());
    }

    @Test
    void aPillGivesWayToTheNextOneOnItsLink() {
        var still = timeline(step("a", send("inner"), send("call"), send("inner"))).still(0);

        assertEquals(List.of(0.0, 1.0, 1.0), still.packets().stream().map(Frame.Packet::payloadPresence).toList());
    }

    @Test
    void packetsAreGoneInTheNextStep() {
        var timeline = timeline(step("a", send("call")), step("b"));

        assertEquals(List.of(), at(timeline, 1, 0).packets());
        assertEquals(new LinkState(1, 1, 1), timeline.still(0).link(CALL));
        assertEquals(0, timeline.still(1).link(CALL).activity());
    }

    @Test
    void theTargetAnswersWhileThePacketArrives() {
        var timeline = timeline(step("a", send("call")));

        assertEquals(0, at(timeline, 0, 850).actor(API).pulse());
        assertEquals(1, at(timeline, 0, 925).actor(API).pulse(), 1e-9);
        assertEquals(0, timeline.still(0).actor(API).pulse());
    }

    @Test
    void aReplyIsAnsweredByTheSourceAndAFailureByNobody() {
        var reply = timeline(step("a", new Action.Send(CALL, Optional.empty(), true, false)));
        var failure = timeline(step("a", new Action.Send(CALL, Optional.empty(), false, true)));

        assertEquals(1, at(reply, 0, 925).actor(new ActorId("client")).pulse(), 1e-9);
        assertEquals(0, at(failure, 0, 925).actor(API).pulse());
        assertTrue(at(failure, 0, 925).packets().getFirst().fails());
    }

    @Test
    void whatAStepTouchesIsLitWithTheFramesAroundIt() {
        assertEquals("client cluster api", lit(timeline(step("a", send("call"))).still(0)));
        assertEquals("cluster node", lit(timeline(step("a", badge("node", "x"))).still(0)));
        assertEquals("panel", lit(timeline(step("a", patch("a", new Value.Bool(true)))).still(0)));
    }

    @Test
    void aStepThatTouchesNothingLightsEverything() {
        assertEquals("client cluster api node late inside panel", lit(timeline(step("a")).still(0)));
    }

    @Test
    void focusReplacesWhatIsTouchedAndLightsTheContentOfAFrame() {
        var focus = new Action.Focus(List.of(new ActorId("cluster")), List.of());

        assertEquals("cluster api node", lit(timeline(step("a", send("call"), focus)).still(0)));
    }

    @Test
    void aSecondFocusMovesTheLightWhenItsBeatComes() {
        var first = new Action.Focus(List.of(API), List.of(CALL));
        var second = new Action.Focus(List.of(NODE), List.of());
        var timeline = timeline(step("a", first, send("call"), second));

        assertEquals("cluster api", lit(at(timeline, 0, 1300)));
        assertEquals("cluster node", lit(timeline.still(0)));
        assertEquals(0, timeline.still(0).link(CALL).light());
    }

    @Test
    void lightMovesInThreeHundredMilliseconds() {
        var timeline = timeline(step("a", badge("node", "x")), step("b", badge("api", "x"), send("call")));

        assertEquals(0, at(timeline, 1, 0).actor(API).light());
        double middle = at(timeline, 1, 150).actor(API).light();
        assertTrue(middle > 0 && middle < 1);
        assertEquals(1, middle + at(timeline, 1, 150).actor(NODE).light(), 1e-9);
        assertEquals(1, at(timeline, 1, 300).actor(API).light());
    }

    @Test
    void badgesStayUntilTakenAway() {
        var timeline = timeline(step("a", badge("node", "Pending")), step("b"), step("c", badge("node", "")));

        assertEquals("Pending", timeline.still(1).actor(NODE).badge().orElseThrow().text().en());
        assertEquals(1, at(timeline, 2, 0).actor(NODE).badge().orElseThrow().presence());
        assertEquals(Optional.empty(), timeline.still(2).actor(NODE).badge());
        assertEquals(Optional.empty(), at(timeline, 0, 0).actor(API).badge());
    }

    @Test
    void barsGrowAndRowsRememberTheirStep() {
        var set = new Action.SetRow(NODE, new RowId("cpu"), Optional.of(Text.plain("50")), OptionalDouble.of(50),
                Optional.of(Tone.OK));
        var timeline = timeline(step("a", set), step("b"));
        var middle = cpu(at(timeline, 0, 250));
        var after = cpu(timeline.still(1));

        assertTrue(middle.bar().getAsDouble() > 0 && middle.bar().getAsDouble() < 50);
        assertEquals(new Frame.RowState(Optional.of(Text.plain("50")), OptionalDouble.of(50), Tone.OK,
                Optional.empty(), 0), after);
        assertEquals(1, cpu(timeline.still(0)).changed());
    }

    @ParameterizedTest
    @CsvSource({"–, NONE, 0", "-, NONE, 0", "' ', NONE, 0", "–, FAIL, 1", "0, NONE, 1"})
    void wipingARowIsNoNewsUnlessItIsGivenATone(String value, Tone tone, double changed) {
        var set = new Action.SetRow(NODE, new RowId("cpu"), Optional.of(Text.plain(value)), OptionalDouble.of(0),
                Optional.of(tone));

        assertEquals(changed, cpu(timeline(step("a", set)).still(0)).changed());
    }

    @Test
    void aRowThatOnlyChangesItsWordsKeepsItsBar() {
        var set = new Action.SetRow(NODE, new RowId("cpu"), Optional.of(Text.plain("full")), OptionalDouble.empty(),
                Optional.empty());
        var row = cpu(timeline(step("a", set)).still(0));

        assertEquals(OptionalDouble.of(0), row.bar());
        assertEquals(Tone.NONE, row.tone());
    }

    @Test
    void marksComeWithReasonsOnCardsAndRows() {
        var why = Optional.of(Text.plain("taint"));
        var timeline = timeline(
                step("a", new Action.Mark(NODE, Optional.empty(), Tone.FAIL, why),
                        new Action.Mark(NODE, Optional.of(new RowId("cpu")), Tone.OK, Optional.empty())),
                step("b", new Action.Mark(NODE, Optional.empty(), Tone.NONE, Optional.empty())));

        assertEquals(Optional.of(new Frame.Mark(Tone.FAIL, why, 1)), timeline.still(0).actor(NODE).mark());
        assertEquals(Tone.OK, cpu(timeline.still(0)).mark().orElseThrow().tone());
        assertEquals(Optional.empty(), timeline.still(1).actor(NODE).mark());
    }

    @Test
    void whatIsInsideAHiddenFrameIsHiddenWithItsLinks() {
        var late = new ActorId("late");
        var timeline = timeline(
                step("a"),
                step("b", new Action.Show(List.of(late), List.of())),
                step("c", new Action.Hide(List.of(late), List.of(CALL))));

        assertEquals(0, timeline.still(0).actor(new ActorId("inside")).presence());
        assertEquals(0, timeline.still(0).link(new LinkId("far")).presence());
        assertEquals(1, timeline.still(1).link(new LinkId("far")).presence());
        assertEquals("late inside", lit(timeline.still(1)));
        assertEquals(0, timeline.still(2).actor(late).presence());
        assertEquals(0, timeline.still(2).link(CALL).presence());
    }

    @Test
    void aDetailStaysAsItWasSet() {
        var timeline = timeline(step("a", new Action.SetDetail(API, Text.plain("busy"))), step("b"));

        assertEquals(Optional.of(Text.plain("busy")), timeline.still(1).actor(API).detail());
    }

    @Test
    void objectsShowWhatTheirStepHasChangedSoFar() {
        var timeline = timeline(
                step("a", patch("one", new Value.Num("1")), patch("two", new Value.Items(List.of(new Value.Str("x"))))),
                step("b"),
                step("c", new Action.Patch(Films.POD, new Value.Null())));

        assertEquals(Set.of(), at(timeline, 0, 0).object(Films.POD).changed().stream()
                .filter(pointer -> !pointer.equals("/one")).collect(Collectors.toSet()));
        assertEquals(new TreeSet<>(Set.of("/one", "/two/0")),
                new TreeSet<>(timeline.still(0).object(Films.POD).changed()));
        assertEquals(Set.of(), timeline.still(1).object(Films.POD).changed());
        assertEquals(Set.of("/one", "/two/0"), timeline.still(1).object(Films.POD).lastChanged());
        assertEquals(new Value.Null(), timeline.still(2).object(Films.POD).manifest());
        assertEquals(Set.of(), timeline.still(2).object(Films.POD).changed());
    }

    @Test
    void changesAreFoundDeepInsideAndNamesAreEscaped() {
        var before = fields("a", fields("x/y~z", new Value.Num("1"), "same", new Value.Bool(true)));
        var after = fields("a", fields("x/y~z", new Value.Num("2"), "same", new Value.Bool(true)),
                "empty", new Value.Fields(Map.of()), "list", new Value.Items(List.of()));

        assertEquals(new TreeSet<>(Set.of("/a/x~1y~0z", "/empty", "/list")),
                new TreeSet<>(ObjectChanges.between(before, after)));
        assertEquals(Set.of("/0"), ObjectChanges.between(
                new Value.Items(List.of(new Value.Str("a"), new Value.Str("b"))),
                new Value.Items(List.of(new Value.Str("b"), new Value.Str("b")))));
    }

    @Test
    void whatComesInPlaceOfSomethingElseIsNewInAllItsParts() {
        var text = fields("a", new Value.Str("x"));
        var list = fields("a", new Value.Items(List.of(new Value.Str("x"))));
        var inside = fields("a", fields("b", new Value.Str("x")));

        assertEquals(Set.of("/a/0"), ObjectChanges.between(text, list));
        assertEquals(Set.of("/a/b"), ObjectChanges.between(list, inside));
        assertEquals(Set.of("/a"), ObjectChanges.between(inside, fields("a", new Value.Null())));
    }

    private static Value fields(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Value>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Fields(map);
    }

    @Test
    void calloutsLiveInTheirStepOnly() {
        var timeline = timeline(step("a", new Action.CallOut(API, Text.plain("look"))), step("b"));

        assertEquals(1, timeline.still(0).callouts().getFirst().presence());
        assertEquals(0, at(timeline, 0, 0).callouts().getFirst().presence());
        assertEquals(List.of(), at(timeline, 1, 0).callouts());
    }

    @Test
    void theCameraStaysWhereItWasMoved() {
        var timeline = timeline(step("a", new Action.Camera(List.of(NODE))), step("b"),
                step("c", new Action.Camera(List.of())));

        assertEquals(new CameraState(List.of(), List.of(NODE), 1), timeline.still(1).camera());
        assertEquals(new CameraState(List.of(NODE), List.of(), 0), at(timeline, 2, 0).camera());
        assertEquals(CameraState.WHOLE.to(), timeline.still(2).camera().to());
    }

    @Test
    void timeBeyondAStepsEndIsItsEnd() {
        var timeline = timeline(step("a", send("call")), step("b", badge("api", "x")));

        assertEquals(at(timeline, 0, timeline.duration(0)), at(timeline, 0, 1e9));
        assertEquals(timeline.still(0), at(timeline, 0, 1e9));
    }

    @Test
    void theEndOfOneStepIsTheStartOfTheNext() {
        var timeline = timeline(step("a", send("call"), badge("node", "x")), step("b", badge("api", "y")));
        var end = timeline.still(0);
        var start = at(timeline, 1, 0);

        end.actors().forEach((id, state) -> assertEquals(state.light(), start.actor(id).light(), id.value()));
        assertEquals(end.links(), start.links());
        assertFalse(end.packets().equals(start.packets()));
    }

    @Test
    void aMomentIsTheSameHoweverItIsReached() {
        var steps = new Step[] {step("a", send("call")), step("b", badge("node", "x")), step("c", send("inner"))};
        var played = timeline(steps);
        for (int step = 0; step < 3; step++) {
            for (double millis = 0; millis <= played.duration(step); millis += 37) {
                at(played, step, millis);
            }
        }

        assertEquals(timeline(steps).still(1), played.still(1));
        assertEquals(timeline(steps).frame(new Moment(2, 123)), played.frame(new Moment(2, 123)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "0.5, 0.7756", "1, 1", "2, 1"})
    void easingStartsAndStopsGently(double time, double done) {
        assertEquals(done, Easing.inOut(time), 0.001);
    }
}
