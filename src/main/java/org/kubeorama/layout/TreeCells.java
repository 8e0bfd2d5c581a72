package org.kubeorama.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;

/**
 * Puts a tree into cells. What follows a card stands below it or beside it, so that links run straight; what would become
 * too long goes on at the top of the next columns, like text.
 */
final class TreeCells {
    private static final int MOST_TRACKS = 12;
    private static final int MOST_COLUMNS = 16;
    private static final int MOST_SHAPES = 48;
    private static final double CARRIED = 1;
    private static final double BENT = 0.7;
    private static final double FAR = 0.15;

    private final Bonds.Tree tree;
    private final int mostRows;

    private TreeCells(Bonds.Tree tree, int mostRows) {
        this.tree = tree;
        this.mostRows = mostRows;
    }

    /**
     * A card with all that follows it.
     *
     * @param carried columns of what goes on in the next columns
     */
    private record Block(Nest root, int width, int height, int carried, double cost, List<Part> parts) {
        boolean isNoWorseThan(Block other) {
            return width <= other.width && height <= other.height && carried <= other.carried && cost <= other.cost;
        }
    }

    /** @param carried whether it begins in the next columns instead */
    private record Part(Block block, int column, int row, boolean carried) {
        Part moved(int columns, int rows) {
            return new Part(block, column + columns, row + rows, carried);
        }
    }

    /** Some of the children of a card: those beside it, one below the other, and those below it, side by side. */
    private record Group(
            List<Part> beside, int besideWidth, int besideHeight, List<Part> below, int belowWidth, int belowHeight,
            List<Part> next, int carried, double cost) {
        static final Group EMPTY = new Group(List.of(), 0, 0, List.of(), 0, 0, List.of(), 0, 0);

        Group withBeside(Block block) {
            return new Group(and(beside, new Part(block, 0, besideHeight, false)), Math.max(besideWidth, block.width()),
                    besideHeight + block.height(), below, belowWidth, belowHeight, next, carried + block.carried(),
                    cost + block.cost() + (beside.isEmpty() ? 0 : BENT));
        }

        Group withBelow(Block block) {
            return new Group(beside, besideWidth, besideHeight, and(below, new Part(block, belowWidth, 0, false)),
                    belowWidth + block.width(), Math.max(belowHeight, block.height()), next, carried + block.carried(),
                    cost + block.cost() + (below.isEmpty() ? 0 : BENT));
        }

        Group withNext(Block block, double price) {
            return new Group(beside, besideWidth, besideHeight, below, belowWidth, belowHeight,
                    and(next, new Part(block, 0, 0, true)), carried + block.width() + block.carried(),
                    cost + block.cost() + price);
        }

        private static List<Part> and(List<Part> parts, Part part) {
            var more = new ArrayList<>(parts);
            more.add(part);
            return more;
        }

        boolean isNoWorseThan(Group other) {
            return besideWidth <= other.besideWidth && besideHeight <= other.besideHeight
                    && belowWidth <= other.belowWidth && belowHeight <= other.belowHeight
                    && carried <= other.carried && cost <= other.cost;
        }

        /** What stands beside is moved clear of what stands below. */
        Block shifted(Nest root) {
            int column = Math.max(1, belowWidth);
            double far = FAR * (beside.isEmpty() ? 0 : column - 1);
            return block(root, column, 1, column + besideWidth, Math.max(besideHeight, 1 + belowHeight), far);
        }

        /** What stands below is moved clear of what stands beside. */
        Block lowered(Nest root) {
            int row = Math.max(1, besideHeight);
            double far = FAR * (below.isEmpty() ? 0 : row - 1);
            return block(root, 1, row, Math.max(1 + besideWidth, belowWidth), row + belowHeight, far);
        }

        private Block block(Nest root, int column, int row, int width, int height, double far) {
            var parts = new ArrayList<Part>();
            beside.forEach(part -> parts.add(part.moved(column, 0)));
            below.forEach(part -> parts.add(part.moved(0, row)));
            parts.addAll(next);
            return new Block(root, width, height, carried, cost + far, parts);
        }
    }

