package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.layout.TimelinePlace.LanePlace;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.layout.TimelinePlace.TickPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.TimeAxis;

/** A time line: a title, a strip for the flag of its now-line, lanes with names and values, and ticks below. */
final class TimelineAnatomy implements Anatomy {
    private static final double TITLE_ROW = 60;
    private static final double DETAIL_ROW = 12;
    private static final double ICON = 40;
    private static final double ICON_GAP = 12;
    private static final double RIGHT = 22;
    private static final double FLAG_ROW = 32;
    private static final double FLAG = 26;
    static final double LANE = 46;
    static final double LANE_MOST = 70;
    private static final double LANE_GAP = 8;
    private static final double AXIS_ROW = 40;
    private static final double COLUMN_GAP = 20;
    private static final double VALUE_GAP = 14;
    private static final double MARK = 20;

    /** Track before the first tick and behind the last one, so that points there lie on it. */
    private static final double INSET = 16;

    private static final double TICK_LEAST = 40;
    private static final double TICK_GAP = 14;
    private static final double WIDEST = 1600;
    private static final double STRIDE = 20;

    private final Actor actor;
    private final TimeAxis axis;
    private final FilmContents.OnActor contents;
    private final FilmPlots plots;
    private final Typesetter type;
    private final Margins margins;
    private final TextBlock title;
    private final Optional<TextBlock> detail;
    private final List<TextBlock> ticks;
    private final double labels;
    private final double values;
    private final double marks;
    private final double inset;
    private final double width;
    private final double lane;

    /** @param wanted the width it should have where it needs no more, and the height of its lanes */
    TimelineAnatomy(Actor actor, FilmContents film, Typesetter type, Size wanted) {
        this.actor = actor;
        contents = film.of(actor.id());
        plots = film.plots(actor.id());
        this.type = type;
        axis = actor.axis().orElseThrow();
        margins = Margins.of(contents, type, 0);
        title = type.line(actor.label(), TextStyle.CARD_LABEL);
        detail = contents.details.isEmpty()
                ? Optional.empty()
                : Optional.of(type.room(contents.details, TextStyle.DETAIL, Double.MAX_VALUE));
        ticks = axis.ticks().stream()
                .map(time -> type.line(axis.written(time, axis.decimals()), TextStyle.TICK))
                .toList();
        labels = Math.ceil(type.widest(
                actor.rows().stream().flatMap(row -> row.label().stream()).toList(), TextStyle.LANE));
        values = Math.ceil(actor.rows().stream()
                .mapToDouble(row -> type.widest(Known.in(contents.rows, row.id()).values, TextStyle.ROW_VALUE))
                .max()
                .orElse(0));
        marks = contents.marksRows() ? MARK : 0;
        inset = Math.max(INSET, widestTick() / 2 - PADDING / 2);
        width = Anatomy.onGrid(Math.max(wanted.width(), leastWidth()));
        lane = Math.clamp(wanted.height(), LANE, LANE_MOST);
    }

