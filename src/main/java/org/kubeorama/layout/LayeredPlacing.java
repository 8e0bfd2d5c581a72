package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.LinkId;

/** Places children in layers along their links (Eclipse ELK), with room for what the links carry. */
final class LayeredPlacing implements Placing {
    private static final double NODE_SPACING = 32;

    /** By how much the layers are spread where there is more room. */
    private static final double MOST_SPREAD = 1.35;

    private final Nest nest;
    private final Placer placer;
    private final double layerGap;
    private final double nodeGap;
    private final Layers.Answer answer;
    private Box placed = new Box(0, 0, 0, 0);
    private Point start = new Point(0, 0);
    private double spreadX = 1;
    private double spreadY = 1;

    LayeredPlacing(Nest nest, Placer placer, Layers layers) {
        this.nest = nest;
        this.placer = placer;
        layerGap = Math.max(NODE_SPACING, placer.need(nest, flow(), 1));
        nodeGap = Math.max(NODE_SPACING, placer.need(nest, flow().other(), 1));
        var sizes = new ArrayList<Size>();
        for (var child : nest.children) {
            var size = placer.size(child);
            sizes.add(new Size(size.width(), size.height() + child.anatomy.reasonHeight()));
        }
        answer = layers.ask(new Layers.Question(nest, sizes, layerGap, nodeGap, placer.recipe().wrapped(),
                placer.recipe().roomy()));
    }

    private Axis flow() {
        return nest.flow == Flow.RIGHT ? Axis.X : Axis.Y;
    }

    @Override
    public Size size() {
        return new Size(
                answer.size().width() + placer.border(nest, Axis.X, false) + placer.border(nest, Axis.X, true),
                answer.size().height() + placer.border(nest, Axis.Y, false) + placer.border(nest, Axis.Y, true));
    }

    @Override
    public void place(Box box) {
        placed = box;
        double left = box.x() + placer.border(nest, Axis.X, false);
        double top = box.y() + placer.border(nest, Axis.Y, false);
        double width = box.right() - placer.border(nest, Axis.X, true) - left;
        double height = box.bottom() - placer.border(nest, Axis.Y, true) - top;
        spreadX = spread(width, answer.size().width());
        spreadY = spread(height, answer.size().height());
        start = new Point(
                left + (width - spreadX * answer.size().width()) / 2,
                top + (height - spreadY * answer.size().height()) / 2);
        for (int i = 0; i < nest.children.size(); i++) {
            var child = nest.children.get(i);
            var corner = answer.corners().get(i);
            var size = placer.size(child);
            var center = placed(new Point(corner.x() + size.width() / 2, corner.y() + size.height() / 2));
            child.cell = size.around(center);
            placer.place(child, child.cell);
        }
    }

    private Point placed(Point point) {
        return new Point(start.x() + spreadX * point.x(), start.y() + spreadY * point.y());
    }

    @Override
    public Map<LinkId, List<Point>> routes() {
        var routes = new HashMap<LinkId, List<Point>>();
        if (!placer.recipe().layeredRoutes()) {
            return routes;
        }
        answer.routes().forEach((link, points) -> routes.put(link, points.stream().map(this::placed).toList()));
        return routes;
    }

    private static double spread(double room, double content) {
        return content <= 0 ? 1 : Math.clamp(room / content, 1, MOST_SPREAD);
    }

    @Override
    public List<Gutter> gutters() {
        var gutters = new ArrayList<Gutter>();
        for (var axis : Axis.values()) {
            double gap = axis == flow() ? layerGap : nodeGap;
            gutters.add(new Gutter(new Gutters.Key(nest, axis, 1), gap, placed, true));
        }
        return gutters;
    }
}
