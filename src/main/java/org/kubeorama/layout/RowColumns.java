package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Row;

/**
 * The rows of a card as columns that line up: labels, bars, values, signs. A column that no row needs has no width.
 *
 * @param label width of the widest label
 * @param value width of the widest value of the film in a row without a bar
 * @param barValue width of the widest value of the film beside a bar
 * @param bar least width of a bar
 * @param mark width of the room for signs
 */
record RowColumns(List<Row> rows, double label, double value, double barValue, double bar, double mark) {
    static final double ROW_HEIGHT = 28;
    private static final double GAP = 12;
    private static final double BAR_LEAST = 72;
    private static final double BAR_HEIGHT = 8;
    private static final double SIGN = 20;

    static RowColumns of(Actor actor, FilmContents.OnActor contents, Typesetter type) {
        var rows = actor.rows();
        double label = 0;
        double value = 0;
        double barValue = 0;
        for (var row : rows) {
            label = Math.max(label, type.widest(row.label().stream().toList(), TextStyle.ROW_LABEL));
            double widest = Math.ceil(type.widest(Known.in(contents.rows, row.id()).values, TextStyle.ROW_VALUE));
            value = Math.max(value, row.bar().isPresent() ? 0 : widest);
            barValue = Math.max(barValue, row.bar().isPresent() ? widest : 0);
        }
        boolean bars = rows.stream().anyMatch(row -> row.bar().isPresent());
        return new RowColumns(rows, Math.ceil(label), value, barValue, bars ? BAR_LEAST : 0,
                contents.marksRows() ? SIGN : 0);
    }

    Size size() {
        double right = Math.max(value, joined(bar, barValue));
        return new Size(joined(joined(label, right), mark), rows.size() * ROW_HEIGHT);
    }

    private static double joined(double left, double right) {
        return left + right + (left > 0 && right > 0 ? GAP : 0);
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
        boolean hasBar = row.bar().isPresent();
        double valueStart = hasBar ? end - barValue : start;
        double barEnd = end - (barValue > 0 ? barValue + GAP : 0);
        var sign = new Box(line.right() - mark, line.centerY() - mark / 2, mark, mark);
        boolean hasValue = hasBar ? barValue > 0 : value > 0;
        double labelEnd = hasBar || hasValue ? line.x() + label : end;
        return new RowPlace(
                row.id(),
                line,
                row.label().map(_ -> middle(line, line.x(), labelEnd, type.lineHeight(TextStyle.ROW_LABEL))),
                hasValue
                        ? Optional.of(middle(line, valueStart, end, type.lineHeight(TextStyle.ROW_VALUE)))
                        : Optional.empty(),
                hasBar ? Optional.of(middle(line, start, barEnd, BAR_HEIGHT)) : Optional.empty(),
                mark > 0 ? Optional.of(sign) : Optional.empty());
    }

    private static Box middle(Box line, double from, double to, double height) {
        return new Box(from, line.centerY() - height / 2, to - from, height);
    }
}
