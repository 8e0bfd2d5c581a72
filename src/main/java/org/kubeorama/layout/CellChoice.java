package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;

/** Chooses cells for the children of nests that have none in the script, so that the whole is as large as it can be. */
final class CellChoice {
    private static final int MOST_CARDS = 64;
    private static final int MOST_RECIPES = 12;
    private static final int TREES = 8;
    private static final double WARM = 0.3;
    private static final double HOT = 1.5;

    /** How much wider than high frames may be. */
    private static final double[] ASPECTS = {2.4, 1.1, 1.6, 0.5, 5};

    /** How much of a frame its cards fill. */
    private static final double FILLED = 0.7;

    private static final double GAP = 48;
    private static final Size ROOM = new Size(SceneLayout.ROOM.width(), SceneLayout.ROOM.height());

    private final Nest ground;
    private final Bonds bonds;
    private final ToDoubleFunction<Recipe> cost;
    private final BiFunction<Recipe, Nest, Size> size;
    private final List<Nest> inner = new ArrayList<>();
    private final Map<Nest, List<Cells>> trees = new HashMap<>();

    /** @param cost an estimate of how bad a recipe is; @param size of a nest as a recipe makes it */
    CellChoice(Nest ground, Bonds bonds, ToDoubleFunction<Recipe> cost, BiFunction<Recipe, Nest, Size> size) {
        this.ground = ground;
        this.bonds = bonds;
        this.cost = cost;
        this.size = size;
        ground.children.forEach(this::collect);
    }

    private void collect(Nest nest) {
        nest.children.forEach(this::collect);
        if (hasChoice(nest)) {
            inner.add(nest);
        }
    }

    private static boolean hasChoice(Nest nest) {
        return nest.children.size() > 1 && !nest.isGrid();
    }

    /** The most promising recipes, the best first; none where no nest has a choice, or the scene is too large for any. */
    List<Recipe> recipes() {
        if (inner.stream().mapToInt(nest -> nest.children.size()).sum() + ground.children.size() > MOST_CARDS) {
            return List.of();
        }
        var costs = new LinkedHashMap<Recipe, Double>();
        for (double aspect : inner.isEmpty() ? new double[] {1} : ASPECTS) {
            var recipe = Recipe.PLAIN;
            for (var nest : inner) {
                recipe = recipe.withCells(nest, best(nest, recipe, aspect));
            }
            addWhole(recipe, costs);
        }
        return costs.keySet().stream()
                .sorted(Comparator.comparingDouble(it -> Known.in(costs, it)))
                .limit(MOST_RECIPES)
                .toList();
    }

    private Cells best(Nest nest, Recipe recipe, double aspect) {
        var sizes = sizes(nest, recipe);
        return candidates(nest, sizes, room(sizes, aspect)).stream()
                .min(Comparator.comparingDouble(Cells::cost))
                .orElseThrow();
    }

    /** Adds what can be made of the whole diagram with the cells that its frames have. */
    private void addWhole(Recipe recipe, Map<Recipe, Double> costs) {
        if (hasChoice(ground)) {
            for (var cells : candidates(ground, sizes(ground, recipe), ROOM)) {
                add(recipe.withCells(ground, cells), costs);
            }
        } else if (!inner.isEmpty()) {
            add(recipe, costs);
        }
    }

    private void add(Recipe recipe, Map<Recipe, Double> costs) {
        costs.put(recipe, cost.applyAsDouble(recipe));
    }

    private Map<Nest, Size> sizes(Nest nest, Recipe recipe) {
        var sizes = new HashMap<Nest, Size>();
        for (var child : nest.children) {
            var own = size.apply(recipe, child);
            sizes.put(child, new Size(own.width(), own.height() + child.anatomy.reasonHeight()));
        }
        return sizes;
    }

    private static Size room(Map<Nest, Size> sizes, double aspect) {
        double area = sizes.values().stream().mapToDouble(it -> (it.width() + GAP) * (it.height() + GAP)).sum() / FILLED;
        double width = Math.sqrt(area * aspect);
        return new Size(width, area / width);
    }

    private List<Cells> candidates(Nest nest, Map<Nest, Size> sizes, Size room) {
        var tree = bonds.tree(nest);
        var found = new ArrayList<Cells>();
        if (tree.isPresent()) {
            var starts = trees.computeIfAbsent(nest, it -> TreeCells.of(it, tree.get())).stream()
                    .sorted(Comparator.comparingDouble(it -> it.cost() + cost(it, sizes, room)))
                    .limit(TREES)
                    .toList();
            starts.forEach(start ->
                    found.add(new Folding(nest, bonds.of(nest), sizes, start, tree.get().lonely(), room, WARM).folded()));
        }
        if (found.isEmpty()) {
            for (int columns : columns(sizes, room)) {
                var start = inRows(nest, columns);
                found.add(new Folding(nest, bonds.of(nest), sizes, start, List.of(), room, HOT).folded());
            }
        }
        return found;
    }

    private static double cost(Cells cells, Map<Nest, Size> sizes, Size room) {
        return FoldSize.cost(cells, sizes, room);
    }

    private static List<Integer> columns(Map<Nest, Size> sizes, Size room) {
        double wide = sizes.values().stream().mapToDouble(Size::width).average().orElse(1) + GAP;
        int most = Math.clamp(Math.round(room.width() / wide), 1, sizes.size());
        return IntStream.rangeClosed(Math.max(1, most - 2), Math.min(sizes.size(), most + 1)).boxed().toList();
    }

    private static Cells inRows(Nest nest, int columns) {
        var cells = new LinkedHashMap<Nest, Cell>();
        for (int i = 0; i < nest.children.size(); i++) {
            cells.put(nest.children.get(i), new Cell(i % columns, i / columns, 1, 1));
        }
        return new Cells(cells, false, 0);
    }
}
