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

    private final SceneModel scene;
    private final Nest ground;
    private final Placer placer;
    private final Typesetter type;
    private final Size size;
    private final Wiring wiring;
    private final LinkTexts texts;
    private final List<Route> routes;
    private final Map<ActorId, ActorPlace> actors = new LinkedHashMap<>();
    private final Map<LinkId, LinkPlace> links = new LinkedHashMap<>();

    Draft(SceneModel scene, Nest ground, Placer placer, FilmContents contents, SeenTogether together, Typesetter type) {
        this.scene = scene;
        this.ground = ground;
        this.placer = placer;
        this.type = type;
        size = placer.size(ground);
        placer.place(ground, new Box(0, 0, size.width(), size.height()));
        new Alignment(ground, scene.links()).align();
        wiring = new Wiring(ground, contents, type);
        routes = wiring.routes(scene.links());
        var spots = new ArrayList<LinkSpots>();
        for (int i = 0; i < routes.size(); i++) {
            spots.add(spots(scene.links().get(i), routes.get(i), wiring));
        }
        texts = new LinkTexts(wiring.obstacles(), wiring.frames(), spots, (one, other) ->
                together.test(scene.links().get(one).id(), scene.links().get(other).id()));
        texts.place();
        add(ground);
        for (int i = 0; i < routes.size(); i++) {
            add(i);
        }
    }

    private LinkSpots spots(Link link, Route route, Wiring wiring) {
        double pill = wiring.pillWidth(link);
        var label = link.label().map(text -> type.line(text, TextStyle.LINK_LABEL));
        return new LinkSpots(
                route.points(),
                pill == 0 ? Size.NONE : new Size(pill, Wire.PILL_HEIGHT),
                label.map(block -> new Size(block.width(), block.height())).orElse(Size.NONE));
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

    Size size() {
        return size;
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

    /** How many texts have no good place. */
    int homeless() {
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

    /** Asks for wider gutters where texts have no good place. @return whether any will be wider than now */
    boolean grow(Gutters gutters) {
        var growth = new Growth(placer.gutters(ground), gutters);
        boolean grown = false;
        for (int i = 0; i < routes.size(); i++) {
            for (var spot : List.of(texts.pill(i), texts.label(i))) {
                if (isHomeless(spot)) {
                    grown |= grow(growth, routes.get(i).points(), spot.get());
                }
            }
        }
        return grown;
    }

    private static boolean grow(Growth growth, List<Point> points, TextSpot spot) {
        var a = points.get(spot.leg());
        var b = points.get(spot.leg() + 1);
        boolean across = a.y() == b.y();
        if (spot.missing() > 0) {
            var leg = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()),
                    Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            return growth.lengthen(across ? Axis.X : Axis.Y, leg, spot.missing());
        }
        return growth.lengthen(Axis.Y, spot.box(), PILL_SPACE);
    }
}
