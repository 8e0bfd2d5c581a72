package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** Lays out a scene. The same scene and the same measure give the same layout. */
public final class LayoutEngine {
    private static final int ROUNDS = 8;

    private final SceneModel scene;
    private final Typesetter type;
    private final FilmContents contents;
    private Bonds bonds;
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
        var together = new SeenTogether(scene);
        var gutters = new Gutters();
        bonds = new Bonds(scene, ground, contents, type);
        var best = new Draft(scene, ground, placer(ground, gutters), contents, together, type);
        var next = best;
        for (int round = 1; round < ROUNDS && next.homeless() > 0 && next.grow(gutters); round++) {
            next = new Draft(scene, ground, placer(ground, gutters), contents, together, type);
            if (cost(next) < cost(best)) {
                best = next;
            }
        }
        return layout(best);
    }

    private static double cost(Draft draft) {
        return draft.homeless() + 30 * (1 - scale(draft.size(), 1));
    }

    private Placer placer(Nest ground, Gutters gutters) {
        return new Placer(gutters, bonds, widestGutter(ground, gutters));
    }

    private SceneLayout layout(Draft draft) {
        var size = draft.size();
        double scale = scale(size, 1.2);
        var room = SceneLayout.ROOM;
        var origin = new Point(room.centerX() - scale * size.width() / 2, room.centerY() - scale * size.height() / 2);
        return new SceneLayout(draft.actors(), draft.links(), Captions.of(scene, type), callouts(),
                new Box(0, 0, size.width(), size.height()), origin, scale);
    }

    private double widestGutter(Nest ground, Gutters gutters) {
        for (double gutter = Gutters.WIDE; gutter > Gutters.TIGHT; gutter -= 8) {
            if (scale(new Placer(gutters, bonds, gutter).size(ground), 1) >= 1) {
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
