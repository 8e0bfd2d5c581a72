package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** Lays out a scene. The same scene and the same measure give the same layout. */
public final class LayoutEngine {
    private final SceneModel scene;
    private final Typesetter type;
    private final FilmContents contents;
    private final Map<ActorId, Nest> nests = new LinkedHashMap<>();

    private LayoutEngine(SceneModel scene, TextMeasure measure) {
        this.scene = scene;
        type = new Typesetter(measure);
        contents = new FilmContents(scene);
    }

    /**
     * Places everything that the scene will ever show.
     *
     * @param measure of the fonts that the scene is drawn with
     */
    public static SceneLayout layout(SceneModel scene, TextMeasure measure) {
        return new LayoutEngine(scene, measure).layout();
    }

    private SceneLayout layout() {
        var ground = Nest.of(scene, contents, type);
        collect(ground);
        double gutter = widestGutter(ground);
        var placer = new Placer(new Gutters(), gutter);
        var size = placer.size(ground);
        var bounds = new Box(0, 0, size.width(), size.height());
        placer.place(ground, bounds);
        double scale = scale(size, 1.2);
        var room = SceneLayout.ROOM;
        var origin = new Point(room.centerX() - scale * size.width() / 2, room.centerY() - scale * size.height() / 2);
        return new SceneLayout(actors(), links(ground), Captions.of(scene, type), callouts(), bounds, origin, scale);
    }

    private double widestGutter(Nest ground) {
        for (double gutter = Gutters.WIDE; gutter > Gutters.TIGHT; gutter -= 8) {
            if (scale(new Placer(new Gutters(), gutter).size(ground), 1) >= 1) {
                return gutter;
            }
        }
        return Gutters.TIGHT;
    }

    private static double scale(Size size, double most) {
        return Math.min(most, Math.min(
                SceneLayout.ROOM.width() / Math.max(1, size.width()),
                SceneLayout.ROOM.height() / Math.max(1, size.height())));
    }

    private void collect(Nest nest) {
        nest.actor.ifPresent(actor -> nests.put(actor.id(), nest));
        nest.children.forEach(this::collect);
    }

    private Map<ActorId, ActorPlace> actors() {
        var places = new LinkedHashMap<ActorId, ActorPlace>();
        nests.forEach((id, nest) -> places.put(id, nest.anatomy.place(nest.box)));
        return places;
    }

    private Map<LinkId, LinkPlace> links(Nest ground) {
        var places = new LinkedHashMap<LinkId, LinkPlace>();
        var routes = new Wiring(ground, contents, type).routes(scene.links());
        for (int i = 0; i < routes.size(); i++) {
            var link = scene.links().get(i);
            places.put(link.id(), place(link, routes.get(i).points()));
        }
        return places;
    }

    private LinkPlace place(Link link, List<Point> points) {
        int leg = points.size() / 2 - 1;
        var a = points.get(leg);
        var b = points.get(leg + 1);
        var middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        var label = link.label().map(text -> type.line(text, TextStyle.LINK_LABEL))
                .map(block -> a.y() == b.y()
                        ? block.at(middle.x() - block.width() / 2, middle.y() - block.height() - 4)
                        : block.at(middle.x() + 8, middle.y() - block.height() / 2));
        return new LinkPlace(link.id(), points, label,
                contents.payloads(link.id()).isEmpty() ? Optional.empty() : Optional.of(middle));
    }

    private Map<StepId, List<CalloutPlace>> callouts() {
        var places = new LinkedHashMap<StepId, List<CalloutPlace>>();
        for (var step : scene.allSteps()) {
            places.put(step.id(), callouts(step));
        }
        return places;
    }

    private List<CalloutPlace> callouts(Step step) {
        var places = new ArrayList<CalloutPlace>();
        for (var beat : step.beats()) {
            for (var action : beat.actions()) {
                if (action instanceof Action.CallOut(var actor, var text)) {
                    var block = type.even(text, TextStyle.CALLOUT, 340);
                    var box = nests.get(actor).box;
                    var bubble = new Box(box.centerX() - block.width() / 2 - 16, box.bottom() + 20, block.width() + 32,
                            block.height() + 24);
                    places.add(new CalloutPlace(actor, bubble, block.at(bubble.x() + 16, bubble.y() + 12),
                            new Point(box.centerX(), box.bottom())));
                }
            }
        }
        return List.copyOf(places);
    }
}
