package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Row;

/**
 * The rows of a card as columns that line up: labels, bars, values, signs. A column that no row needs has no width.
 *
 * @param label width of the widest label
 * @param value width of the widest value of the film
 * @param bar least width of a bar
 * @param mark width of the room for signs
 */
record RowColumns(List<Row> rows, double label, double value, double bar, double mark) {
    static final double ROW_HEIGHT = 28;
    private static final double GAP = 12;
    private static final double BAR_LEAST = 72;
    private static final double BAR_HEIGHT = 8;
    private static final double SIGN = 20;

    static RowColumns of(Actor actor, FilmContents.OnActor contents, Typesetter type) {
        var rows = actor.rows();
        double label = 0;
        double value = 0;
        for (var row : rows) {
            label = Math.max(label, type.widest(row.label().stream().toList(), TextStyle.ROW_LABEL));
            value = Math.max(value, type.widest(contents.rows.get(row.id()).values, TextStyle.ROW_VALUE));
        }
        boolean bars = rows.stream().anyMatch(row -> row.bar().isPresent());
        return new RowColumns(
                rows, Math.ceil(label), Math.ceil(value), bars ? BAR_LEAST : 0, contents.marksRows() ? SIGN : 0);
    }

    Size size() {
        double width = 0;
        int columns = 0;
        for (double column : new double[] {label, bar, value, mark}) {
            width += column;
            columns += column > 0 ? 1 : 0;
        }
        return new Size(width + Math.max(0, columns - 1) * GAP, rows.size() * ROW_HEIGHT);
    }

    /** @param inside the part of the card that belongs to the rows, the first at its top */
    List<RowPlace> place(Box inside, Typesetter type) {
        var places = new ArrayList<RowPlace>();
        double y = inside.y();
        for (var row : rows) {
            places.add(place(row, new Box(inside.x(), y, inside.width(), ROW_HEIGHT), type));
            y += ROW_HEIGHT;
        }
        return List.copyOf(places);
    }

    private RowPlace place(Row row, Box line, Typesetter type) {
        double end = line.right() - (mark > 0 ? mark + GAP : 0);
        double start = line.x() + (label > 0 ? label + GAP : 0);
        double barEnd = end - (value > 0 ? value + GAP : 0);
        var sign = new Box(line.right() - mark, line.centerY() - mark / 2, mark, mark);
        double labelEnd = row.bar().isPresent() ? line.x() + label : Math.max(line.x() + label, barEnd);
        return new RowPlace(
                row.id(),
                line,
                row.label().map(_ -> middle(line, line.x(), labelEnd, type.lineHeight(TextStyle.ROW_LABEL))),
                Optional.of(middle(line, row.bar().isPresent() ? end - value : start, end,
                        type.lineHeight(TextStyle.ROW_VALUE))).filter(_ -> value > 0),
                row.bar().isPresent() ? Optional.of(middle(line, start, barEnd, BAR_HEIGHT)) : Optional.empty(),
                mark > 0 ? Optional.of(sign) : Optional.empty());
    }

    private static Box middle(Box line, double from, double to, double height) {
        return new Box(from, line.centerY() - height / 2, to - from, height);
    }
}
