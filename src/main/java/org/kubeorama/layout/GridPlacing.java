package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Row;

/** Places children in the cells of a grid whose tracks grow with their content. */
final class GridPlacing implements Placing {
    /** Cards of a column share a width unless one would be more than this much wider than its content. */
    private static final double ALIKE = 1.6;

    /** The usual gutter between cells that were worked out, in scenes that are larger than their room. */
    private static final double CLOSE = 36;

    private final Nest nest;
    private final Placer placer;
    private final Cells cells;
    private final Map<Nest, Double> widths = new HashMap<>();
    private final Tracks columns;
    private final Tracks rows;
    private final List<Gutter> gutters = new ArrayList<>();

    GridPlacing(Nest nest, Placer placer, Cells cells) {
        this.nest = nest;
        this.placer = placer;
        this.cells = cells;
        shareWidths();
        columns = tracks(Axis.X);
        rows = tracks(Axis.Y);
    }

    private Cell cell(Nest child) {
        return cells.cell(child);
    }

    private void shareWidths() {
        var byColumn = new HashMap<Integer, List<Nest>>();
        for (var child : nest.children) {
            widths.put(child, placer.size(child).width());
            if (cell(child).columns() == 1 && child.anatomy instanceof CardAnatomy) {
                byColumn.computeIfAbsent(cell(child).column(), _ -> new ArrayList<>()).add(child);
            }
        }
        for (var cards : byColumn.values()) {
            double widest = cards.stream().mapToDouble(widths::get).max().orElse(0);
            cards.stream().filter(card -> Known.in(widths, card) * ALIKE >= widest).forEach(card -> widths.put(card, widest));
        }
        boards().forEach(this::shareWidth);
    }

    /** Cards with the same rows are read side by side: equal bars must mean equal numbers. */
    private Collection<List<Nest>> boards() {
        return nest.children.stream()
                .filter(child -> child.actor.filter(actor -> !actor.isFrame() && !actor.rows().isEmpty()).isPresent())
                .collect(Collectors.groupingBy(child -> child.actor.orElseThrow().rows().stream().map(Row::id).toList()))
                .values();
    }

    private void shareWidth(List<Nest> cards) {
        double widest = cards.stream().mapToDouble(widths::get).max().orElse(0);
        cards.forEach(card -> widths.put(card, widest));
    }

    private Tracks tracks(Axis axis) {
        var items = new ArrayList<Tracks.Item>();
        int count = 1;
        for (var child : nest.children) {
            var cell = cell(child);
            double size = axis == Axis.X ? Known.in(widths, child) : placer.size(child).height();
            items.add(new Tracks.Item(axis.first(cell), axis.span(cell), size));
            count = Math.max(count, axis.first(cell) + axis.span(cell));
        }
        var gutters = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            gutters[i] = placer.gutter(nest, axis, i, count);
        }
        if (!cells.scripted()) {
            reserveTexts(gutters, axis);
        }
        if (axis == Axis.Y) {
            reserveReasons(gutters);
        }
        return Tracks.fitting(count, items, gutters);
    }

    /** What is said under a card is said in the gutter below it. */
    private void reserveReasons(double[] gutters) {
        var heights = new double[gutters.length];
        for (var child : nest.children) {
            var cell = cell(child);
            int below = cell.row() + cell.rows();
            heights[below] = Math.max(heights[below], child.anatomy.reasonHeight());
        }
        for (int i = 0; i < gutters.length; i++) {
            gutters[i] += heights[i];
        }
    }

    /** Where it is known beforehand which gutters links run across, these are made wide enough for their texts. */
    private void reserveTexts(double[] gutters, Axis axis) {
        for (int i = 1; i < gutters.length - 1; i++) {
            gutters[i] = gutters[i] <= Gutters.TIGHT ? Math.max(CLOSE, placer.need(nest, axis, i)) : gutters[i];
        }
        for (var bond : placer.bonds(nest)) {
            var from = cell(bond.from());
            var to = cell(bond.to());
            int near = Math.max(axis.first(from), axis.first(to));
            boolean straight = axis.other().first(from) == axis.other().first(to);
            if (straight && Math.abs(axis.first(from) - axis.first(to)) == 1) {
                gutters[near] = Math.max(gutters[near], bond.need(axis));
            }
        }
    }

    @Override
    public Size size() {
        return new Size(columns.length(), rows.length());
    }

    @Override
    public void place(Box box) {
        var across = columns.stretched(box.width());
        var down = rows.stretched(box.height());
        addGutters(across, box, Axis.X);
        addGutters(down, box, Axis.Y);
        for (var child : nest.children) {
            var cell = cell(child);
            child.cell = new Box(
                    box.x() + across.start(cell.column()),
                    box.y() + down.start(cell.row()),
                    across.span(cell.column(), cell.columns()),
                    down.span(cell.row(), cell.rows()));
            placer.place(child, inCell(child, child.cell));
        }
    }

    private void addGutters(Tracks tracks, Box box, Axis axis) {
        double at = axis.start(box);
        for (int i = 0; i < tracks.gutters().length; i++) {
            double width = tracks.gutters()[i];
            int index = i < tracks.sizes().length ? i : Gutters.FAR;
            gutters.add(new Gutter(new Gutters.Key(nest, axis, index), width, axis == Axis.X
                    ? new Box(at, box.y(), width, box.height())
                    : new Box(box.x(), at, box.width(), width), false));
            at += width + (i < tracks.sizes().length ? tracks.sizes()[i] : 0);
        }
    }

    @Override
    public List<Gutter> gutters() {
        return gutters;
    }

    /** A panel with more lines than fit uses all the height there is. */
    private double height(Nest child, Box cell) {
        double natural = placer.size(child).height();
        return child.anatomy instanceof PanelAnatomy panel
                ? Math.clamp(panel.mostHeight(), natural, Math.max(natural, cell.height()))
                : natural;
    }

    private Box inCell(Nest child, Box cell) {
        if (child.isFrame()) {
            return cell;
        }
        var at = cell(child);
        boolean wide = at.columns() > 1 && cells.scripted() || child.anatomy instanceof TimelineAnatomy;
        double width = wide ? cell.width() : Math.min(cell.width(), Known.in(widths, child));
        double height = at.rows() > 1 && cells.scripted() ? cell.height() : height(child, cell);
        return new Box(
                cell.x() + (cell.width() - width) / 2, cell.y() + (cell.height() - height) / 2, width, height);
    }
}
