package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.bar;
import static org.kubeorama.layout.Plan.box;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.row;
import static org.kubeorama.layout.Plan.zone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.kubeorama.layout.Plan.Part;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

class GridLayoutTest {
    private static ActorPlace place(SceneLayout layout, String actor) {
        return layout.actor(new ActorId(actor));
    }

    @Test
    void columnsAndRowsOfCardsLineUp() {
        var layout = Plan.of(card("a", 0, 0), card("longer name", 0, 1), card("c", 1, 0)).layout();

        assertEquals(box(layout, "a").centerX(), box(layout, "longer name").centerX());
        assertEquals(box(layout, "a").width(), box(layout, "longer name").width());
        assertEquals(box(layout, "a").centerY(), box(layout, "c").centerY());
        assertTrue(box(layout, "c").x() >= box(layout, "a").right() + Gutters.TIGHT);
    }

    @Test
    void aCardThatSpansCellsFillsThem() {
        var layout = Plan.of(card("a", 0, 0), card("b", 1, 0), card("wide").at(0, 1, 2, 1), card("tall").at(2, 0, 1, 2))
                .layout();

        assertEquals(box(layout, "a").x(), box(layout, "wide").x());
        assertEquals(box(layout, "b").right(), box(layout, "wide").right());
        assertEquals(box(layout, "a").y(), box(layout, "tall").y());
        assertEquals(box(layout, "wide").bottom(), box(layout, "tall").bottom());
    }

    @Test
    void aFrameHoldsItsChildrenBelowItsTitle() {
        var layout = Plan.of(zone("zone", card("a", 0, 0), zone("inner", card("b", 0, 0)).at(0, 1)).at(0, 0)).layout();

        assertTrue(box(layout, "zone").contains(box(layout, "inner")));
        assertTrue(box(layout, "inner").contains(box(layout, "b")));
        assertTrue(box(layout, "a").y() >= place(layout, "zone").label().box().bottom());
        assertTrue(place(layout, "zone").frame());
    }

    @Test
    void anEmptyFrameHasRoomForItsTitle() {
        var layout = Plan.of(zone("nothing in here").at(0, 0), card("a", 1, 0)).layout();

        assertTrue(box(layout, "nothing in here").contains(place(layout, "nothing in here").label().box()));
    }

    @Test
    void aTextIsGivenRoomForTheLongerLanguage() {
        var layout = Plan.of(card("a").named("x", "一个名字很长的节点").at(0, 0)).layout();
        var label = place(layout, "a").label();

        assertEquals(List.of("x"), label.lines().get(Language.EN));
        assertTrue(label.box().width() >= Plan.MEASURE.width("一个名字很长的节点", label.style()));
    }

    @Test
    void roomIsKeptForEverythingTheFilmWillSay() {
        var id = new ActorId("a");
        var quiet = Plan.of(card("a").rows(row("r", "0")).at(0, 0)).layout();
        var layout = Plan.of(card("a").rows(row("r", "0")).at(0, 0))
                .does(
                        new Action.SetRow(id, new RowId("r"), Optional.of(Text.plain("a value that is much longer")),
                                OptionalDouble.empty(), Optional.empty()),
                        new Action.SetBadge(id, Text.plain("CrashLoopBackOff"), Tone.FAIL),
                        new Action.SetDetail(id, Text.plain("restarted five times")),
                        new Action.Mark(id, Optional.of(new RowId("r")), Tone.FAIL, Optional.empty()),
                        new Action.Mark(id, Optional.empty(), Tone.FAIL, Optional.of(Text.plain("it failed"))))
                .layout();
        var place = place(layout, "a");

        assertTrue(place.box().width() > box(quiet, "a").width());
        assertTrue(place.rows().getFirst().value().orElseThrow().width()
                >= Plan.MEASURE.width("a value that is much longer", TextStyle.ROW_VALUE));
        assertTrue(place.badgeRight().isPresent() && place.detail().isPresent() && place.reason().isPresent());
        assertTrue(place.rows().getFirst().mark().isPresent());
        assertTrue(place(quiet, "a").badgeRight().isEmpty() && place(quiet, "a").detail().isEmpty()
                && place(quiet, "a").reason().isEmpty() && place(quiet, "a").rows().getFirst().mark().isEmpty());
    }

