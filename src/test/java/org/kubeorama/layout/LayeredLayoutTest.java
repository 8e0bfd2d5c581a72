package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.box;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.zone;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
    @Test
    void layersFollowTheLinksToTheRight() {
        var layout = Plan.of(card("c"), card("b"), card("a")).link("a", "b").link("b", "c").layout();

        assertTrue(box(layout, "a").right() < box(layout, "b").x());
        assertTrue(box(layout, "b").right() < box(layout, "c").x());
    }

    @Test
    void layersFollowTheLinksDownWhereTheSceneSaysSo() {
        var layout = Plan.down(card("b"), card("a")).link("a", "b").layout();

        assertTrue(box(layout, "a").bottom() < box(layout, "b").y());
    }

    @Test
    void aFrameHasADirectionOfItsOwn() {
        var layout = Plan.of(card("first"), zone("zone", card("a"), card("b")).down())
                .link("first", "a")
                .link("a", "b")
                .layout();

        assertTrue(box(layout, "first").right() < box(layout, "zone").x());
        assertTrue(box(layout, "a").bottom() < box(layout, "b").y());
    }

    @Test
    void cardsWithoutLinksHaveAPlaceToo() {
        var plan = Plan.of(card("a"), card("b"), card("lonely")).link("a", "b");

        assertEquals(List.of(), plan.problems());
    }

    @Test
    void layersLeaveRoomForWhatTheirLinksCarry() {
        var plan = Plan.of(card("a"), card("b"))
                .link("a", "b", "watch")
                .sends("a-b", "POST /api/v1/namespaces/default/pods/web-1/binding");

        assertEquals(List.of(), plan.problems());
        assertTrue(Plan.link(plan.layout(), "a-b").pill().isPresent());
    }

    @Test
    void aStateMachineWithLoopsBackIsLaidOutWithoutFault() {
        var plan = Plan.of(card("Pending"), card("Running"), card("Succeeded"), card("Failed"))
                .link("Pending", "Running", "started")
                .link("Running", "Succeeded", "exit 0")
                .link("Running", "Failed", "exit 1")
                .link("Failed", "Running", "restart")
                .link("Pending", "Failed");

        assertEquals(List.of(), plan.problems());
    }
}
