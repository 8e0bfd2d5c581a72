package org.kubeorama.layout;

import java.util.List;
import java.util.Map;

/**
 * A grid on which the children of a nest can be moved about, and what it costs that they stand as they do: size first,
 * then links that are long, bent, blocked by others, crossed, or that lead against the direction of reading.
 */
final class FoldBoard {
    private static final double FIRST = 0.6;
    private static final double CROSSING = 0.6;

    private final FoldGrid grid;
    private final FoldLinks links;
    private final FoldSize size;

    /** Kept up with every move: counting all again would take most of the time. */
    private int crossings;

    /** @param sizes of the children of {@code nest}; @param room that all should be in */
    FoldBoard(Nest nest, FoldGrid grid, List<Bonds.Bond> bonds, Map<Nest, Size> sizes, Size room) {
        this.grid = grid;
        links = new FoldLinks(grid, nest.flow, bonds);
        size = new FoldSize(grid, links, sizes, room);
        crossings = links.crossings();
    }

    /**
     * Moves a child to a cell, and what stands there to where the child was.
     *
     * @return whether it moved
     */
    boolean move(int child, int x, int y) {
        if (!grid.canMove(child, x, y)) {
            return false;
        }
        int other = grid.childAt(x, y);
        crossings -= links.crossings(child, other);
        grid.move(child, x, y);
        crossings += links.crossings(child, other);
        return true;
    }

    /** What it costs that all stand as they do. */
    double cost() {
        double cost = size.cost() + FIRST * (grid.column(0) + grid.row(0));
        for (int i = 0; i < links.count(); i++) {
            cost += links.cost(i);
        }
        return cost + CROSSING * crossings;
    }
}
