package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.row;
import static org.kubeorama.layout.Plan.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/** Every rule is found broken once a good layout is spoiled by hand. */
class LayoutProblemsTest {
    private static final StepId STEP = new StepId("step");
    private static final String LONG = "words and words and words and words and words and words and words and words ";

    private static Plan plan() {
        return Plan.of(
                        zone("zone", card("a").detail("detail").rows(row("r", "value")).at(0, 0), card("b", 0, 1)).at(0, 0),
                        card("c", 1, 0),
                        card("d", 2, 0))
                .link("a", "c", "watch")
                .link("c", "d")
                .link("b", "d")
                .sends("a-c", "GET")
                .sends("c-d", "PUT")
                .calls("c", "look")
                .calls("d", "and here");
    }

    private record Spoilt(SceneLayout layout) {
        Spoilt actor(String id, UnaryOperator<Box> change) {
            var actors = new LinkedHashMap<>(layout.actors());
            actors.computeIfPresent(new ActorId(id), (_, place) -> new ActorPlace(place.actor(), change.apply(place.box()),
                    place.frame(), place.icon(), place.label(), place.detail(), place.rows(), place.code(), place.timeline(),
                    place.badgeRight(), place.reason()));
            return new Spoilt(new SceneLayout(actors, layout.links(), layout.captions(), layout.callouts(),
                    layout.bounds(), layout.origin(), layout.scale()));
        }

        Spoilt label(String id, double width) {
            var actors = new LinkedHashMap<>(layout.actors());
            actors.computeIfPresent(new ActorId(id), (_, place) -> new ActorPlace(place.actor(), place.box(),
                    place.frame(), place.icon(), narrow(place.label(), width), place.detail().map(it -> narrow(it, width)),
                    place.rows().stream().map(row -> new ActorPlace.RowPlace(row.row(), row.box(), row.label(),
                            row.value().map(box -> new Box(box.x(), box.y(), width, box.height())), row.bar(),
                            row.mark())).toList(),
                    place.code(), place.timeline(), place.badgeRight(), place.reason()));
            return new Spoilt(new SceneLayout(actors, layout.links(), layout.captions(), layout.callouts(),
                    layout.bounds(), layout.origin(), layout.scale()));
        }

        private static TextPlace narrow(TextPlace text, double width) {
            var box = text.box();
            return new TextPlace(new Box(box.x(), box.y(), width, box.height()), text.style(), text.lines());
        }

        Spoilt link(String id, UnaryOperator<LinkPlace> change) {
            var links = new LinkedHashMap<>(layout.links());
            links.computeIfPresent(new LinkId(id), (_, place) -> change.apply(place));
            return new Spoilt(new SceneLayout(layout.actors(), links, layout.captions(), layout.callouts(),
                    layout.bounds(), layout.origin(), layout.scale()));
        }

        Spoilt callouts(UnaryOperator<CalloutPlace> change) {
            var callouts = Known.in(layout.callouts(), STEP).stream().map(change).toList();
            return new Spoilt(new SceneLayout(layout.actors(), layout.links(), layout.captions(), Map.of(STEP, callouts),
                    layout.bounds(), layout.origin(), layout.scale()));
        }

        Spoilt scaled(double scale) {
            return new Spoilt(new SceneLayout(layout.actors(), layout.links(), layout.captions(), layout.callouts(),
                    layout.bounds(), layout.origin(), scale));
        }
    }

    private static LinkPlace through(LinkPlace link, Box box) {
        return new LinkPlace(link.link(), List.of(new Point(box.x() - 20, box.centerY()), new Point(box.right() + 20,
                box.centerY())), link.label(), link.pill());
    }

    private static LinkPlace pillAt(LinkPlace link, Box box) {
        return new LinkPlace(link.link(), link.points(), link.label(), Optional.of(new Point(box.centerX(), box.centerY())));
    }

    private static CalloutPlace at(CalloutPlace callout, Box box) {
        return new CalloutPlace(callout.actor(), new Box(box.x(), box.y(), 80, 40), callout.text(), callout.tip());
    }

