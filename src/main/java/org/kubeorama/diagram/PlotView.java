package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.PlotState;

/** A point or a segment on a lane, in its tone's colour and with its tone's form and sign. */
final class PlotView extends Group {
    private static final double RADIUS = 8;
    private static final double SIGN = 16;
    private static final double FILL = 0.26;
    private static final double SEAM = 1;

    private final Action.Plot plot;
    private final PlotPlace place;
    private final TimelinePlace timeline;
    private final Pen pen;
    private final Shape shape;
    private final Optional<Text> sign;
    private final Optional<Lettering> text;
    private final Rectangle plate = new Rectangle();

    PlotView(Actor actor, Action.Plot plot, PlotPlace place, TimelinePlace timeline, Pen pen) {
        this.plot = plot;
        this.place = place;
        this.timeline = timeline;
        this.pen = pen;
        shape = isPoint() ? point(place.shape(), plot.tone(), pen.grain()) : Pen.rectangle(bar(place.shape().right()), RADIUS);
        sign = isPoint() ? pointSign() : place.sign().map(at ->
                Pictogram.of(plot.tone()).node(pen.grain(), at.x(), at.y(), SIGN));
        text = place.text().map(_ ->
                new Lettering(pen, TextStyle.PLOT, DrawnText.Kind.PLOT, actor.id().value()));
        place.text().filter(_ -> !place.inside()).ifPresent(box -> {
            plate.setX(box.x() - 2);
            plate.setY(box.y());
            plate.setWidth(box.width() + 4);
            plate.setHeight(box.height());
            getChildren().add(plate);
        });
        getChildren().add(shape);
        getChildren().addAll(sign.stream().toList());
        getChildren().addAll(text.stream().toList());
    }

    private boolean isPoint() {
        return plot.to().isEmpty();
    }

    boolean fits(PlotState state) {
        return state.plot().equals(plot);
    }

    /** Neighbours that touch keep a seam between them. */
    private Box bar(double right) {
        var box = place.shape();
        return new Box(box.x() + SEAM, box.y() + SEAM, Math.max(1, right - box.x() - 2 * SEAM), box.height() - 2 * SEAM);
    }

    /** Round is good, pointed is bad; a warning's sign has its form already. */
    private static Shape point(Box box, Tone tone, Grain grain) {
        double x = box.centerX();
        double y = box.centerY();
        double r = box.width() / 2;
        return switch (tone) {
            case OK, NONE -> new Circle(x, y, r - 1);
            case FAIL -> new Polygon(x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
            case WARN -> Pictogram.of(tone).node(grain, x, y - 1, 2 * r + 4);
            case INFO -> Pen.rectangle(box.grown(-1.5), 5);
        };
    }

    private Optional<Text> pointSign() {
        var box = place.shape();
        return switch (plot.tone()) {
            case NONE, WARN -> Optional.empty();
            case OK, FAIL, INFO ->
                Optional.of(Pictogram.of(plot.tone()).node(pen.grain(), box.centerX(), box.centerY(), SIGN - 3));
        };
    }

    /** The colours of a track before and after the now-line. @param now where the line is */
    record Ground(int card, int track, int passed, double now) {
        int at(double x) {
            return x <= now ? passed : track;
        }

        boolean crosses(Box box) {
            return box.x() - 3 < now && now < box.right() + 3;
        }
    }

    void show(PlotState state, double light, Ground ground) {
        setOpacity(state.presence());
        int track = ground.track();
        var palette = pen.palette();
        int tone = palette.of(plot.tone());
        int body = palette.body(tone, track, light);
        boolean solid = isPoint() && plot.tone() != Tone.NONE;
        int fill = solid ? body : Argb.mix(ground.card(), body, FILL);
        shape.setFill(Pen.colour(fill));
        if (!(shape instanceof Text)) {
            shape.setStroke(Pen.colour(solid ? ground.at(place.shape().x()) : body));
            shape.setStrokeWidth(solid ? 2 : 1.5);
        }
        double right = timeline.x(state.reached());
        if (shape instanceof Rectangle bar && !isPoint()) {
            bar.setWidth(bar(Math.max(right, place.shape().x() + (isWhole(state) ? place.shape().width() : 0))).width());
        }
        sign.ifPresent(picture -> {
            picture.setFill(Pen.colour(isPoint() ? Argb.mix(palette.card(), palette.ground(), 0.5) : palette.text(tone, fill, light)));
            picture.setOpacity(isPoint() ? 1 : share(state, right, place.sign().orElseThrow().x() + SIGN / 2));
        });
        int behind = place.text().filter(_ -> !place.inside()).map(box -> ground.at(box.centerX())).orElse(fill);
        plate.setVisible(place.text().filter(ground::crosses).isPresent());
        plate.setFill(Pen.colour(behind));
        text.ifPresent(line -> write(line, state, right, palette.text(ink(), behind, light), behind));
    }

    private int ink() {
        return plot.tone() == Tone.NONE ? pen.palette().ink() : pen.palette().of(plot.tone());
    }

    private void write(Lettering line, PlotState state, double right, int ink, int behind) {
        var box = place.text().orElseThrow();
        double presence = place.inside() ? share(state, right, box.right()) : isWhole(state) ? 1 : 0;
        line.setOpacity(presence);
        plate.setOpacity(presence);
        line.ink(ink, behind);
        line.write(plot.text().map(pen::say).orElse(""), box, box.y(), Lettering.Align.LEFT);
    }

    private boolean isWhole(PlotState state) {
        return state.reached() >= plot.end();
    }

    /** What stands in a segment is seen once the segment has grown past it. */
    private double share(PlotState state, double right, double end) {
        double slack = Math.min(24, place.shape().right() - end);
        return isWhole(state) ? 1 : Math.clamp((right - end) / slack, 0, 1);
    }
}
