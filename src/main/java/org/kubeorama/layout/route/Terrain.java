package org.kubeorama.layout.route;

import java.util.List;
import java.util.function.IntConsumer;
import org.kubeorama.layout.Axis;
import org.kubeorama.layout.Box;

/** All shapes, found by where they are. */
final class Terrain {
    /** How far outside of all shapes wires may run. */
    static final double OUTSKIRTS = 40;

    final List<Shape> shapes;
    final Box bounds;
    private final Tiles tiles = new Tiles();

    Terrain(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < shapes.size(); i++) {
            var box = shapes.get(i).box();
            left = i == 0 ? box.x() : Math.min(left, box.x());
            top = i == 0 ? box.y() : Math.min(top, box.y());
            right = i == 0 ? box.right() : Math.max(right, box.right());
            bottom = i == 0 ? box.bottom() : Math.max(bottom, box.bottom());
            tiles.add(i, box);
        }
        bounds = new Box(left, top, right - left, bottom - top).grown(OUTSKIRTS);
    }

    Shape shape(int index) {
        return shapes.get(index);
    }

    /** Every shape whose box may touch the given one, each once. */
    void near(Box box, IntConsumer visitor) {
        tiles.near(box, visitor);
    }

    /** The innermost frame around a point, or {@link Shape#NONE}. */
    int frameAt(double x, double y) {
        var found = new int[] {Shape.NONE};
        near(new Box(x, y, 0, 0), shape -> {
            var candidate = shapes.get(shape);
            var box = candidate.box();
            if (candidate.kind() == Shape.Kind.FRAME
                    && box.x() < x && x < box.right() && box.y() < y && y < box.bottom()) {
                // outer frames come before inner ones
                found[0] = Math.max(found[0], shape);
            }
        });
        return found[0];
    }

    /** Whether a shape lies in a frame, or is it. */
    boolean isWithin(int shape, int frame) {
        for (int at = shape; at != Shape.NONE; at = shapes.get(at).frame()) {
            if (at == frame) {
                return true;
            }
        }
        return false;
    }

    /** Where a ray ends. @param shape the card that it meets at a port, or {@link Shape#NONE} */
    record Hit(double at, int shape) {}

    /**
     * The first obstacle on a ray.
     *
     * @param along the axis that the ray runs along
     * @param at its coordinate across
     * @param from where it starts
     * @param forward towards larger coordinates
     * @param clearance how near it may pass by obstacles
     */
    Hit cast(Axis along, double at, double from, boolean forward, double clearance) {
        double end = forward ? along.end(bounds) : along.start(bounds);
        var best = new Hit[] {new Hit(end, Shape.NONE)};
        var strip = forward ? box(along, from, end, at, clearance) : box(along, end, from, at, clearance);
        near(strip, index -> {
            var shape = shapes.get(index);
            if (!shape.isObstacle()) {
                return;
            }
            var across = along.other();
            if (across.start(shape.box()) - clearance >= at || across.end(shape.box()) + clearance <= at) {
                return;
            }
            double side = forward ? along.start(shape.box()) : along.end(shape.box());
            boolean ahead = forward ? side >= from - 1e-6 : side <= from + 1e-6;
            if (!ahead) {
                // starts beside or within it
                boolean past = forward ? along.end(shape.box()) <= from + 1e-6 : along.start(shape.box()) >= from - 1e-6;
                if (!past) {
                    best[0] = new Hit(from, Shape.NONE);
                }
                return;
            }
            boolean atPort = shape.kind() == Shape.Kind.CARD
                    && at >= shape.portsFrom(across) - 1e-6
                    && at <= shape.portsTo(across, along == Axis.Y && forward) + 1e-6;
            double stop = atPort ? side : forward ? Math.max(from, side - clearance) : Math.min(from, side + clearance);
            boolean nearer = forward ? stop < best[0].at() : stop > best[0].at();
            if (nearer) {
                best[0] = new Hit(stop, atPort ? index : Shape.NONE);
            }
        });
        return best[0];
    }

    private static Box box(Axis along, double from, double to, double at, double clearance) {
        return along == Axis.X
                ? new Box(from, at - clearance, to - from, 2 * clearance)
                : new Box(at - clearance, from, 2 * clearance, to - from);
    }
}
