package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.PlotState;

/** Something on a lane, in its tone's colour and with its tone's form and sign, with a text in it or beside it. */
abstract sealed class PlotView extends Group permits PointView, SegmentView {
    private static final double PLATE = 3;

    final Action.Plot plot;
    final PlotPlace place;
    final Pen pen;
    private final Optional<Lettering> text;
    private final Optional<Rectangle> plate;

    /**
     * What is behind a plot.
     *
     * @param card the colour of the card
     * @param track the colour of the lane where time is still to come
     * @param passed the colour of the lane where it has passed
     * @param now where the now-line is, in pixels
     */
    record Ground(int card, int track, int passed, double now) {
        int at(double x) {
            return x <= now ? passed : track;
        }
    }

    PlotView(Actor actor, Action.Plot plot, PlotPlace place, Pen pen) {
        this.plot = plot;
        this.place = place;
        this.pen = pen;
        text = place.text().map(_ ->
                new Lettering(pen, TextStyle.PLOT, DrawnText.Kind.PLOT, actor.id().value()));
        plate = place.text().filter(_ -> !place.inside()).map(box ->
                Pen.rectangle(new Box(box.x() - PLATE, box.y(), box.width() + 2 * PLATE, box.height()), 0));
    }

    static PlotView of(Actor actor, Action.Plot plot, TimelinePlace timeline, Pen pen) {
        var place = Known.in(timeline.plots(), plot);
        return plot.to().isPresent()
                ? new SegmentView(actor, plot, place, timeline, pen)
                : new PointView(actor, plot, place, pen);
    }

    /** To be called once the shape has been added. */
    final void addText() {
        getChildren().addAll(plate.stream().toList());
        getChildren().addAll(text.stream().toList());
    }

    final boolean fits(PlotState state) {
        return state.plot().equals(plot);
    }

    final void show(PlotState state, double light, Ground ground) {
        setOpacity(state.presence());
        int fill = draw(state, light, ground);
        text.ifPresent(line -> {
            var box = place.text().orElseThrow();
            int behind = place.inside() ? fill : ground.at(box.centerX());
            int colour = plot.tone() == Tone.NONE ? pen.palette().ink() : pen.palette().of(plot.tone());
            double presence = textPresence(state);
            line.setOpacity(presence);
            line.ink(pen.palette().text(colour, behind, light), behind);
            line.write(plot.text().map(pen::say).orElse(""), box, box.y(), Lettering.Align.LEFT);
            plate.ifPresent(under -> hideNowLine(under, presence, behind, ground.now()));
        });
    }

    /** Only where the now-line would cross the text. */
    private static void hideNowLine(Rectangle plate, double presence, int colour, double now) {
        plate.setVisible(presence > 0 && plate.getX() < now && now < plate.getX() + plate.getWidth());
        plate.setFill(Pen.colour(colour));
    }

    /** Draws all but the text. @return the colour that a text inside lies on */
    abstract int draw(PlotState state, double light, Ground ground);

    /** 0 … 1 */
    abstract double textPresence(PlotState state);
}
