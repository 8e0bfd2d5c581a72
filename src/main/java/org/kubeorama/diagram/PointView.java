package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.PlotState;

/** A point: round is good, pointed is bad, a triangle a warning; a ring says nothing. */
final class PointView extends PlotView {
    private static final double SIGN = 13;
    private static final double RIM = 2;
    private static final double RING = 1.5;
    private static final double RING_FILL = 0.26;

    private final Shape shape;
    private final Optional<Text> sign;

    PointView(Actor actor, Action.Plot plot, PlotPlace place, Pen pen) {
        super(actor, plot, place, pen);
        shape = shape(place.shape(), plot.tone(), pen.grain());
        sign = switch (plot.tone()) {
            case NONE, WARN -> Optional.empty();
            case OK, FAIL, INFO -> Optional.of(Pictogram.of(plot.tone())
                    .node(pen.grain(), place.shape().centerX(), place.shape().centerY(), SIGN));
        };
        getChildren().add(shape);
        getChildren().addAll(sign.stream().toList());
        addText();
    }

    private static Shape shape(Box box, Tone tone, Grain grain) {
        double x = box.centerX();
        double y = box.centerY();
        double r = box.width() / 2;
        return switch (tone) {
            case OK, NONE -> new Circle(x, y, r - 1);
            case FAIL -> new Polygon(x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
            case INFO -> Pen.rectangle(box.grown(-1.5), 5);
            case WARN -> Pictogram.of(tone).node(grain, x, y - 1, 2 * r + 4);
        };
    }

    @Override
    int draw(PlotState state, double light, Ground ground) {
        var palette = pen.palette();
        int behind = ground.at(place.shape().x());
        int body = palette.body(palette.of(plot.tone()), behind, light);
        switch (plot.tone()) {
            case NONE -> paint(Argb.mix(ground.card(), body, RING_FILL), body, RING);
            case OK, FAIL, INFO -> paint(body, behind, RIM);
            case WARN -> shape.setFill(Pen.colour(body));
        }
        sign.ifPresent(picture -> picture.setFill(Pen.colour(Argb.mix(palette.card(), palette.ground(), 0.5))));
        return body;
    }

    private void paint(int fill, int stroke, double width) {
        shape.setFill(Pen.colour(fill));
        shape.setStroke(Pen.colour(stroke));
        shape.setStrokeWidth(width);
    }

    @Override
    double textPresence(PlotState state) {
        return 1;
    }
}
