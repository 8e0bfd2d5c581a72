package org.kubeorama.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.LinkPlace;
import org.kubeorama.layout.Point;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.Link.Arrows;
import org.kubeorama.timeline.Frame.LinkState;

/** A link: thin at rest, thick and coloured while packets take it. */
final class LinkView extends Still {
    private static final double IDLE = 2;
    private static final double ACTIVE = 3.5;
    private static final double HEAD = 11;

    private final Link link;
    private final Pen pen;
    private final Route route;
    private final int colour;
    private final int behind;
    private final Polyline line = new Polyline();
    private final Optional<Polygon> end;
    private final Optional<Polygon> start;
    private final Optional<TextBlock> label;
    private Optional<LinkState> shown = Optional.empty();

    /** @param colour of the link while it is taken; @param behind what its label lies on */
    LinkView(Link link, LinkPlace place, Pen pen, int colour, int behind) {
        // a bent link covers much that it does not draw on
        super(place.points().size() == 2);
        this.link = link;
        this.pen = pen;
        this.colour = colour;
        this.behind = behind;
        route = Route.of(place.points());
        end = link.arrows() == Arrows.NONE ? Optional.empty() : Optional.of(new Polygon());
        start = link.arrows() == Arrows.BOTH ? Optional.of(new Polygon()) : Optional.empty();
        label = place.label().map(text ->
                new TextBlock(pen, text, DrawnText.Kind.LINK_LABEL, link.id().value(), Stand.MIDDLE));
        line.setFill(null);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(line);
        getChildren().addAll(end.stream().toList());
        getChildren().addAll(start.stream().toList());
        getChildren().addAll(label.stream().toList());
    }

    Route route() {
        return route;
    }

    /** Whether packets take it in this step. */
    boolean isTaken() {
        return shown.filter(state -> state.activity() > 0).isPresent();
    }

    void show(LinkState state) {
        var wanted = Optional.of(state);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        setVisible(state.presence() > 0);
        setOpacity(state.presence());
        if (state.presence() > 0) {
            draw(state);
            renew();
        }
    }

    private void draw(LinkState state) {
        var palette = pen.palette();
        double width = IDLE + (ACTIVE - IDLE) * state.activity();
        double head = HEAD + 2 * (width - IDLE);
        int idle = palette.body(Argb.mix(palette.line(), palette.muted(), 0.55), behind, state.light());
        var paint = Pen.colour(Argb.mix(idle, colour, state.activity()));
        line.setStroke(paint);
        line.setStrokeWidth(width);
        if (link.dashed()) {
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.getStrokeDashArray().setAll(width * 2.2, width * 2.6);
        }
        double from = start.isPresent() ? head - 2 : 0;
        double to = route.length() - (end.isPresent() ? head - 2 : 0);
        line.getPoints().setAll(flat(route.between(from, to)));
        end.ifPresent(tip -> point(tip, route, head, paint));
        start.ifPresent(tip -> point(tip, route.reversed(), head, paint));
        label.ifPresent(text -> text.ink(
                palette.text(Argb.mix(palette.muted(), colour, state.activity()), behind, state.light()), behind));
    }

    /** An arrow head at the end of a way. */
    private static void point(Polygon tip, Route way, double length, Paint paint) {
        var at = way.at(way.length());
        double angle = Math.toRadians(way.angle(way.length()));
        double half = length * 0.42;
        tip.getPoints().setAll(at.x(), at.y(),
                at.x() - length * Math.cos(angle) + half * Math.sin(angle),
                at.y() - length * Math.sin(angle) - half * Math.cos(angle),
                at.x() - length * Math.cos(angle) - half * Math.sin(angle),
                at.y() - length * Math.sin(angle) + half * Math.cos(angle));
        tip.setFill(paint);
    }

    static List<Double> flat(List<Point> points) {
        return points.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList();
    }
}
