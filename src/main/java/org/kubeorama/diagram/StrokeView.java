package org.kubeorama.diagram;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.kubeorama.layout.Point;
import org.kubeorama.look.Palette;
import org.kubeorama.scene.Tone;

/** A line drawn by hand, rounded where the hand turned, on an edge of the ground's colour so that it shows on any card. */
final class StrokeView extends Group {
    private static final double WIDTH = 6;
    private static final double EDGE = 2.5;

    private final long id;
    private final Path edge;
    private final Path line;
    private int drawn;

    StrokeView(Overlay.Stroke stroke, Palette palette) {
        id = stroke.id();
        edge = path(stroke.points().getFirst(), Pen.colour(palette.ground()), WIDTH + 2 * EDGE);
        edge.setOpacity(0.7);
        line = path(stroke.points().getFirst(), Pen.colour(colour(stroke.pen(), palette)), WIDTH);
        getChildren().addAll(edge, line);
        drawn = 1;
        grow(stroke);
    }

    /** The colours of the pens, in their order. */
    static int colour(int pen, Palette palette) {
        return switch (pen) {
            case 0 -> palette.of(Tone.FAIL);
            case 1 -> palette.of(Tone.WARN);
            case 2 -> palette.of(Tone.OK);
            default -> palette.ink();
        };
    }

    private static Path path(Point start, Color colour, double width) {
        // a line to where it starts: a dot is seen, too
        var path = new Path(new MoveTo(start.x(), start.y()), new LineTo(start.x() + 0.01, start.y()));
        path.setStroke(colour);
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    boolean is(Overlay.Stroke stroke) {
        return stroke.id() == id && stroke.points().size() >= drawn;
    }

    /** Adds what the line has grown by. */
    void grow(Overlay.Stroke stroke) {
        for (; drawn < stroke.points().size(); drawn++) {
            var from = stroke.points().get(drawn - 1);
            var to = stroke.points().get(drawn);
            double x = (from.x() + to.x()) / 2;
            double y = (from.y() + to.y()) / 2;
            edge.getElements().add(new QuadCurveTo(from.x(), from.y(), x, y));
            line.getElements().add(new QuadCurveTo(from.x(), from.y(), x, y));
        }
    }
}
