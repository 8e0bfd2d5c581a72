package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.box;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.zone;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.StepId;

class CalloutsTest {
    private static List<CalloutPlace> callouts(SceneLayout layout) {
        return Known.in(layout.callouts(), new StepId("step"));
    }

    private static boolean isOnEdge(Box box, Point point) {
        return (point.x() == box.x() || point.x() == box.right() || point.y() == box.y() || point.y() == box.bottom())
                && box.contains(new Box(point.x(), point.y(), 0, 0));
    }

    @Test
    void aCalloutStandsBesideItsCardAndPointsAtItsEdge() {
        var layout = Plan.of(card("a", 0, 0), card("b", 1, 0)).calls("a", "It runs now").layout();
        var callout = callouts(layout).getFirst();

        assertTrue(!callout.box().overlaps(box(layout, "a")) && !callout.box().overlaps(box(layout, "b")));
        assertTrue(callout.box().contains(callout.text().box()));
        assertTrue(isOnEdge(box(layout, "a"), callout.tip()), callout.toString());
    }

    @Test
    void aFrameIsPointedAtInItsOwnPlace() {
        var layout = Plan.of(zone("zone", card("a", 0, 0)).at(0, 0)).calls("zone", "A machine").layout();
        var callout = callouts(layout).getFirst();

        assertTrue(isOnEdge(box(layout, "zone"), callout.tip()), callout.toString());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5"})
    void calloutsOfAStepCoverNeitherCardsNorOneAnother(int count) {
        var plan = Plan.of(
                IntStream.range(0, 6).mapToObj(i -> card("card-" + i, i % 3, i / 3)).toArray(Plan.Part[]::new));
        for (int i = 0; i < count; i++) {
            plan.calls("card-" + i, "Something that is worth a look, said in so many words that it needs lines");
        }

        assertEquals(List.of(), plan.problems());
        assertEquals(count, callouts(plan.layout()).size());
    }

    @Test
    void calloutsKeepClearOfPillsOfTheirStep() {
        var plan = Plan.of(card("a", 0, 0), card("b", 1, 0))
                .link("a", "b", "HTTPS")
                .sends("a-b", "POST /api/v1/pods")
                .calls("a", "It asks")
                .calls("b", "It answers");

        assertEquals(List.of(), plan.problems());
    }

    @Test
    void whereCardsFillTheRoomACalloutGoesWhereItFits() {
        var cards = IntStream.range(0, 40).mapToObj(i -> card("a-card-" + i, i % 8, i / 8)).toArray(Plan.Part[]::new);
        var layout = Plan.of(cards).calls("a-card-19", "A remark of some length among so many cards around").layout();
        var callout = callouts(layout).getFirst();

        assertTrue(isOnEdge(box(layout, "a-card-19"), callout.tip()), callout.toString());
    }

    @Test
    void aCalloutOfAWideCardStaysNearItWhereItsMiddleIsTaken() {
        var below = IntStream.range(0, 5).mapToObj(i -> card("card-" + i, i, 1)).toArray(Plan.Part[]::new);
        var parts = Stream.concat(Stream.of(card("wide").at(0, 0, 5, 1)), Stream.of(below)).toArray(Plan.Part[]::new);

        var plan = Plan.of(parts).calls("wide", "A remark of some length on a card that is as wide as the picture");

        assertEquals(List.of(), plan.problems());
    }
}