    private double widestTick() {
        return ticks.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    private double leastWidth() {
        double texts = Math.max(title.width(), detail.map(TextBlock::width).orElse(0.0));
        double header = PADDING + ICON + ICON_GAP + texts + RIGHT;
        return Math.max(Math.max(header, around() + scale()), margins.leastWidth());
    }

    /** All that is left and right of the scale. */
    private double around() {
        return 2 * PADDING + labels + COLUMN_GAP + 2 * inset + column(values) + column(marks);
    }

    private static double column(double width) {
        return width > 0 ? VALUE_GAP + width : 0;
    }

    /** The least width of the scale: that at which all that is plotted finds room, if there is one. */
    private double scale() {
        double least = axis.steps() * Math.max(TICK_LEAST, widestTick() + TICK_GAP);
        if (fits(least) || !fits(WIDEST)) {
            return least;
        }
        double low = least;
        double high = WIDEST;
        while (high - low > STRIDE) {
            double middle = (low + high) / 2;
            if (fits(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean fits(double scale) {
        var box = new Box(0, 0, scale, LANE);
        return PlotProblems.of(plots, plots(box, tracks(box, LANE)), axis).isEmpty();
    }

    @Override
    public Size size() {
        return new Size(width, Anatomy.onGrid(lanesTop() + actor.rows().size() * lane + AXIS_ROW));
    }

    private double titleRow() {
        return TITLE_ROW + (detail.isPresent() ? DETAIL_ROW : 0);
    }

    private double lanesTop() {
        return titleRow() + (contents.clocks.isEmpty() ? 0 : FLAG_ROW);
    }

    @Override
    public Margins margins() {
        return margins;
    }

    @Override
    public ActorPlace place(Box box) {
        double middle = box.y() + titleRow() / 2 + 2;
        double titleTop = middle - (title.height() + detail.map(TextBlock::height).orElse(0.0)) / 2;
        double x = box.x() + PADDING + ICON + ICON_GAP;
        double pitch = Math.clamp((box.height() - lanesTop() - AXIS_ROW) / actor.rows().size(), lane, LANE_MOST);
        var scale = new Box(box.x() + PADDING + labels + COLUMN_GAP + inset, box.y() + lanesTop(),
                box.width() - around(), actor.rows().size() * pitch);
        return new ActorPlace(
                actor.id(),
                box,
                false,
                Optional.of(new Box(box.x() + PADDING, middle - ICON / 2, ICON, ICON)),
                title.at(x, titleTop),
                detail.map(it -> it.at(x, titleTop + title.height())),
                rows(box, scale, pitch),
                Optional.empty(),
                Optional.of(timeline(scale, pitch)),
                margins.badgeRight(box),
                margins.reason(box));
    }

    private List<RowPlace> rows(Box box, Box scale, double pitch) {
        var places = new ArrayList<RowPlace>();
        double y = scale.y();
        for (var row : actor.rows()) {
            double right = box.right() - PADDING;
            var value = new Box(right - values, y, values, pitch);
            double markRight = right - column(values);
            places.add(new RowPlace(
                    row.id(),
                    values > 0 ? new Box(value.x(), y + 6, values, pitch - 12) : new Box(right, y, 0, pitch),
                    Optional.of(new Box(box.x() + PADDING, y, labels, pitch)),
                    values > 0 ? Optional.of(value) : Optional.empty(),
                    Optional.empty(),
                    marks > 0
                            ? Optional.of(new Box(markRight - MARK, y + (pitch - MARK) / 2, MARK, MARK))
                            : Optional.empty()));
            y += pitch;
        }
        return List.copyOf(places);
    }

    private TimelinePlace timeline(Box scale, double pitch) {
        var tracks = tracks(scale, pitch);
        int decimals = contents.clocks.stream().mapToInt(TimeAxis::decimals).reduce(axis.decimals(), Math::max);
        return new TimelinePlace(
                axis,
                scale,
                tracks.entrySet().stream().map(lane -> new LanePlace(lane.getKey(), lane.getValue())).toList(),
                ticks(scale),
                plots(scale, tracks),
                contents.clocks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Box(scale.x() - inset, scale.y() - FLAG_ROW + 2, scale.width() + 2 * inset, FLAG)),
                decimals);
    }

    private Map<RowId, Box> tracks(Box scale, double pitch) {
        var tracks = new LinkedHashMap<RowId, Box>();
        double y = scale.y();
        for (var row : actor.rows()) {
            tracks.put(row.id(), new Box(scale.x() - inset, y + LANE_GAP / 2, scale.width() + 2 * inset,
                    pitch - LANE_GAP));
            y += pitch;
        }
        return tracks;
    }

    private List<TickPlace> ticks(Box scale) {
        var places = new ArrayList<TickPlace>();
        var times = axis.ticks();
        for (int i = 0; i < times.size(); i++) {
            double x = TimelinePlace.x(axis, scale, times.get(i));
            var label = ticks.get(i);
            places.add(new TickPlace(x, label.at(x - label.width() / 2, scale.bottom() + 8)));
        }
        return List.copyOf(places);
    }

    private Map<Action.Plot, PlotPlace> plots(Box scale, Map<RowId, Box> tracks) {
        return PlotSpots.of(plots, axis, scale, tracks, type);
    }
}
