package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.scene.Flow;

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
        answer = layers.ask(new Layers.Question(nest, sizes, layerGap, nodeGap));
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
        double spreadX = spread(width, answer.size().width());
        double spreadY = spread(height, answer.size().height());
        double restX = (width - spreadX * answer.size().width()) / 2;
        double restY = (height - spreadY * answer.size().height()) / 2;
        for (int i = 0; i < nest.children.size(); i++) {
            var child = nest.children.get(i);
            var corner = answer.corners().get(i);
            var size = placer.size(child);
            child.cell = new Box(
                    left + restX + spreadX * (corner.x() + size.width() / 2) - size.width() / 2,
                    top + restY + spreadY * (corner.y() + size.height() / 2) - size.height() / 2,
                    size.width(),
                    size.height());
            placer.place(child, child.cell);
        }
    }

    private static double spread(double room, double content) {
        return content <= 0 ? 1 : Math.clamp(room / content, 1, MOST_SPREAD);
    }

    @Override
    public List<Gutter> gutters() {
        var gutters = new ArrayList<Gutter>();
        for (var axis : Axis.values()) {
            double gap = axis == flow() ? layerGap : nodeGap;
            gutters.add(new Gutter(new Gutters.Key(nest, axis, 1), gap, placed));
        }
        return gutters;
    }
}
