package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.layout.route.Route;
import org.kubeorama.layout.route.Router;
import org.kubeorama.layout.route.Shape;
import org.kubeorama.layout.route.Wire;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;

/** Tells the router what is where, in its own terms. */
final class Wiring {
    private static final double BADGE_SPACE = 12;

    private final FilmContents contents;
    private final Typesetter type;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Box> badges = new ArrayList<>();
    private final Map<ActorId, Integer> indices = new HashMap<>();

    Wiring(Nest ground, FilmContents contents, Typesetter type) {
        this.contents = contents;
        this.type = type;
        ground.children.forEach(child -> add(child, Shape.NONE));
    }

    private void add(Nest nest, int frame) {
        var place = nest.anatomy.place(nest.box);
        int index = shapes.size();
        indices.put(place.actor(), index);
        double badge = nest.anatomy.badgeWidth() == 0
                ? 0
                : nest.anatomy.badgeWidth() + Anatomy.BADGE_INSET + BADGE_SPACE;
        shapes.add(new Shape(
                nest.isFrame() ? Shape.Kind.FRAME : Shape.Kind.CARD, nest.box, nest.cell, frame, badge));
        place.badgeRight().ifPresent(right -> badges.add(new Box(
                right.x() - nest.anatomy.badgeWidth(),
                right.y() - Anatomy.BADGE_HEIGHT / 2,
                nest.anatomy.badgeWidth(),
                Anatomy.BADGE_HEIGHT)));
        place.reason().ifPresent(reason -> shapes.add(text(Shape.Kind.ROOM, reason, frame)));
        if (nest.isFrame()) {
            addTitle(place, index);
            nest.children.forEach(child -> add(child, index));
        }
    }

    private void addTitle(ActorPlace place, int frame) {
        shapes.add(text(Shape.Kind.TEXT, FrameAnatomy.titleBox(place), frame));
        place.rows().forEach(row -> shapes.add(text(Shape.Kind.TEXT, row.box(), frame)));
    }

    private static Shape text(Shape.Kind kind, Box box, int frame) {
        return new Shape(kind, box, box, frame, 0);
    }

    /**
     * The routes of links, in their order.
     *
     * @param known routes that some have already
     * @param detour how far a link may go out of its way to find room for pills
     */
    List<Route> routes(List<Link> links, Map<LinkId, List<Point>> known, double detour) {
        var wires = links.stream().map(link -> wire(link, known.getOrDefault(link.id(), List.of()))).toList();
        return Router.routes(shapes, wires, detour);
    }

    /** What labels and pills must not cover. */
    List<Box> obstacles() {
        var boxes = new ArrayList<>(badges);
        shapes.stream().filter(shape -> shape.kind() != Shape.Kind.FRAME).map(Shape::box).forEach(boxes::add);
        return boxes;
    }

    /** The frames, whose borders are lines too. */
    List<Box> frames() {
        return shapes.stream().filter(shape -> shape.kind() == Shape.Kind.FRAME).map(Shape::box).toList();
    }

    private Wire wire(Link link, List<Point> known) {
        return new Wire(Known.in(indices, link.from()), Known.in(indices, link.to()),
                type.pill(contents.payloads(link.id())).width(), type.label(link).width(), known);
    }
}
