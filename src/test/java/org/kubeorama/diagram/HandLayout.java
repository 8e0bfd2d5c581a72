package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.layout.ActorPlace.CodePlace;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.LinkPlace;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.layout.SceneLayout.CaptionPlace;
import org.kubeorama.layout.TextPlace;
import org.kubeorama.layout.TextWrap;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.layout.TimelinePlace.LanePlace;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.layout.TimelinePlace.TickPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

/** Places given by hand, so that pictures in tests do not change with the layout engine. */
final class HandLayout {
    private static final Fonts FONTS = Fonts.bundled();

    private final SceneModel scene;
    private final Map<ActorId, ActorPlace> actors = new LinkedHashMap<>();
    private final Map<LinkId, LinkPlace> links = new LinkedHashMap<>();
    private final Map<StepId, List<CalloutPlace>> callouts = new HashMap<>();

    HandLayout(SceneModel scene) {
        this.scene = scene;
    }

    HandLayout actor(String id, double x, double y, double width, double height) {
        var actor = Known.in(scene.actorsById(), new ActorId(id));
        var box = new Box(x, y, width, height);
        actors.put(actor.id(), actor.isFrame() ? frame(actor, box)
                : actor.axis().isPresent() ? timeline(actor, box) : card(actor, box));
        return this;
    }

