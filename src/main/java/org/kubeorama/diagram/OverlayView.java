package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.VLineTo;
import org.kubeorama.diagram.Overlay.Glimmer;
import org.kubeorama.diagram.Overlay.Spot;
import org.kubeorama.diagram.Overlay.Stroke;
import org.kubeorama.layout.Box;
import org.kubeorama.look.Palette;

/** Draws an {@link Overlay}. What has not changed is left alone, so that a line costs the same however long it is. */
final class OverlayView extends Group {
    private static final Color LASER = Color.web("#FF2D2D");
    private static final Color DIM = Color.rgb(0, 0, 0, 0.62);
    private static final double DOT = 9;
    private static final double RING = 3;

    private final Palette palette;
    private final Group strokes = new Group();
    private final Group spot = new Group();
    private final Group laser = new Group();
    private final List<StrokeView> views = new ArrayList<>();
    private Overlay shown = Overlay.NONE;
    private Box visible = new Box(0, 0, 0, 0);

    OverlayView(Palette palette) {
        this.palette = palette;
        setMouseTransparent(true);
        getChildren().addAll(spot, strokes, laser);
    }

    /** @param canvas with the ground around it */
    void show(Overlay next, Box canvas) {
        if (!next.strokes().equals(shown.strokes())) {
            showStrokes(next.strokes());
        }
        if (!next.spot().equals(shown.spot()) || !canvas.equals(visible)) {
            showSpot(next.spot(), canvas);
        }
        if (!next.trail().equals(shown.trail())) {
            showTrail(next.trail());
        }
        shown = next;
        visible = canvas;
    }

    private void showStrokes(List<Stroke> wanted) {
        int kept = 0;
        while (kept < wanted.size() && kept < views.size() && views.get(kept).is(wanted.get(kept))) {
            kept++;
        }
        views.subList(kept, views.size()).clear();
        strokes.getChildren().remove(kept, strokes.getChildren().size());
        for (var stroke : wanted.subList(kept, wanted.size())) {
            var view = new StrokeView(stroke, palette);
            views.add(view);
            strokes.getChildren().add(view);
        }
        for (int i = 0; i < views.size(); i++) {
            views.get(i).grow(wanted.get(i));
        }
    }

    private void showSpot(Optional<Spot> wanted, Box canvas) {
        spot.getChildren().clear();
        wanted.ifPresent(light -> {
            double x = light.at().x();
            double y = light.at().y();
            double radius = light.radius();
            var dim = new Path(
                    new MoveTo(canvas.x(), canvas.y()), new HLineTo(canvas.right()), new VLineTo(canvas.bottom()),
                    new HLineTo(canvas.x()), new ClosePath(), new MoveTo(x - radius, y),
                    new ArcTo(radius, radius, 0, x + radius, y, false, true),
                    new ArcTo(radius, radius, 0, x - radius, y, false, true), new ClosePath());
            dim.setFillRule(FillRule.EVEN_ODD);
            dim.setFill(DIM);
            dim.setStroke(null);
            spot.getChildren().addAll(dim, Pen.line(new Circle(x, y, radius), palette.accent(), RING));
        });
    }

    private void showTrail(List<Glimmer> trail) {
        laser.getChildren().clear();
        for (int i = 1; i < trail.size(); i++) {
            laser.getChildren().add(streak(trail.get(i - 1), trail.get(i)));
        }
        if (!trail.isEmpty()) {
            var dot = trail.getLast().at();
            laser.getChildren().addAll(
                    new Circle(dot.x(), dot.y(), 2 * DOT, LASER.deriveColor(0, 1, 1, 0.25)),
                    new Circle(dot.x(), dot.y(), DOT, LASER), new Circle(dot.x(), dot.y(), DOT / 2.5, Color.WHITE));
        }
    }

    private static Line streak(Glimmer from, Glimmer to) {
        var line = new Line(from.at().x(), from.at().y(), to.at().x(), to.at().y());
        line.setStroke(LASER.deriveColor(0, 1, 1, 0.75 * to.strength()));
        line.setStrokeWidth(2 + 1.5 * DOT * to.strength());
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }
}
