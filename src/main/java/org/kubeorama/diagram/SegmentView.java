package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.timeline.Frame.PlotState;

/** A segment: a rounded bar that grows to the right; what stands in it is seen once it has grown past it. */
final class SegmentView extends PlotView {
    private static final double RADIUS = 8;
    private static final double EDGE = 1.5;
    private static final double FILL = 0.26;
    private static final double SIGN = 16;

    /** On each side: neighbours that touch keep a seam between them. */
    private static final double SEAM = 1;

    /** The way over which what stands inside fades in. */
    private static final double FADE = 24;

    private final TimelinePlace timeline;
    private final Rectangle bar;
    private final Optional<Text> sign;

    SegmentView(Actor actor, Action.Plot plot, PlotPlace place, TimelinePlace timeline, Pen pen) {
        super(actor, plot, place, pen);
        this.timeline = timeline;
        bar = Pen.rectangle(place.shape().grown(-SEAM), RADIUS);
        bar.setStrokeWidth(EDGE);
        sign = place.sign().map(at -> Pictogram.of(plot.tone()).node(pen.grain(), at.x(), at.y(), SIGN));
        getChildren().add(bar);
        getChildren().addAll(sign.stream().toList());
        addText();
    }

    @Override
    int draw(PlotState state, double light, Ground ground) {
        var palette = pen.palette();
        int tone = palette.of(plot.tone());
        int edge = palette.body(tone, ground.track(), light);
        int fill = Argb.mix(ground.card(), edge, FILL);
        bar.setWidth(Math.max(1, right(state) - place.shape().x() - 2 * SEAM));
        bar.setFill(Pen.colour(fill));
        bar.setStroke(Pen.colour(edge));
        sign.ifPresent(picture -> {
            picture.setFill(Pen.colour(palette.text(tone, fill, light)));
            picture.setOpacity(presence(state, place.sign().orElseThrow().x() + SIGN / 2));
        });
        return fill;
    }

    @Override
    double textPresence(PlotState state) {
        return place.text().filter(_ -> place.inside()).map(Box::right)
                .map(end -> presence(state, end))
                .orElse(isWhole(state) ? 1.0 : 0.0);
    }

    /** A segment too short to be seen is drawn wider than it is, once it is whole. */
    private double right(PlotState state) {
        return isWhole(state) ? place.shape().right() : timeline.x(state.reached());
    }

    private boolean isWhole(PlotState state) {
        return state.reached() >= plot.end();
    }

    private double presence(PlotState state, double end) {
        double slack = Math.min(FADE, place.shape().right() - end);
        return isWhole(state) ? 1 : Math.clamp((right(state) - end) / slack, 0, 1);
    }
}
