package org.kubeorama.layout;

import java.util.function.DoublePredicate;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneModel;

/** Lays out a scene. The same scene and the same measure give the same layout. */
public final class LayoutEngine {
    private static final int ROUNDS = 8;
    private static final int EASE_ROUNDS = 3;
    private static final double MOST_SCALE = 1.2;
    /** Below this scale nothing that drafts can do makes a scene readable. */
    private static final double HOPELESS = 0.5;

    /** What links take that run around the outside. */
    private static final double OUTSIDE = 40;

    private static final double FINE = 2;

    private static final double CELLS = 0.1;

    private final SceneModel scene;
    private final Typesetter type;
    private final FilmContents contents;
    private final SeenTogether together;
    private final Nest ground;
    private final Layers layers;
    private final boolean layered;

    private LayoutEngine(SceneModel scene, TextMeasure measure) {
        this.scene = scene;
        type = new Typesetter(measure);
        contents = new FilmContents(scene);
        together = new SeenTogether(scene);
        var stage = withTimelines(Stage.of(scene, contents, type, Size.NONE));
        ground = stage.ground();
        layers = stage.layers();
        layered = isLayered(ground);
    }

    /**
     * Places everything that the scene will ever show.
     *
     * @param measure of the fonts that the scene is drawn with
     */
    public static SceneLayout layout(SceneModel scene, TextMeasure measure) {
        return new LayoutEngine(scene, measure).layout();
    }

    /** Everything before it is placed, with time lines of a certain size. */
    private record Stage(Nest ground, Layers layers) {
        static Stage of(SceneModel scene, FilmContents contents, Typesetter type, Size timeline) {
            var ground = Nest.of(scene, contents, type, timeline);
            return new Stage(ground, new Layers(new Bonds(scene, ground, contents, type)));
        }

        Size size(double gutter) {
            return new Placer(new Gutters(), layers, Recipe.PLAIN, gutter).size(ground);
        }
    }

    /** Time lines as wide as the room allows, once all is enlarged as far as its height allows; then lanes as high. */
    private Stage withTimelines(Stage least) {
        if (scene.actorsById().values().stream().noneMatch(actor -> actor.role() == Role.TIMELINE)) {
            return least;
        }
        double aside = scene.links().isEmpty() ? 0 : 2 * OUTSIDE;
        var all = SceneLayout.ROOM;
        double scale = Math.clamp(all.height() / (least.size(Gutters.WIDE).height() + aside), 1, MOST_SCALE);
        var room = new Size(all.width() / scale - aside, all.height() / scale - aside);
        double width = largest(0, room.width(), it -> stage(it, 0).size(Gutters.WIDE).width() <= room.width());
        double lane = largest(TimelineAnatomy.LANE, TimelineAnatomy.LANE_MOST, it ->
                stage(width, it).size(Gutters.EASY).height() <= room.height());
        return stage(width, lane);
    }

    private Stage stage(double width, double lane) {
        return Stage.of(scene, contents, type, new Size(width, lane));
    }

