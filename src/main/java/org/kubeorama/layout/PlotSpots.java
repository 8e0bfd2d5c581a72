package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.TimeAxis;
import org.kubeorama.scene.Tone;

/** Finds a place for everything that is plotted on a time line of a certain width, and for what is written there. */
final class PlotSpots {
    private static final double BAR = 38;
    private static final double BAR_GAP = 8;
    private static final double SIGN = 16;
    private static final double SIGN_GAP = 5;
    private static final double INSIDE = 10;
    private static final double TIGHT = 6;
    private static final double BESIDE = 5;
    private static final double THINNEST = 6;

    private final FilmPlots plots;
    private final TimeAxis axis;
    private final Box scale;
    private final Map<RowId, Box> tracks;
    private final Typesetter type;
    private final Map<Action.Plot, Box> shapes = new HashMap<>();
    private final Map<Action.Plot, PlotPlace> places = new LinkedHashMap<>();

    private PlotSpots(FilmPlots plots, TimeAxis axis, Box scale, Map<RowId, Box> tracks, Typesetter type) {
        this.plots = plots;
        this.axis = axis;
        this.scale = scale;
        this.tracks = tracks;
        this.type = type;
        var all = plots.besides().keySet().stream()
                .sorted(Comparator.comparingDouble(Action.Plot::from))
                .toList();
        all.forEach(plot -> shapes.put(plot, shapeOf(plot)));
        all.forEach(plot -> places.put(plot, place(plot)));
    }

    /** @param scale from the beginning of the axis to its end; @param tracks of all lanes */
    static Map<Action.Plot, PlotPlace> of(
            FilmPlots plots, TimeAxis axis, Box scale, Map<RowId, Box> tracks, Typesetter type) {
        return new PlotSpots(plots, axis, scale, tracks, type).places;
    }

    private Box shape(Action.Plot plot) {
        return Known.in(shapes, plot);
    }

    private Box shapeOf(Action.Plot plot) {
        double middle = track(plot).centerY();
        double from = TimelinePlace.x(axis, scale, plot.from());
        if (plot.to().isEmpty()) {
            return new Box(from, middle, 0, 0).grown(TimelinePlace.POINT);
        }
        double width = TimelinePlace.x(axis, scale, plot.end()) - from;
        double height = Math.min(BAR, track(plot).height() - BAR_GAP);
        return new Box(from, middle - height / 2, Math.max(THINNEST, width), height);
    }

    private Box track(Action.Plot plot) {
        return Known.in(tracks, plot.row());
    }

    private PlotPlace place(Action.Plot plot) {
        var shape = shape(plot);
        double width = plot.text().map(text -> Math.ceil(type.widest(List.of(text), TextStyle.PLOT))).orElse(0.0);
        if (plot.to().isEmpty()) {
            return new PlotPlace(shape, width > 0 ? beside(plot, shape, width) : Optional.empty(), Optional.empty());
        }
        double sign = plot.tone() == Tone.NONE ? 0 : SIGN + (width > 0 ? SIGN_GAP : 0);
        var signed = inside(plot, shape, sign + width, INSIDE).filter(_ -> sign > 0);
        if (signed.isPresent()) {
            return new PlotPlace(
                    shape,
                    width > 0 ? Optional.of(text(shape, signed.get() + sign, width)) : Optional.empty(),
                    Optional.of(new Point(signed.get() + SIGN / 2, shape.centerY())));
        }
        var text = width == 0 ? Optional.<Box>empty()
                : inside(plot, shape, width, sign == 0 ? INSIDE : TIGHT).map(left -> text(shape, left, width))
                        .or(() -> beside(plot, shape, width));
        boolean free = sign > 0 && text.filter(shape::contains).isEmpty();
        double middle = Math.min(INSIDE, (shape.width() - SIGN) / 2);
        var alone = free && middle > 0 ? inside(plot, shape, SIGN, middle) : Optional.<Double>empty();
        return new PlotPlace(shape, text, alone.map(left -> new Point(left + SIGN / 2, shape.centerY())));
    }

    private Box text(Box shape, double left, double width) {
        double height = type.lineHeight(TextStyle.PLOT);
        return new Box(left, shape.centerY() - height / 2, width, height);
    }

    /** The left end of something in a segment, clear of the points on it. */
    private Optional<Double> inside(Action.Plot plot, Box shape, double width, double padding) {
        var points = besides(plot).filter(other -> other.to().isEmpty()).map(this::shape).toList();
        return Stream.concat(Stream.of(shape.x() + padding), points.stream().map(point -> point.right() + BESIDE))
                .filter(left -> left >= shape.x() + padding && left + width + padding <= shape.right() + 0.01)
                .filter(left -> points.stream().allMatch(point ->
                        point.right() <= left || point.x() >= left + width + BESIDE))
                .min(Comparator.naturalOrder());
    }

    /** Right of a shape or left of it, clear of all else on the lane. */
    private Optional<Box> beside(Action.Plot plot, Box shape, double width) {
        var taken = new ArrayList<Box>();
        besides(plot).forEach(other -> {
            taken.add(shape(other));
            Optional.ofNullable(places.get(other)).flatMap(PlotPlace::text).ifPresent(taken::add);
        });
        return Stream.of(shape.right() + BESIDE, shape.x() - BESIDE - width)
                .map(left -> text(shape, left, width))
                .filter(box -> track(plot).contains(box.grown(1)))
                .filter(box -> taken.stream().noneMatch(box.grown(BESIDE - 1)::overlaps))
                .findFirst();
    }

    private Stream<Action.Plot> besides(Action.Plot plot) {
        return Known.in(plots.besides(), plot).stream();
    }
}
