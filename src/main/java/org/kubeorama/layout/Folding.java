package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Folds what would be too long in layers into a room: children move about on a grid until links are short, straight and
 * clear, and all is as large as it can be. The chances come from a fixed seed, so that the same scene folds the same.
 */
final class Folding {
    private static final int SEED = 1;
    private static final int ROUNDS = 700;
    private static final double COLD = 0.03;

    private final FoldGrid grid;
    private final FoldBoard board;
    private final double hot;

    /**
     * @param sizes of the children
     * @param start the cells to begin with
     * @param lonely see {@link Bonds.Tree}; the widest gets a corner of its own
     * @param room that all should be in
     * @param hot how much worse it may become in between: little where the start is good
     */
    Folding(
            Nest nest, List<Bonds.Bond> bonds, Map<Nest, Size> sizes, Cells start, List<Nest> lonely, Size room,
            double hot) {
        grid = new FoldGrid(nest, sizes, start, lonely);
        board = new FoldBoard(nest, grid, bonds, sizes, room);
        this.hot = hot;
    }

    Cells folded() {
        var random = new Random(SEED);
        int count = grid.children().size();
        int tries = ROUNDS * count;
        double now = board.cost();
        double best = now;
        for (int i = 0; i < tries; i++) {
            double heat = hot * Math.pow(COLD / hot, (double) i / tries);
            int moved = random.nextInt(count);
            int column = grid.column(moved);
            int row = grid.row(moved);
            if (!board.move(moved, target(random, column, grid.columns()), target(random, row, grid.rows()))) {
                continue;
            }
            double then = board.cost();
            if (then > now && random.nextDouble() >= Math.exp((now - then) / heat)) {
                board.move(moved, column, row);
                continue;
            }
            now = then;
            if (now < best - 1e-9) {
                best = now;
                grid.remember();
            }
        }
        return new Cells(grid.cells(), false, best);
    }

    private static int target(Random random, int from, int count) {
        return random.nextBoolean()
                ? random.nextInt(count)
                : Math.clamp(from + random.nextInt(3) - 1, 0, count - 1);
    }
}
