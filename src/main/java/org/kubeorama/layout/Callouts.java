package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.layout.route.Tiles;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/** Places the remarks of every step beside their actors, where they cover nothing that matters. */
final class Callouts {
    private static final double[] WIDTHS = {340, 260, 200};
    private static final double PADDING_X = 16;
    private static final double PADDING_Y = 10;
    private static final double IMPOSSIBLE = 10_000;
    private static final double OVER_LINE = 12;
    private static final double NARROWER = 10;
    private static final double ALONG = 24;

    /** A bubble farther from its actor than this is not taken for a remark on it. */
    static final double FARTHEST = 140;

    private final Typesetter type;
    private final Map<ActorId, ActorPlace> actors;
    private final Map<LinkId, LinkPlace> links;
    private final FilmContents contents;
    private final Box room;
    private final Tiles solidTiles = new Tiles();
    private final List<Box> solids = new ArrayList<>();
    private final Tiles lineTiles = new Tiles();
    private final List<Box> lines = new ArrayList<>();

    /** @param room where bubbles may be, in the diagram's coordinates */
    Callouts(
            Map<ActorId, ActorPlace> actors, Map<LinkId, LinkPlace> links, List<Box> solids, FilmContents contents,
            Typesetter type, Box room) {
        this.actors = actors;
        this.links = links;
        this.contents = contents;
        this.type = type;
        this.room = room;
        solids.forEach(this::addSolid);
        for (var link : links.values()) {
            link.label().ifPresent(label -> addSolid(label.box()));
            for (var leg : LinkSpots.legBoxes(link.points())) {
                lineTiles.add(lines.size(), leg);
                lines.add(leg);
            }
        }
    }

    private void addSolid(Box box) {
        solidTiles.add(solids.size(), box);
        solids.add(box);
    }

    Map<StepId, List<CalloutPlace>> of(SceneModel scene) {
        var places = new LinkedHashMap<StepId, List<CalloutPlace>>();
        scene.allSteps().forEach(step -> places.put(step.id(), of(step)));
        return places;
    }

    private List<CalloutPlace> of(Step step) {
        var taken = pills(step);
        var places = new ArrayList<CalloutPlace>();
        for (var beat : step.beats()) {
            for (var action : beat.actions()) {
                if (action instanceof Action.CallOut(var actor, var text)) {
                    var place = place(Known.in(actors, actor), text, taken);
                    places.add(place);
                    taken.add(place.box());
                }
            }
        }
        return List.copyOf(places);
    }

    /** The pills that rest on links in a step. */
    private List<Box> pills(Step step) {
        var pills = new ArrayList<Box>();
        for (var link : new TreeSet<>(SeenTogether.carrying(step))) {
            Known.in(links, link).pill().map(type.pill(contents.payloads(link))::around).ifPresent(pills::add);
        }
        return pills;
    }

    private record Candidate(Box box, double cost) {}

    private CalloutPlace place(ActorPlace actor, Text text, List<Box> taken) {
        var best = Optional.<Candidate>empty();
        var block = type.even(text, TextStyle.CALLOUT, WIDTHS[0]);
        for (int i = 0; i < WIDTHS.length && best.filter(it -> it.cost() < IMPOSSIBLE).isEmpty(); i++) {
            var narrower = type.even(text, TextStyle.CALLOUT, WIDTHS[i]);
            var found = best(around(actor, size(narrower)), taken);
            if (best.isEmpty() || found.cost() + NARROWER < best.get().cost()) {
                best = Optional.of(found);
                block = narrower;
            }
        }
        for (int i = 0; i < WIDTHS.length && best.orElseThrow().cost() >= IMPOSSIBLE; i++) {
            var narrower = type.even(text, TextStyle.CALLOUT, WIDTHS[i]);
            var found = best(along(actor.box(), size(narrower)), taken);
            if (found.cost() < IMPOSSIBLE) {
                best = Optional.of(found);
                block = narrower;
            }
        }
        if (best.orElseThrow().cost() >= IMPOSSIBLE) {
            best = Optional.of(best(anywhere(actor, size(block)), taken));
        }
        var box = best.orElseThrow().box();
        return new CalloutPlace(actor.actor(), box, block.at(box.x() + PADDING_X, box.y() + PADDING_Y),
                tip(actor.box(), box));
    }

    private static Size size(TextBlock block) {
        return new Size(block.width() + 2 * PADDING_X, block.height() + 2 * PADDING_Y);
    }

    private Candidate best(List<Candidate> candidates, List<Box> taken) {
        var best = new Candidate(new Box(0, 0, 0, 0), Double.MAX_VALUE);
        for (var candidate : candidates) {
            if (candidate.cost() < best.cost()) {
                double cost = candidate.cost() + cost(candidate.box(), taken);
                if (cost < best.cost()) {
                    best = new Candidate(candidate.box(), cost);
                }
            }
        }
        return best;
    }