    /** Ways to put the children of a nest into cells, whose links make a tree; none where it is too large. */
    static List<Cells> of(Nest nest, Bonds.Tree tree) {
        var all = new LinkedHashMap<Map<Nest, Cell>, Cells>();
        for (int rows = 1; rows <= MOST_TRACKS; rows++) {
            new TreeCells(tree, rows).candidates(nest).forEach(cells -> all.merge(cells.of(), cells, Cells::better));
        }
        return List.copyOf(all.values());
    }

    private List<Cells> candidates(Nest nest) {
        var groups = List.of(Group.EMPTY);
        for (var root : tree.roots()) {
            groups = grown(groups, blocks(root), true);
        }
        var all = new ArrayList<Cells>();
        for (var group : groups) {
            for (int rows = mostRows; rows <= MOST_TRACKS; rows++) {
                all.add(cells(nest, group, rows));
            }
        }
        return all;
    }

    private List<Block> blocks(Nest root) {
        var groups = List.of(Group.EMPTY);
        for (var child : tree.children(root)) {
            groups = grown(groups, blocks(child), false);
        }
        var made = new ArrayList<Block>();
        for (var group : groups) {
            add(made, group.lowered(root));
            add(made, group.shifted(root));
        }
        return made;
    }

    private void add(List<Block> blocks, Block block) {
        boolean fits = block.height() <= mostRows && block.width() + block.carried() <= MOST_COLUMNS;
        if (fits && blocks.stream().noneMatch(other -> other.isNoWorseThan(block))) {
            blocks.removeIf(block::isNoWorseThan);
            blocks.add(block);
        }
    }

    /** @param apart whether the blocks follow no card */
    private List<Group> grown(List<Group> groups, List<Block> blocks, boolean apart) {
        var grown = new ArrayList<Group>();
        for (var group : groups) {
            for (var block : blocks) {
                add(grown, group.withNext(block, apart ? 0 : CARRIED));
                if (!apart) {
                    add(grown, group.withBeside(block));
                    add(grown, group.withBelow(block));
                }
            }
        }
        grown.sort((a, b) -> Double.compare(size(a), size(b)));
        return List.copyOf(grown.subList(0, Math.min(MOST_SHAPES, grown.size())));
    }

    private static double size(Group group) {
        return (1 + group.besideWidth() + group.belowWidth() + group.carried()) + group.cost();
    }

    private void add(List<Group> groups, Group group) {
        boolean fits = group.besideHeight() <= mostRows && group.belowHeight() < mostRows
                && group.carried() <= MOST_COLUMNS;
        if (fits && groups.stream().noneMatch(other -> other.isNoWorseThan(group))) {
            groups.removeIf(group::isNoWorseThan);
            groups.add(group);
        }
    }

    private Cells cells(Nest nest, Group group, int rows) {
        var packed = new Packing(tree, rows);
        var waiting = new ArrayDeque<Block>();
        group.next().forEach(part -> waiting.add(part.block()));
        while (!waiting.isEmpty()) {
            var piece = new LinkedHashMap<Nest, Cell>();
            var carried = new ArrayList<Block>();
            put(waiting.removeFirst(), 0, 0, piece, carried);
            packed.add(piece);
            carried.reversed().forEach(waiting::addFirst);
        }
        boolean across = nest.flow == Flow.RIGHT;
        var turned = new LinkedHashMap<Nest, Cell>();
        packed.cells().forEach((child, cell) ->
                turned.put(child, across ? new Cell(cell.row(), cell.column(), 1, 1) : cell));
        new FreeCells(turned, tree).add(tree.lonely(), across);
        return new Cells(Map.copyOf(turned), false, group.cost());
    }

    private static void put(Block block, int column, int row, Map<Nest, Cell> cells, List<Block> carried) {
        cells.put(block.root(), new Cell(column, row, 1, 1));
        for (var part : block.parts()) {
            if (part.carried()) {
                carried.add(part.block());
            } else {
                put(part.block(), column + part.column(), row + part.row(), cells, carried);
            }
        }
    }
}
