package org.kubeorama.layout;

import java.util.Map;
import java.util.TreeMap;
import org.kubeorama.scene.Known;

/** How large a grid becomes with what stands in it, and what that costs in a room. */
final class FoldSize {
    private static final double CROWDED = 4;

    private final FoldGrid grid;
    private final FoldLinks links;
    private final double[][] sizes;
    private final Size fixed;
    private final Size room;

    /** @param sizes of the children; @param room that all should be in */
    FoldSize(FoldGrid grid, FoldLinks links, Map<Nest, Size> sizes, Size room) {
        this.grid = grid;
        this.links = links;
        this.sizes = grid.children().stream()
                .map(it -> Known.in(sizes, it))
                .map(it -> new double[] {it.width(), it.height()})
                .toArray(double[][]::new);
        fixed = grid.fixed().map(it -> Known.in(sizes, it)).orElse(Size.NONE);
        this.room = room;
    }

    /** What the grid's size costs as all stand. */
    double cost() {
        return cost(new Size(length(Axis.X), length(Axis.Y)), room);
    }

    private static double cost(Size size, Size room) {
        double across = size.width() / room.width();
        double down = size.height() / room.height();
        double over = Math.max(across, down);
        return (over <= 1 ? 0 : Draft.SMALL * (1 - 1 / over)) + CROWDED * (across + down) / 2;
    }

    /** What the size of cells costs that hold things of some sizes. */
    static double cost(Cells cells, Map<Nest, Size> sizes, Size room) {
        var wide = new TreeMap<Integer, Double>();
        var high = new TreeMap<Integer, Double>();
        cells.of().forEach((nest, cell) -> {
            var size = Known.in(sizes, nest);
            if (cell.columns() == 1) {
                wide.merge(cell.column(), size.width() + FoldGrid.GAP, Math::max);
            }
            if (cell.rows() == 1) {
                high.merge(cell.row(), size.height() + FoldGrid.GAP, Math::max);
            }
        });
        return cost(new Size(wide.values().stream().mapToDouble(it -> it).sum(),
                high.values().stream().mapToDouble(it -> it).sum()), room);
    }

    /** All tracks that are used with the gutters between them. */
    private double length(Axis axis) {
        var longest = new double[grid.tracks(axis)];
        for (int i = 0; i < sizes.length; i++) {
            int track = grid.track(axis, i);
            longest[track] = Math.max(longest[track], sizes[i][axis.ordinal()]);
        }
        widenFixed(axis, longest);
        var gutters = links.gutters(axis);
        double length = 0;
        boolean first = true;
        for (int i = 0; i < longest.length; i++) {
            if (longest[i] > 0) {
                length += longest[i] + (first ? 0 : Math.max(FoldGrid.GAP, gutters[i]));
                first = false;
            }
        }
        return length;
    }

    private void widenFixed(Axis axis, double[] longest) {
        int from = axis.first(grid.corner());
        int span = axis.span(grid.corner());
        double missing = axis.of(fixed) - (span - 1) * FoldGrid.GAP;
        for (int i = from; i < from + span; i++) {
            missing -= longest[i];
        }
        if (missing > 0) {
            for (int i = from; i < from + span; i++) {
                longest[i] += missing / span;
            }
        }
    }
}
