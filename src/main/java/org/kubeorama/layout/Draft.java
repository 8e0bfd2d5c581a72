package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.route.Route;
import org.kubeorama.layout.route.Wire;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;

/** One attempt at a layout: everything placed and routed with certain gutters, and what did not find room. */
final class Draft {
    /** Between pills that share a gutter. */
    private static final double PILL_SPACE = Wire.PILL_HEIGHT + 10;

    /** Half of what a line with its head is wide. */
    private static final double LINE = 5;

    /** What it costs that a diagram is so small that nothing is seen of it. */
    static final double SMALL = 30;

    private static final double UNEASY = 20;
    private static final double DISCOMFORT = 0.004;
    private static final double BEND = 0.02;
    private static final double CROSSING = 0.12;

    private final SceneModel scene;
    private final Nest ground;
    private final Placer placer;
    private final Typesetter type;
    private final Gutters gutters;
    private final Recipe recipe;
    private final Box grid;
    private final Box bounds;
    private final Wiring wiring;
    private final LinkTexts texts;
    private final List<Route> routes;
    private final Tangle tangle;
    private final Map<ActorId, ActorPlace> actors = new LinkedHashMap<>();
    private final Map<LinkId, LinkPlace> links = new LinkedHashMap<>();

    Draft(
            SceneModel scene, Nest ground, Gutters gutters, Placer placer, FilmContents contents, SeenTogether together,
            Typesetter type, Recipe recipe) {
        this.scene = scene;
        this.ground = ground;
        this.placer = placer;
        this.type = type;
        this.gutters = gutters;
        this.recipe = recipe;
        var size = placer.size(ground);
        grid = new Box(0, 0, size.width(), size.height());
        placer.place(ground, grid);
        new Alignment(ground, scene.links()).align();
        wiring = new Wiring(ground, contents, type);
        routes = wiring.routes(scene.links(), placer.routes(ground), recipe.detour());
        tangle = new Tangle(routes);
        var spots = new ArrayList<LinkSpots>();
        for (int i = 0; i < routes.size(); i++) {
            spots.add(spots(scene.links().get(i), routes.get(i), contents));
        }
        texts = new LinkTexts(wiring.obstacles(), wiring.frames(), spots, (one, other) ->
                together.test(scene.links().get(one).id(), scene.links().get(other).id()));
        texts.place();
        add(ground);
        for (int i = 0; i < routes.size(); i++) {
            add(i);
        }
        bounds = everything();
    }