    private static ActorPlace frame(Actor actor, Box box) {
        var icon = new Box(box.x() + 20, box.y() + 18, 28, 28);
        return new ActorPlace(actor.id(), box, true, Optional.of(icon),
                text(actor.label(), TextStyle.ZONE_TITLE, box.x() + 54, box.y() + 18), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), Optional.of(new Point(box.right() - 24, box.y())),
                Optional.of(new Box(box.x() + 20, box.bottom() + 2, box.width(), 22)));
    }

    private static ActorPlace card(Actor actor, Box box) {
        boolean bare = actor.role() == Role.STATE || actor.role() == Role.OBJECT;
        double left = box.x() + (bare ? 24 : 84);
        double top = actor.role() == Role.STATE ? box.y() + 11 : box.y() + (actor.detail().isPresent() ? 18 : 29);
        var icon = bare ? Optional.<Box>empty() : Optional.of(new Box(box.x() + 18, box.y() + 18, 52, 52));
        var rows = new ArrayList<RowPlace>();
        for (int i = 0; i < actor.rows().size(); i++) {
            rows.add(row(actor, i, box));
        }
        return new ActorPlace(actor.id(), box, false, icon,
                wide(text(actor.label(), TextStyle.CARD_LABEL, left, top), actor, box),
                actor.detail().map(detail -> wide(text(detail, TextStyle.DETAIL, left, top + 30), actor, box)), rows,
                actor.object().map(_ -> code(actor, box)), Optional.empty(), Optional.of(new Point(box.right() - 18, box.y())),
                Optional.of(new Box(box.x() + 4, box.bottom() + 6, box.width() + 60, 22)));
    }

    /** Names in a column of 130 px, values and marks in one of 120, ticks in the last 40 px. */
    private ActorPlace timeline(Actor actor, Box box) {
        var axis = actor.axis().orElseThrow();
        int count = actor.rows().size();
        var scale = new Box(box.x() + 160, box.y() + 100, box.width() - 310, box.height() - 140);
        var rows = new ArrayList<RowPlace>();
        var lanes = new ArrayList<LanePlace>();
        for (int i = 0; i < count; i++) {
            double y = scale.y() + scale.height() / count * i;
            double height = scale.height() / count;
            lanes.add(new LanePlace(actor.rows().get(i).id(),
                    new Box(scale.x() - 16, y + 4, scale.width() + 32, height - 8)));
            rows.add(new RowPlace(actor.rows().get(i).id(), new Box(box.right() - 90, y + 6, 70, height - 12),
                    Optional.of(new Box(box.x() + 18, y, 120, height)), Optional.of(new Box(box.right() - 90, y, 70, height)),
                    Optional.empty(), Optional.of(new Box(box.right() - 118, y + height / 2 - 10, 20, 20))));
        }
        boolean moves = actions().anyMatch(it -> it instanceof Action.MoveClock(var moved, _) && moved.equals(actor.id()));
        var bare = new TimelinePlace(axis, scale, lanes, List.of(), Map.of(),
                moves ? Optional.of(new Box(scale.x() - 16, scale.y() - 30, scale.width() + 32, 26)) : Optional.empty(), 0);
        var ticks = axis.ticks().stream().map(time -> {
            var label = text(axis.written(time, axis.decimals()), TextStyle.TICK, 0, scale.bottom() + 8);
            double x = bare.x(time);
            return new TickPlace(x, new TextPlace(new Box(x - label.box().width() / 2, label.box().y(),
                    label.box().width(), label.box().height()), label.style(), label.lines()));
        }).toList();
        Map<Action.Plot, PlotPlace> plots = new HashMap<>();
        actions().filter(Action.Plot.class::isInstance).map(Action.Plot.class::cast)
                .filter(plot -> plot.actor().equals(actor.id()))
                .forEach(plot -> plots.put(plot, plot(plot, bare)));
        return new ActorPlace(actor.id(), box, false, Optional.of(new Box(box.x() + 18, box.y() + 18, 40, 40)),
                text(actor.label(), TextStyle.CARD_LABEL, box.x() + 70, box.y() + 10),
                actor.detail().map(detail -> text(detail, TextStyle.DETAIL, box.x() + 70, box.y() + 42)), rows,
                Optional.empty(), Optional.of(new TimelinePlace(axis, scale, lanes, ticks, plots, bare.clock(), 0)),
                Optional.of(new Point(box.right() - 18, box.y())), Optional.empty());
    }

    private Stream<Action> actions() {
        return scene.allSteps().stream().flatMap(step -> step.beats().stream()).flatMap(beat -> beat.actions().stream());
    }

    /** The text right of a point and of a segment under 80 px, else inside. */
    private static PlotPlace plot(Action.Plot plot, TimelinePlace timeline) {
        var track = timeline.lanes().stream().filter(lane -> lane.row().equals(plot.row())).findFirst().orElseThrow().track();
        double from = timeline.x(plot.from());
        var shape = plot.to().isEmpty()
                ? new Box(from, track.centerY(), 0, 0).grown(TimelinePlace.POINT)
                : new Box(from, track.centerY() - 17, timeline.x(plot.end()) - from, 34);
        boolean inside = plot.to().isPresent() && shape.width() > 80;
        boolean signed = plot.to().isPresent() && shape.width() > 24 && plot.tone() != Tone.NONE;
        double left = inside ? from + (signed ? 31 : 10) : shape.right() + 5;
        return new PlotPlace(shape, plot.text().map(it -> text(it, TextStyle.PLOT, left, track.centerY() - 11).box()),
                signed ? Optional.of(new Point(from + 18, track.centerY())) : Optional.empty());
    }

    private static TextPlace wide(TextPlace text, Actor actor, Box card) {
        var box = text.box();
        double left = actor.role() == Role.STATE ? card.x() : box.x();
        double right = actor.role() == Role.STATE ? card.right() : card.right() - 12;
        return new TextPlace(new Box(left, box.y(), right - left, box.height()), text.style(), text.lines());
    }

    private static RowPlace row(Actor actor, int index, Box card) {
        var row = actor.rows().get(index);
        var box = new Box(card.x() + 18, card.y() + 84 + 30 * index, card.width() - 36, 28);
        boolean named = row.label().isPresent();
        double labelled = named ? 70 : 0;
        boolean bar = row.bar().isPresent();
        return new RowPlace(row.id(), box,
                named ? Optional.of(new Box(box.x() + 4, box.y(), labelled, 28)) : Optional.empty(),
                Optional.of(new Box(box.x() + labelled + (bar ? 90 : 0) + 8, box.y(),
                        box.width() - labelled - (bar ? 90 : 0) - 36, 28)),
                bar ? Optional.of(new Box(box.x() + labelled + 4, box.y() + 9, 90, 10)) : Optional.empty(),
                Optional.of(new Box(box.right() - 24, box.y(), 24, 28)));
    }

    private static CodePlace code(Actor actor, Box box) {
        return new CodePlace(new Box(box.x() + 40, box.y() + 62, box.width() - 58, actor.lines() * 29.0), 29,
                actor.lines());
    }

    HandLayout link(String id, double... xy) {
        return link(id, null, null, xy);
    }

    /** @param label upper left corner, null for none; @param pill where payloads rest, null for nowhere */
    HandLayout link(String id, @Nullable Point label, @Nullable Point pill, double... xy) {
        var link = scene.links().stream().filter(it -> it.id().value().equals(id)).findFirst().orElseThrow();
        var points = new ArrayList<Point>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        links.put(link.id(), new LinkPlace(link.id(), points, label(link, label), Optional.ofNullable(pill)));
        return this;
    }

    private static Optional<TextPlace> label(Link link, @Nullable Point at) {
        return at == null ? Optional.empty() : link.label().map(text -> text(text, TextStyle.LINK_LABEL, at.x(), at.y()));
    }

    HandLayout callout(String step, String actor, Text text, Box box, Point tip) {
        var place = wrapped(text, TextStyle.CALLOUT, new Box(box.x() + 16, box.y() + 12, box.width() - 32, box.height() - 24));
        callouts.computeIfAbsent(new StepId(step), _ -> new ArrayList<>())
                .add(new CalloutPlace(new ActorId(actor), box, place, tip));
        return this;
    }

    SceneLayout done() {
        Map<StepId, CaptionPlace> captions = new HashMap<>();
        scene.allSteps().forEach(step -> captions.put(step.id(), new CaptionPlace(
                text(step.title(), TextStyle.STEP_TITLE, 200, 936),
                wrapped(step.caption(), TextStyle.CAPTION, new Box(200, 978, 1640, 60)))));
        double right = actors.values().stream().mapToDouble(place -> place.box().right()).max().orElseThrow();
        double bottom = actors.values().stream().mapToDouble(place -> place.box().bottom()).max().orElseThrow();
        return new SceneLayout(actors, links, captions, callouts, new Box(56, 144, right - 56, bottom - 144),
                new Point(0, 0), 1);
    }

    private static TextPlace text(Text text, TextStyle style, double x, double y) {
        double width = Arrays.stream(Language.values()).mapToDouble(it -> FONTS.width(text.in(it), style)).max().orElse(0);
        return new TextPlace(new Box(x, y, Math.ceil(width), FONTS.lineHeight(style)), style,
                Map.of(Language.EN, List.of(text.en()), Language.ZH, List.of(text.zh())));
    }

    private static TextPlace wrapped(Text text, TextStyle style, Box box) {
        var wrap = new TextWrap(FONTS);
        return new TextPlace(box, style, Map.of(Language.EN, wrap.evenLines(text.en(), style, box.width()),
                Language.ZH, wrap.evenLines(text.zh(), style, box.width())));
    }
}