    @Test
    void cardsOfABoardHaveBarsOfTheSameLength() {
        var layout = Plan.of(
                        card("a").rows(bar("cpu", 10), bar("memory", 5)).at(0, 0),
                        card("a very much longer name").rows(bar("cpu", 90), bar("memory", 5)).at(1, 0))
                .does(new Action.SetRow(new ActorId("a"), new RowId("cpu"), Optional.of(Text.plain("100 of 100")),
                        OptionalDouble.of(100), Optional.empty()))
                .layout();
        var one = place(layout, "a").rows().getFirst();
        var other = place(layout, "a very much longer name").rows().getFirst();

        assertEquals(one.bar().orElseThrow().width(), other.bar().orElseThrow().width());
        assertEquals(one.value().map(Box::width), other.value().map(Box::width));
    }

    @Test
    void aFrameMayHaveRowsAndADetailInItsTitle() {
        var layout = Plan.of(zone("node", card("a", 0, 0)).detail("10.0.0.1").rows(bar("cpu", 5)).at(0, 0)).layout();
        var place = place(layout, "node");

        assertTrue(place.detail().orElseThrow().box().x() > place.label().box().right());
        assertTrue(box(layout, "a").y() >= place.rows().getFirst().box().bottom());
    }

    @Test
    void aPanelShowsItsLinesAndMoreWhereTheRowIsHigher() {
        var plan = Plan.of(
                new Part(Role.OBJECT, "panel").detail("v1").showing("pod", 3).at(0, 0),
                zone("high", card("a", 0, 0), card("b", 0, 1), card("c", 0, 2)).at(1, 0));
        for (int i = 0; i < 9; i++) {
            plan.does(new Action.Patch(plan.object("pod", "field" + i, "x").scene().objects().getLast().id(),
                    plan.scene().objects().getLast().manifest()));
        }
        var code = place(plan.layout(), "panel").code().orElseThrow();
        var alone = place(Plan.of(new Part(Role.OBJECT, "panel").showing("pod", 3).at(0, 0))
                .object("pod", "kind", "Pod").layout(), "panel").code().orElseThrow();

        assertEquals(3, alone.lines());
        assertTrue(code.lines() > 3, code.toString());
        assertTrue(code.lines() * code.lineHeight() <= code.box().height() + 1);
    }

    @Test
    void aDocumentHasALineForEachRow() {
        var layout = Plan.of(new Part(Role.DOCUMENT, "file").rows(row("one", "kind: Pod"), row("two", "spec:")).at(0, 0))
                .does(new Action.Mark(new ActorId("file"), Optional.of(new RowId("two")), Tone.OK, Optional.empty()))
                .layout();
        var rows = place(layout, "file").rows();

        assertEquals(rows.get(0).box().bottom(), rows.get(1).box().y());
        assertTrue(rows.get(1).mark().isPresent());
        assertTrue(place(layout, "file").code().isEmpty());
    }

    @Test
    void aSmallSceneIsEnlargedALittleAndALargeOneMadeToFit() {
        var large = new Part[60];
        for (int i = 0; i < large.length; i++) {
            large[i] = card("a-card-with-a-name-" + i, i % 10, i / 10);
        }

        var small = Plan.of(card("a", 0, 0)).layout();
        var crowded = Plan.of(large).layout();

        assertEquals(1.2, small.scale(), 1e-9);
        assertTrue(crowded.scale() < 1);
        assertTrue(crowded.bounds().width() * crowded.scale() <= SceneLayout.ROOM.width() + 0.5);
        assertTrue(crowded.bounds().height() * crowded.scale() <= SceneLayout.ROOM.height() + 0.5);
    }

    @Test
    void aGutterGrowsUntilALabelHasRoom() {
        var layout = Plan.of(card("a", 0, 0), card("b", 1, 0))
                .link("a", "b", "a label that is wider than any gutter")
                .layout();
        var label = Plan.link(layout, "a-b").label().orElseThrow();

        assertTrue(box(layout, "b").x() - box(layout, "a").right() > label.box().width());
        assertTrue(label.box().x() > box(layout, "a").right() && label.box().right() < box(layout, "b").x());
    }
}
