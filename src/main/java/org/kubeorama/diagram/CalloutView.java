package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout.CalloutPlace;

/** A remark: a bubble that points at an actor. */
final class CalloutView extends Group {
    private static final double RADIUS = 10;
    private static final double HALF_FOOT = 10;

    CalloutView(CalloutPlace place, Pen pen) {
        var palette = pen.palette();
        var body = Pen.filled(Pen.rectangle(place.box(), RADIUS), palette.bubble());
        var pointer = Pen.filled(pointer(place.box(), place.tip()), palette.bubble());
        var text = new TextBlock(pen, place.text(), DrawnText.Kind.CALLOUT, place.actor().value(), Stand.MIDDLE);
        text.ink(palette.bubbleInk(), palette.bubble());
        getChildren().addAll(pointer, body, text);
    }

    /** A triangle from the side of the bubble that faces the tip. */
    private static Polygon pointer(Box box, Point tip) {
        boolean beside = tip.x() < box.x() || tip.x() > box.right();
        List<Double> points = new ArrayList<>(List.of(tip.x(), tip.y()));
        if (beside) {
            double foot = Math.clamp(tip.y(), box.y() + RADIUS + HALF_FOOT, box.bottom() - RADIUS - HALF_FOOT);
            double x = tip.x() < box.x() ? box.x() + 1 : box.right() - 1;
            points.addAll(List.of(x, foot - HALF_FOOT, x, foot + HALF_FOOT));
        } else {
            double foot = Math.clamp(tip.x(), box.x() + RADIUS + HALF_FOOT, box.right() - RADIUS - HALF_FOOT);
            double y = tip.y() < box.y() ? box.y() + 1 : box.bottom() - 1;
            points.addAll(List.of(foot - HALF_FOOT, y, foot + HALF_FOOT, y));
        }
        return new Polygon(points.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
