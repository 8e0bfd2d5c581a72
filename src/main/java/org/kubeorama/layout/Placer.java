package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.LinkId;

/** Gives every actor its box: inner frames are sized first, then all is placed from the outside in. */
final class Placer {
    private final Gutters gutters;
    private final Layers layers;
    private final Recipe recipe;
    private final double gutter;
    private final Map<Nest, Size> sizes = new HashMap<>();
    private final Map<Nest, Placing> placings = new HashMap<>();

    /** @param gutter the usual width of gutters in this round */
    Placer(Gutters gutters, Layers layers, Recipe recipe, double gutter) {
        this.recipe = recipe;
        this.gutters = gutters;
        this.layers = layers;
        this.gutter = gutter;
    }

    Recipe recipe() {
        return recipe;
    }

    /** The size of the whole diagram. */
    Size size(Nest nest) {
        var known = sizes.get(nest);
        if (known != null) {
            return known;
        }
        var measured = measure(nest);
        sizes.put(nest, measured);
        return measured;
    }

    private Size measure(Nest nest) {
        nest.children.forEach(this::size);
        return nest.children.isEmpty() ? emptySize(nest) : nest.anatomy.size().or(placing(nest).size());
    }

    private static Size emptySize(Nest nest) {
        var own = nest.anatomy.size();
        return nest.isFrame() ? new Size(own.width(), own.height() + FrameAnatomy.TITLE_ROW) : own;
    }

    private Placing placing(Nest nest) {
        var known = placings.get(nest);
        if (known != null) {
            return known;
        }
        var made = cells(nest)
                .<Placing>map(cells -> new GridPlacing(nest, this, cells))
                .orElseGet(() -> new LayeredPlacing(nest, this, layers));
        placings.put(nest, made);
        return made;
    }

    /** The cells of a nest's children, unless they are in layers. */
    Optional<Cells> cells(Nest nest) {
        return nest.isGrid() ? Optional.of(Cells.ofScript(nest)) : Optional.ofNullable(recipe.cells().get(nest));
    }

    /** The links of a nest. */
    List<Bonds.Bond> bonds(Nest nest) {
        return layers.bonds().of(nest);
    }

    /** Whether a link runs between cells that were worked out, and labels may stand closer. */
    boolean isClose(LinkId link) {
        return layers.bonds().nestOf(link).filter(recipe.cells()::containsKey).isPresent();
    }

    /** Places a nest and all in it. */
    void place(Nest nest, Box box) {
        nest.box = box;
        if (!nest.children.isEmpty()) {
            placing(nest).place(box);
        }
    }

    /** All gutters between things placed, outer ones first. */
    List<Placing.Gutter> gutters(Nest nest) {
        if (nest.children.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(placing(nest).gutters());
        nest.children.forEach(child -> all.addAll(gutters(child)));
        return all;
    }

    /** The routes that came of placing. */
    Map<LinkId, List<Point>> routes(Nest nest) {
        var all = new HashMap<LinkId, List<Point>>();
        if (!nest.children.isEmpty()) {
            all.putAll(placing(nest).routes());
            nest.children.forEach(child -> all.putAll(routes(child)));
        }
        return all;
    }

    /** The width of a gutter. @param last the index of the gutter behind the last track */
    double gutter(Nest nest, Axis axis, int index, int last) {
        if (index == 0 || index == last) {
            return border(nest, axis, index > 0);
        }
        return Math.max(gutter, need(nest, axis, index));
    }

    /** What has been asked for a gutter. */
    double need(Nest nest, Axis axis, int index) {
        return gutters.need(new Gutters.Key(nest, axis, index));
    }

    /** From the border of a nest to its content. @param far at the end with the larger coordinate */
    double border(Nest nest, Axis axis, boolean far) {
        double need = need(nest, axis, far ? Gutters.FAR : 0);
        if (!(nest.anatomy instanceof FrameAnatomy frame)) {
            return need;
        }
        return axis == Axis.Y && !far ? Math.max(frame.top(), need) : Math.max(FrameAnatomy.FRAME_PADDING, need);
    }
}
