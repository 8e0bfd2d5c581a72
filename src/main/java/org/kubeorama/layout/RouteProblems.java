package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.route.Tiles;
import org.kubeorama.scene.SceneModel;

/** Looks for links that run through cards or titles, or on top of one another. */
final class RouteProblems {
    /** Lanes nearer than this read as one line. */
    private static final double LANE = 8;

    private static final double INTO = 1.5;

    private final SceneLayout layout;
    private final List<Solid> solids = new ArrayList<>();
    private final Tiles solidTiles = new Tiles();
    private final List<Leg> legs = new ArrayList<>();
    private final Set<LayoutProblem> problems = new LinkedHashSet<>();

    private record Solid(String name, String id, Box box) {}

    private record Leg(LinkPlace link, Box box, boolean across) {}

    RouteProblems(SceneModel scene, SceneLayout layout) {
        this.layout = layout;
        for (var place : layout.actors().values()) {
            var id = place.actor().value();
            if (place.frame()) {
                add(new Solid("the title of '" + id + "'", id, FrameAnatomy.titleBox(place)));
            } else {
                add(new Solid("'" + id + "'", id, place.box()));
            }
        }
    }

    private void add(Solid solid) {
        solidTiles.add(solids.size(), solid.box());
        solids.add(solid);
    }

    List<LayoutProblem> all() {
        for (var link : layout.links().values()) {
            for (int i = 0; i + 1 < link.points().size(); i++) {
                var a = link.points().get(i);
                var b = link.points().get(i + 1);
                legs.add(new Leg(link, new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()),
                        Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())), a.y() == b.y()));
            }
        }
        legs.forEach(this::checkClear);
        checkLanes(true);
        checkLanes(false);
        return List.copyOf(problems);
    }

    private void checkClear(Leg leg) {
        var line = new Box(leg.box().x() - 0.1, leg.box().y() - 0.1, leg.box().width() + 0.2, leg.box().height() + 0.2);
        solidTiles.near(line, number -> {
            var solid = solids.get(number);
            if (solid.box().grown(-INTO).overlaps(line)) {
                problems.add(new LayoutProblem(Rule.ROUTE_CLEAR, List.of(leg.link().link().value(), solid.id()),
                        "link '" + leg.link().link() + "' runs through " + solid.name(),
                        "leave an empty column or row for it, or move one of its ends"));
            }
        });
    }

    private void checkLanes(boolean across) {
        var axis = across ? Axis.X : Axis.Y;
        var other = axis.other();
        var lanes = legs.stream()
                .filter(leg -> leg.across() == across)
                .sorted((a, b) -> Double.compare(other.start(a.box()), other.start(b.box())))
                .toList();
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            for (int j = i + 1; j < lanes.size(); j++) {
                var next = lanes.get(j);
                if (other.start(next.box()) - other.start(lane.box()) >= LANE) {
                    break;
                }
                double shared = Math.min(axis.end(lane.box()), axis.end(next.box()))
                        - Math.max(axis.start(lane.box()), axis.start(next.box()));
                if (lane.link() != next.link() && shared > LANE) {
                    problems.add(new LayoutProblem(Rule.LANES_APART,
                            List.of(lane.link().link().value(), next.link().link().value()),
                            "links '" + lane.link().link() + "' and '" + next.link().link()
                                    + "' run on top of each other",
                            "let one card have fewer links on one side, or move it"));
                }
            }
        }
    }
}