    static Stream<Arguments> spoilt() {
        var good = plan().layout();
        var scene = new Spoilt(good);
        var a = Plan.box(good, "a");
        var c = Plan.box(good, "c");
        var title = good.actor(new ActorId("zone")).label().box();
        var pill = Plan.link(good, "c-d").pill().orElseThrow();
        return Stream.of(
                Arguments.of(Rule.CARDS_APART, "c, d", scene.actor("d", _ -> c)),
                Arguments.of(Rule.CARDS_APART, "a, b", scene.actor("b", _ -> a)),
                Arguments.of(Rule.CHILDREN_INSIDE, "b, zone", scene.actor("b", box -> new Box(box.x(), 2000, 100, 50))),
                Arguments.of(Rule.ROUTE_CLEAR, "b-d, c", scene.link("b-d", link -> through(link, c))),
                Arguments.of(Rule.ROUTE_CLEAR, "b-d, zone", scene.link("b-d", link -> through(link, title))),
                Arguments.of(Rule.LANES_APART, "a-c, b-d", scene.link("b-d", link -> new LinkPlace(link.link(),
                        Plan.link(good, "a-c").points(), link.label(), link.pill()))),
                Arguments.of(Rule.TEXT_CLEAR, "a-c, c", scene.link("a-c", link -> pillAt(link, c))),
                Arguments.of(Rule.TEXT_CLEAR, "a-c, c-d", scene.link("a-c", link -> pillAt(link,
                        new Box(pill.x(), pill.y(), 0, 0)))),
                Arguments.of(Rule.TEXT_WHOLE, "a", scene.label("a", 5)),
                Arguments.of(Rule.CALLOUT_CLEAR, "step, c, a", scene.callouts(callout -> at(callout, a))),
                Arguments.of(Rule.CALLOUT_CLEAR, "step, d, c", scene.callouts(callout -> at(callout, new Box(0, 3000, 0, 0)))),
                Arguments.of(Rule.CALLOUT_NEAR, "step, d", scene.callouts(callout -> at(callout, new Box(0, 3000, 0, 0)))),
                Arguments.of(Rule.IN_ROOM, "", scene.scaled(5)),
                Arguments.of(Rule.LARGE_ENOUGH, "", scene.scaled(0.5)));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aBrokenRuleIsFoundWithThoseWhoBreakIt(Rule rule, String ids, Spoilt spoilt) {
        var problems = LayoutProblems.of(plan().scene(), spoilt.layout(), Plan.MEASURE);

        assertTrue(problems.stream().anyMatch(problem ->
                problem.rule() == rule && String.join(", ", problem.ids()).equals(ids)), problems.toString());
        assertTrue(problems.stream().noneMatch(problem -> problem.wrong().isBlank() || problem.advice().isBlank()));
    }

    @Test
    void aGoodLayoutHasNoProblems() {
        assertEquals(List.of(), plan().problems());
    }

    @Test
    void pillsThatAreNeverSeenTogetherMayShareAPlace() {
        var plan = Plan.of(card("a", 0, 0), card("b", 1, 0), card("c", 2, 0)).link("a", "b").link("b", "c").sends("a-b", "GET");
        var layout = plan.layout();
        var pill = Plan.link(layout, "a-b").pill().orElseThrow();
        var spoilt = new Spoilt(layout).link("b-c", link -> pillAt(link, new Box(pill.x(), pill.y(), 0, 0)));

        assertEquals(List.of(), LayoutProblems.of(plan.scene(), spoilt.layout(), Plan.MEASURE));
    }

    @Test
    void captionsKeepToTheirLines() {
        var plan = Plan.of(card("a", 0, 0)).captioned(Text.plain(LONG.repeat(5)));
        var scene = plan.scene(LONG.repeat(2));

        var problems = LayoutProblems.of(scene, LayoutEngine.layout(scene, Plan.MEASURE), Plan.MEASURE);

        assertEquals(List.of(Rule.CAPTION_SHORT, Rule.CAPTION_SHORT, Rule.CAPTION_SHORT, Rule.CAPTION_SHORT),
                problems.stream().map(LayoutProblem::rule).toList());
    }
}
