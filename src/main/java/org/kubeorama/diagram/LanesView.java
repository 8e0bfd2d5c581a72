package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.TextPlace;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.look.Argb;
import org.kubeorama.look.Palette;
import org.kubeorama.scene.Actor;

/** What stays of a time line: a track for each lane, and the ticks of the axis. */
final class LanesView extends Group {
    static final double RADIUS = 9;
    private static final double TICK = 6;

    private final Pen pen;
    private final List<Rectangle> tracks;
    private final List<Line> grid = new ArrayList<>();
    private final List<Lettering> labels;

    LanesView(Actor actor, TimelinePlace place, Pen pen) {
        this.pen = pen;
        tracks = place.lanes().stream().map(lane -> Pen.rectangle(lane.track(), RADIUS)).toList();
        labels = place.ticks().stream().map(tick -> label(actor, tick.label())).toList();
        for (var tick : place.ticks()) {
            place.lanes().forEach(lane -> grid.add(line(tick.x(), lane.track().y(), lane.track().bottom())));
            grid.add(line(tick.x(), place.scale().bottom(), place.scale().bottom() + TICK));
        }
        getChildren().addAll(tracks);
        getChildren().addAll(grid);
        getChildren().addAll(labels);
    }

    private static Line line(double x, double from, double to) {
        // on the middle of a pixel a line of one pixel is sharp
        double sharp = Math.floor(x) + 0.5;
        return new Line(sharp, from, sharp, to);
    }

    /** The colour of a lane's track. @param ground of the card */
    static int track(Palette palette, int ground) {
        return Argb.mix(ground, palette.line(), 0.24);
    }

    /** What lies over a track where time has passed; translucent, so that ticks are seen through it. */
    static int passed(Palette palette) {
        return Argb.fade(palette.line(), 0.22);
    }

    void light(double light, int ground) {
        var palette = pen.palette();
        int track = track(palette, ground);
        tracks.forEach(slot -> slot.setFill(Pen.colour(track)));
        grid.forEach(line -> line.setStroke(Pen.colour(Argb.mix(track, palette.line(), 0.85))));
        int ink = palette.text(palette.muted(), ground, light);
        labels.forEach(label -> label.ink(ink, ground));
    }

    private Lettering label(Actor actor, TextPlace place) {
        var label = new Lettering(pen, place.style(), DrawnText.Kind.TICK, actor.id().value());
        label.write(place.in(pen.language()).getFirst(), place.box(), place.box().y(), Lettering.Align.CENTER);
        return label;
    }
}