    private double cost(Box box, List<Box> taken) {
        var sum = new double[1];
        var wide = box.grown(5);
        solidTiles.near(wide, number -> sum[0] += solidCost(solids.get(number), wide));
        taken.forEach(other -> sum[0] += solidCost(other, wide));
        lineTiles.near(box, number -> sum[0] += lines.get(number).overlaps(box) ? OVER_LINE : 0);
        return sum[0] + (room.contains(box) ? 0 : IMPOSSIBLE);
    }

    private static double solidCost(Box solid, Box box) {
        double width = Math.min(solid.right(), box.right()) - Math.max(solid.x(), box.x());
        double height = Math.min(solid.bottom(), box.bottom()) - Math.max(solid.y(), box.y());
        return width > 0 && height > 0 ? IMPOSSIBLE + width * height : 0;
    }

    /** Places near the actor: on each side, in the middle and shifted, near and farther off. */
    private static List<Candidate> around(ActorPlace actor, Size size) {
        var box = actor.frame() ? titleOf(actor) : actor.box();
        var candidates = new ArrayList<Candidate>();
        for (double gap : new double[] {20, 32, 48, 72, 104}) {
            for (int shift = -4; shift <= 4; shift++) {
                double x = box.centerX() - size.width() / 2 + shift * (box.width() + size.width()) / 10;
                double y = box.centerY() - size.height() / 2 + shift * (box.height() + size.height()) / 10;
                double cost = gap * 0.6 + 4 * Math.abs(shift);
                candidates.add(candidate(x, box.y() - gap - size.height(), size, cost));
                candidates.add(candidate(x, box.bottom() + gap, size, cost + 2));
                candidates.add(candidate(box.right() + gap, y, size, cost + 4));
                candidates.add(candidate(box.x() - gap - size.width(), y, size, cost + 6));
            }
        }
        return candidates;
    }

    /** Places all along the edges of a large actor, whose middle has no room: the corners too, and a little farther off. */
    private static List<Candidate> along(Box box, Size size) {
        var candidates = new ArrayList<Candidate>();
        for (double gap : new double[] {20, 32, 48, 72, 104, FARTHEST - 1}) {
            for (double x = box.x() - size.width() / 2; x <= box.right() - size.width() / 2; x += ALONG) {
                candidates.add(candidate(x, box.y() - gap - size.height(), size, gap));
                candidates.add(candidate(x, box.bottom() + gap, size, gap + 2));
            }
            for (double y = box.y() - size.height() / 2; y <= box.bottom() - size.height() / 2; y += ALONG) {
                candidates.add(candidate(box.right() + gap, y, size, gap + 4));
                candidates.add(candidate(box.x() - gap - size.width(), y, size, gap + 6));
            }
        }
        return candidates;
    }

    private static Box titleOf(ActorPlace frame) {
        return new Box(frame.box().x(), frame.box().y(), frame.box().width(), FrameAnatomy.TITLE_ROW);
    }

    private static Candidate candidate(double x, double y, Size size, double cost) {
        return new Candidate(new Box(x, y, size.width(), size.height()), cost);
    }

    /** Places all over the room, the nearer the better. */
    private List<Candidate> anywhere(ActorPlace actor, Size size) {
        var candidates = new ArrayList<Candidate>();
        for (double y = room.y(); y + size.height() <= room.bottom(); y += 16) {
            for (double x = room.x(); x + size.width() <= room.right(); x += 24) {
                var box = new Box(x, y, size.width(), size.height());
                candidates.add(new Candidate(box, 0.6 * reach(tip(actor.box(), box), box)));
            }
        }
        return candidates;
    }

    /** How far a bubble's pointer reaches out to its tip. */
    static double reach(Point tip, Box bubble) {
        double dx = Math.max(0, Math.max(bubble.x() - tip.x(), tip.x() - bubble.right()));
        double dy = Math.max(0, Math.max(bubble.y() - tip.y(), tip.y() - bubble.bottom()));
        return Math.hypot(dx, dy);
    }

    /** The point on an actor's edge that is nearest to a bubble. */
    private static Point tip(Box actor, Box bubble) {
        double inset = Math.min(14, Math.min(actor.width(), actor.height()) / 3);
        double x = Math.clamp(bubble.centerX(), actor.x() + inset, actor.right() - inset);
        double y = Math.clamp(bubble.centerY(), actor.y() + inset, actor.bottom() - inset);
        if (bubble.bottom() <= actor.y()) {
            return new Point(x, actor.y());
        }
        if (bubble.y() >= actor.bottom()) {
            return new Point(x, actor.bottom());
        }
        return bubble.centerX() < actor.centerX() ? new Point(actor.x(), y) : new Point(actor.right(), y);
    }
}
