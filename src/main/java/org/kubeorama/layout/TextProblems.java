package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.route.Tiles;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/** Looks for texts that are wider than their room, and for labels, pills and callouts that cover something. */
final class TextProblems {
    private static final double TOLERANCE = 0.5;

    private final SceneModel scene;
    private final SceneLayout layout;
    private final FilmContents contents;
    private final Typesetter type;
    private final TextWrap wrap;
    private final Map<ActorId, Actor> actors;
    private final SeenTogether together;
    private final List<Thing> things = new ArrayList<>();
    private final Tiles tiles = new Tiles();
    private final List<LayoutProblem> problems = new ArrayList<>();

    private enum Kind { CARD, TITLE, BADGE, REASON, LABEL, PILL }

    /** Something that can be covered, or cover. @param link of a label or a pill */
    private record Thing(Kind kind, String name, String id, Optional<LinkId> link, Box box) {}

    TextProblems(SceneModel scene, SceneLayout layout, FilmContents contents, Typesetter type) {
        this.scene = scene;
        this.layout = layout;
        this.contents = contents;
        this.type = type;
        wrap = new TextWrap(type);
        actors = scene.actorsById();
        together = new SeenTogether(scene);
        layout.actors().values().forEach(this::addActor);
        scene.links().forEach(this::addLink);
    }

    private void addActor(ActorPlace place) {
        var id = place.actor().value();
        add(place.frame()
                ? new Thing(Kind.TITLE, "the title of '" + id + "'", id, Optional.empty(), FrameAnatomy.titleBox(place))
                : new Thing(Kind.CARD, "'" + id + "'", id, Optional.empty(), place.box()));
        double badge = Margins.of(contents.of(place.actor()), type, 0).badgeWidth();
        place.badgeRight().ifPresent(right -> add(new Thing(Kind.BADGE, "the badge of '" + id + "'", id,
                Optional.empty(), new Box(right.x() - badge, right.y() - Anatomy.BADGE_HEIGHT / 2, badge,
                        Anatomy.BADGE_HEIGHT))));
        place.reason().ifPresent(reason ->
                add(new Thing(Kind.REASON, "the reason under '" + id + "'", id, Optional.empty(), reason)));
    }

    private void addLink(Link link) {
        var place = layout.link(link.id());
        var id = link.id().value();
        place.label().ifPresent(label ->
                add(new Thing(Kind.LABEL, "the label of '" + id + "'", id, Optional.of(link.id()), label.box())));
        place.pill().ifPresent(center -> add(new Thing(Kind.PILL, "the payload of '" + id + "'", id,
                Optional.of(link.id()), type.pill(contents.payloads(link.id())).around(center))));
    }

    private void add(Thing thing) {
        tiles.add(things.size(), thing.box());
        things.add(thing);
    }

    List<LayoutProblem> all() {
        for (int i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            if (thing.kind() == Kind.LABEL || thing.kind() == Kind.PILL) {
                checkCovering(thing, i);
            }
        }
        scene.allSteps().forEach(this::checkCallouts);
        layout.actors().values().forEach(this::checkTexts);
        return problems;
    }

    private void checkCovering(Thing text, int index) {
        var box = text.box().grown(-TOLERANCE);
        tiles.near(box, number -> {
            var other = things.get(number);
            boolean counted = other.link().isEmpty() || number > index;
            if (counted && number != index && other.box().overlaps(box) && isSeenWith(text, other)) {
                problems.add(new LayoutProblem(Rule.TEXT_CLEAR, List.of(text.id(), other.id()),
                        text.name() + " covers " + other.name(),
                        text.kind() == Kind.PILL ? "shorten the payload, or move the cards apart" : "shorten the label"));
            }
        });
    }

    private boolean isSeenWith(Thing text, Thing other) {
        return text.kind() != Kind.PILL || other.kind() != Kind.PILL
                || together.test(text.link().orElseThrow(), other.link().orElseThrow());
    }

    private void checkCallouts(Step step) {
        var places = layout.callouts().getOrDefault(step.id(), List.of());
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var box = place.box().grown(-TOLERANCE);
            if (Callouts.reach(place.tip(), place.box()) > Callouts.FARTHEST) {
                problems.add(new LayoutProblem(Rule.CALLOUT_NEAR, List.of(step.id().value(), place.actor().value()),
                        "the callout at '" + place.actor() + "' in step '" + step.id() + "' has no room near it",
                        "shorten the callout, use a badge, or say it in the caption"));
            }
            tiles.near(box, number -> {
                var other = things.get(number);
                if (other.box().overlaps(box) && isIn(step, other)) {
                    addCallout(step.id(), place.actor().value(), other.id(), other.name());
                }
            });
            for (int j = 0; j < i; j++) {
                if (places.get(j).box().overlaps(box)) {
                    addCallout(step.id(), place.actor().value(), places.get(j).actor().value(), "another callout");
                }
            }
        }
    }

    /** Pills are only there in steps whose packets carry them. */
    private static boolean isIn(Step step, Thing thing) {
        return thing.kind() != Kind.PILL || SeenTogether.carrying(step).contains(thing.link().orElseThrow());
    }

    private void addCallout(StepId step, String actor, String other, String name) {
        problems.add(new LayoutProblem(Rule.CALLOUT_CLEAR, List.of(step.value(), actor, other),
                "the callout at '" + actor + "' in step '" + step + "' covers " + name,
                "shorten the callout, or say it in the caption"));
    }

    private void checkTexts(ActorPlace place) {
        var id = place.actor().value();
        var own = contents.of(place.actor());
        for (var language : Language.values()) {
            for (var line : place.label().in(language)) {
                checkWidth(line, place.label().style(), place.label().box(), "the label of '" + id + "'", id);
            }
        }
        place.detail().ifPresent(detail -> own.details.forEach(text -> checkRoom(text, detail.style(), detail.box(), id)));
        place.reason().ifPresent(room -> own.reasons.forEach(text -> checkRoom(text, TextStyle.REASON, room, id)));
        var role = Known.in(actors, place.actor()).role();
        for (var row : place.rows()) {
            var style = role == Role.DOCUMENT ? TextStyle.CODE : TextStyle.ROW_VALUE;
            row.value().ifPresent(box -> checkValues(Known.in(own.rows, row.row()).values, style, box, row.row(), id));
        }
    }

    private void checkRoom(Text text, TextStyle style, Box room, String id) {
        for (var language : Language.values()) {
            var lines = wrap.evenLines(text.in(language), style, room.width() + TOLERANCE);
            lines.forEach(line -> checkWidth(line, style, room, "a text of '" + id + "'", id));
            if (lines.size() * type.lineHeight(style) > room.height() + TOLERANCE) {
                addTooWide("a text of '" + id + "'", id, text.in(language));
            }
        }
    }

    private void checkValues(List<Text> values, TextStyle style, Box room, RowId row, String id) {
        for (var value : values) {
            for (var language : Language.values()) {
                checkWidth(value.in(language), style, room, "row '" + row + "' of '" + id + "'", id);
            }
        }
    }

    private void checkWidth(String line, TextStyle style, Box room, String name, String id) {
        if (type.width(line, style) > room.width() + TOLERANCE) {
            addTooWide(name, id, line);
        }
    }

    private void addTooWide(String name, String id, String text) {
        problems.add(new LayoutProblem(Rule.TEXT_WHOLE, List.of(id), name + " does not fit: '" + text + "'", "shorten it"));
    }
}
