package org.kubeorama.diagram;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;

/** The flag that says what time it is on a time line, and the line under it. */
final class NowView extends Group {
    private static final double PADDING = 10;
    private static final double TIP = 6;
    private static final double WIDTH = 2.5;

    private final TimelinePlace place;
    private final Box strip;
    private final Pen pen;
    private final double width;
    private final Line line = new Line();
    private final Rectangle flag;
    private final Polygon tip = new Polygon(-TIP, 0, TIP, 0, 0, TIP);
    private final Lettering time;

    NowView(Actor actor, TimelinePlace place, Box strip, Pen pen) {
        this.place = place;
        this.strip = strip;
        this.pen = pen;
        width = Math.ceil(Math.max(width(place.axis().from()), width(place.axis().to()))) + 2 * PADDING;
        flag = Pen.rectangle(new Box(0, strip.y(), width, strip.height()), 7);
        tip.setTranslateY(strip.bottom() - 0.5);
        line.setStrokeWidth(WIDTH);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStartY(strip.bottom());
        line.setEndY(place.scale().bottom() + 3);
        time = new Lettering(pen, TextStyle.CLOCK, DrawnText.Kind.CLOCK, actor.id().value());
        getChildren().addAll(flag, tip, time);
    }

    /** Lies below what is plotted, so that it crosses no text. */
    Line line() {
        return line;
    }

    private double width(double time) {
        return pen.fonts().width(written(time), TextStyle.CLOCK);
    }

    private String written(double time) {
        return pen.say(place.axis().written(time, place.decimals()));
    }

    void show(double now, PlotsView.Lit lit) {
        double x = place.x(now);
        var colour = pen.palette().body(pen.palette().accent(), lit.ground(), lit.light());
        line.setStartX(x);
        line.setEndX(x);
        line.setStroke(Pen.colour(colour));
        tip.setTranslateX(x);
        tip.setFill(Pen.colour(colour));
        flag.setX(Math.clamp(x - width / 2, strip.x(), strip.right() - width));
        flag.setFill(Pen.colour(colour));
        time.ink(pen.palette().text(pen.palette().on(colour), colour, lit.light()), colour);
        double top = strip.y() + (strip.height() - pen.fonts().lineHeight(TextStyle.CLOCK)) / 2;
        time.write(written(now), new Box(flag.getX() + PADDING, strip.y(), width - 2 * PADDING, strip.height()), top,
                Lettering.Align.CENTER);
    }
}