    private Box everything() {
        var all = new Extent(grid);
        wiring.obstacles().forEach(all::add);
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).points().forEach(point -> all.add(new Box(point.x(), point.y(), 0, 0).grown(LINE)));
            texts.pill(i).map(TextSpot::box).ifPresent(all::add);
            texts.label(i).map(TextSpot::box).ifPresent(all::add);
        }
        return all.box();
    }

    private LinkSpots spots(Link link, Route route, FilmContents contents) {
        return new LinkSpots(route.points(), type.pill(contents.payloads(link.id())), type.label(link),
                placer.isClose(link.id()));
    }

    private void add(Nest nest) {
        nest.actor.ifPresent(actor -> actors.put(actor.id(), nest.anatomy.place(nest.box)));
        nest.children.forEach(this::add);
    }

    private void add(int index) {
        var link = scene.links().get(index);
        var label = texts.label(index).map(spot ->
                type.line(link.label().orElseThrow(), TextStyle.LINK_LABEL).at(spot.box()));
        var pill = texts.pill(index).map(spot -> new Point(spot.box().centerX(), spot.box().centerY()));
        links.put(link.id(), new LinkPlace(link.id(), routes.get(index).points(), label, pill));
    }

    /** Everything that is drawn, and what is kept free for texts. */
    Box bounds() {
        return bounds;
    }

    /** The scale at which all is in the room, 1 at most. */
    double scale() {
        return Math.min(1, Math.min(
                SceneLayout.ROOM.width() / Math.max(1, bounds.width()),
                SceneLayout.ROOM.height() / Math.max(1, bounds.height())));
    }

    /** How bad it is: texts without a place count most, then size, then what one would rather not see. */
    double cost() {
        double cost = SMALL * (1 - scale()) + CROSSING * tangle.crossings() + tangle.tight().size();
        for (int i = 0; i < routes.size(); i++) {
            for (var spot : List.of(texts.pill(i), texts.label(i))) {
                cost += isHomeless(spot) ? 1 : spot.map(TextSpot::cost).orElse(0.0) * DISCOMFORT;
            }
            cost += Math.max(0, routes.get(i).points().size() - 2) * BEND;
        }
        return cost;
    }

    Gutters gutters() {
        return gutters;
    }

    Recipe recipe() {
        return recipe;
    }

    Map<ActorId, ActorPlace> actors() {
        return actors;
    }

    Map<LinkId, LinkPlace> links() {
        return links;
    }

    /** What callouts must not cover, apart from labels and pills. */
    List<Box> solids() {
        return wiring.obstacles();
    }

    /** Whether all texts have good places and all links lanes of their own. */
    boolean isClean() {
        return homeless() == 0 && tangle.tight().isEmpty();
    }

    /** How many texts have no good place. */
    private int homeless() {
        int count = 0;
        for (int i = 0; i < routes.size(); i++) {
            count += isHomeless(texts.pill(i)) ? 1 : 0;
            count += isHomeless(texts.label(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isHomeless(Optional<TextSpot> spot) {
        return spot.filter(it -> it.cost() >= LinkTexts.IMPOSSIBLE || it.missing() > 0).isPresent();
    }

    /** The wishes for gutters after this draft: those before it, and wider ones where texts have no good place. */
    Gutters grown() {
        return grown(false);
    }

    /** The same, and for texts whose place could be better. */
    Gutters eased() {
        return grown(true);
    }

    private Gutters grown(boolean ease) {
        var grown = gutters.copy();
        var growth = new Growth(placer.gutters(ground), grown);
        for (int i = 0; i < routes.size(); i++) {
            for (var spot : List.of(texts.pill(i), texts.label(i))) {
                if (isHomeless(spot)) {
                    grow(growth, routes.get(i).points(), spot.get());
                } else if (ease && spot.filter(it -> it.cost() >= UNEASY).isPresent()) {
                    ease(growth, routes.get(i).points(), spot.get());
                }
            }
        }
        tangle.tight().forEach(pair -> growth.spread(pair.axis().other(), pair.where(), pair.missing()));
        growth.askForSpread();
        if (scale() < 1) {
            keepOutside(grown);
        }
        return grown;
    }

    /** What runs around the outside counts as part of the diagram. */
    private void keepOutside(Gutters grown) {
        ask(grown, Axis.X, 0, grid.x() - bounds.x());
        ask(grown, Axis.Y, 0, grid.y() - bounds.y());
        ask(grown, Axis.X, Gutters.FAR, bounds.right() - grid.right());
        ask(grown, Axis.Y, Gutters.FAR, bounds.bottom() - grid.bottom());
    }

    private void ask(Gutters grown, Axis axis, int index, double more) {
        if (more > 1) {
            var key = new Gutters.Key(ground, axis, index);
            grown.ask(key, gutters.need(key) + Math.ceil(more));
        }
    }

    private static void grow(Growth growth, List<Point> points, TextSpot spot) {
        var leg = leg(points, spot);
        if (spot.missing() > 0) {
            growth.lengthen(leg.width() >= leg.height() ? Axis.X : Axis.Y, leg, spot.missing());
        } else {
            growth.lengthen(Axis.Y, spot.box(), PILL_SPACE);
        }
    }

    /** A pill on a narrow gutter wants it wide enough to lie between its borders. */
    private static void ease(Growth growth, List<Point> points, TextSpot spot) {
        var leg = leg(points, spot);
        if (leg.width() >= leg.height()) {
            growth.widen(Axis.Y, leg, PILL_SPACE + 6);
        }
    }

    private static Box leg(List<Point> points, TextSpot spot) {
        var a = points.get(spot.leg());
        var b = points.get(spot.leg() + 1);
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }
}