    /** The largest number, to a few pixels, that passes a test; {@code least} where none does. */
    private static double largest(double least, double most, DoublePredicate test) {
        double low = least;
        double high = most;
        while (high - low > FINE) {
            double middle = (low + high) / 2;
            if (test.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.floor(low);
    }

    private SceneLayout layout() {
        var first = draft(new Gutters(), Recipe.PLAIN);
        var best = isHopeless(first) ? first : finished(arranged(first));
        if (layered && !isGoodEnough(best)) {
            var other = inCells(first);
            best = isHopeless(other) ? better(best, other) : better(best, finished(other));
        }
        return layout(best);
    }

    private static boolean isHopeless(Draft draft) {
        return draft.scale() < HOPELESS;
    }

    /** Layers as they are, then with routes of their own, then wrapped; grids as they are. */
    private Draft arranged(Draft first) {
        var best = settled(first);
        if (layered && !isGood(best)) {
            best = better(best, settled(best.recipe().withOwnRoutes()));
        }
        if (layered && best.scale() < 1) {
            best = better(best, settled(Recipe.PLAIN.withWrapping()));
            best = better(best, settled(Recipe.PLAIN.withWrapping().withOwnRoutes()));
        }
        return best;
    }

    /** Layers with room for what their links carry, unless that is hopeless, or cells instead of layers. */
    private Draft inCells(Draft first) {
        var best = isHopeless(first) ? first : settled(Recipe.PLAIN.withRoom().withOwnRoutes());
        for (var recipe : new CellChoice(ground, layers.bonds(), this::estimate, this::size).recipes()) {
            best = better(best, settled(recipe));
        }
        return best;
    }

    private Draft finished(Draft draft) {
        var best = isGood(draft) ? draft : better(draft, settled(draft.recipe().withDetours()));
        return best.scale() < 1 ? shrunk(best) : eased(best);
    }

    /** How bad a recipe may turn out, before anything is placed. */
    private double estimate(Recipe recipe) {
        var size = size(recipe, ground);
        double cells = recipe.cells().values().stream().mapToDouble(Cells::cost).sum();
        return Draft.SMALL * (1 - scale(size, 1)) + CELLS * cells;
    }

    private Size size(Recipe recipe, Nest nest) {
        return new Placer(new Gutters(), layers, recipe, Gutters.TIGHT).size(nest);
    }

    /** What an author has put into cells by hand is left as it is, as long as it can be read. */
    private boolean isGoodEnough(Draft draft) {
        return draft.isClean() && draft.scale() >= (ground.isGrid() ? LayoutProblems.LEAST_SCALE : 1);
    }

    private static boolean isGood(Draft draft) {
        return draft.isClean() && draft.scale() == 1;
    }

    private static boolean isLayered(Nest nest) {
        return !nest.children.isEmpty() && !nest.isGrid() || nest.children.stream().anyMatch(LayoutEngine::isLayered);
    }

    private static Draft better(Draft one, Draft other) {
        return other.cost() < one.cost() ? other : one;
    }

    private Draft draft(Gutters gutters, Recipe recipe) {
        var placer = new Placer(gutters, layers, recipe, widestGutter(gutters, recipe));
        return new Draft(scene, ground, gutters, placer, contents, together, type, recipe);
    }

    /** Widens gutters until all texts have places. */
    private Draft settled(Draft first) {
        var next = first;
        var best = next;
        for (int round = 0; round < ROUNDS; round++) {
            var wishes = next.grown();
            if (wishes.equals(next.gutters())) {
                break;
            }
            next = draft(wishes, first.recipe());
            best = better(best, next);
        }
        return best;
    }

    private Draft settled(Recipe recipe) {
        return settled(draft(new Gutters(), recipe));
    }

    /** Widens gutters for comfort, as long as there is room. */
    private Draft eased(Draft draft) {
        var best = draft;
        for (int round = 0; round < EASE_ROUNDS; round++) {
            var next = draft(best.eased(), best.recipe());
            if (next.cost() >= best.cost()) {
                break;
            }
            best = next;
        }
        return best;
    }

    /** Takes back what turned out not to be needed. */
    private Draft shrunk(Draft draft) {
        var best = draft;
        for (var gutter : draft.gutters().asked()) {
            best = better(best, draft(best.gutters().without(gutter), best.recipe()));
        }
        return best;
    }

    private SceneLayout layout(Draft draft) {
        var bounds = draft.bounds();
        double scale = scale(new Size(bounds.width(), bounds.height()), MOST_SCALE);
        var room = SceneLayout.ROOM;
        var origin = new Point(
                room.centerX() - scale * bounds.centerX(), room.centerY() - scale * bounds.centerY());
        var free = new Box((room.x() - origin.x()) / scale, (room.y() - origin.y()) / scale,
                room.width() / scale, room.height() / scale);
        var callouts = new Callouts(draft.actors(), draft.links(), draft.solids(), contents, type, free);
        return new SceneLayout(draft.actors(), draft.links(), Captions.of(scene, type), callouts.of(scene), bounds,
                origin, scale);
    }

    /** The widest usual gutter with which all is in the room. */
    private double widestGutter(Gutters gutters, Recipe recipe) {
        for (double gutter = Gutters.WIDE; gutter > Gutters.TIGHT; gutter -= 8) {
            if (scale(new Placer(gutters, layers, recipe, gutter).size(ground), 1) >= 1) {
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
