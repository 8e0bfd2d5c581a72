package org.kubeorama.layout;

import org.kubeorama.scene.SceneModel;

/** Lays out a scene. The same scene and the same measure give the same layout. */
public final class LayoutEngine {
    private static final int ROUNDS = 8;

    private final SceneModel scene;
    private final Typesetter type;
    private final FilmContents contents;
    private final Nest ground;
    private final Layers layers;

    private LayoutEngine(SceneModel scene, TextMeasure measure) {
        this.scene = scene;
        type = new Typesetter(measure);
        contents = new FilmContents(scene);
        ground = Nest.of(scene, contents, type);
        layers = new Layers(new Bonds(scene, ground, contents, type));
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
        var together = new SeenTogether(scene);
        var gutters = new Gutters();
        var best = new Draft(scene, ground, placer(gutters), contents, together, type);
        var next = best;
        for (int round = 1; round < ROUNDS && next.homeless() > 0 && next.grow(gutters); round++) {
            next = new Draft(scene, ground, placer(gutters), contents, together, type);
            if (cost(next) < cost(best)) {
                best = next;
            }
        }
        return layout(best);
    }

    private static double cost(Draft draft) {
        return draft.homeless() + 30 * (1 - scale(draft.size(), 1));
    }

    private Placer placer(Gutters gutters) {
        return new Placer(gutters, layers, widestGutter(gutters));
    }

    private SceneLayout layout(Draft draft) {
        var size = draft.size();
        double scale = scale(size, 1.2);
        var room = SceneLayout.ROOM;
        var origin = new Point(room.centerX() - scale * size.width() / 2, room.centerY() - scale * size.height() / 2);
        var free = new Box((room.x() - origin.x()) / scale, (room.y() - origin.y()) / scale,
                room.width() / scale, room.height() / scale);
        var callouts = new Callouts(draft.actors(), draft.links(), draft.solids(), contents, type, free);
        return new SceneLayout(draft.actors(), draft.links(), Captions.of(scene, type), callouts.of(scene),
                new Box(0, 0, size.width(), size.height()), origin, scale);
    }

    private double widestGutter(Gutters gutters) {
        for (double gutter = Gutters.WIDE; gutter > Gutters.TIGHT; gutter -= 8) {
            if (scale(new Placer(gutters, layers, gutter).size(ground), 1) >= 1) {
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
}
