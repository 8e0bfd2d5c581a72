package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kubeorama.scene.Flow;

/** Places children in layers along their links (Eclipse ELK), with room for what the links carry. */
final class LayeredPlacing implements Placing {
    private static final double NODE_SPACING = 32;
    private static final double EDGE_SPACING = 20;

    /** By how much the layers are spread where there is more room. */
    private static final double MOST_SPREAD = 1.35;

    private final Nest nest;
    private final Placer placer;
    private final Map<Nest, Box> boxes = new HashMap<>();
    private final double layerGap;
    private final double nodeGap;
    private final Size content;
    private Box placed = new Box(0, 0, 0, 0);

    LayeredPlacing(Nest nest, Placer placer, List<Bond> bonds) {
        this.nest = nest;
        this.placer = placer;
        layerGap = Math.max(NODE_SPACING, placer.need(nest, flow(), 1));
        nodeGap = Math.max(NODE_SPACING, placer.need(nest, flow().other(), 1));
        var graph = graph(bonds);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        int i = 0;
        for (var node : graph.getChildren()) {
            var child = nest.children.get(i++);
            boxes.put(child, new Box(node.getX(), node.getY(), node.getWidth(), placer.size(child).height()));
        }
        content = new Size(graph.getWidth(), graph.getHeight());
    }

    /**
     * A link between two children, or between what is inside them.
     *
     * @param room what the link carries
     */
    record Bond(Nest from, Nest to, Size room) {}

    private Axis flow() {
        return nest.flow == Flow.RIGHT ? Axis.X : Axis.Y;
    }

    private ElkNode graph(List<Bond> bonds) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, nest.flow == Flow.RIGHT ? Direction.RIGHT : Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, nodeGap);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_SPACING);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_SPACING);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, layerGap);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_SPACING);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_SPACING);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        var nodes = new HashMap<Nest, ElkNode>();
        for (var child : nest.children) {
            var size = placer.size(child);
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(size.width(), size.height() + child.anatomy.reasonHeight());
            nodes.put(child, node);
        }
        for (var bond : bonds) {
            var edge = ElkGraphUtil.createSimpleEdge(nodes.get(bond.from()), nodes.get(bond.to()));
            if (bond.room().width() > 0) {
                var label = ElkGraphUtil.createLabel("", edge);
                label.setDimensions(bond.room().width(), bond.room().height());
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            }
        }
        return graph;
    }

    @Override
    public Size size() {
        return new Size(
                content.width() + placer.border(nest, Axis.X, false) + placer.border(nest, Axis.X, true),
                content.height() + placer.border(nest, Axis.Y, false) + placer.border(nest, Axis.Y, true));
    }

    @Override
    public void place(Box box) {
        placed = box;
        double left = box.x() + placer.border(nest, Axis.X, false);
        double top = box.y() + placer.border(nest, Axis.Y, false);
        double width = box.right() - placer.border(nest, Axis.X, true) - left;
        double height = box.bottom() - placer.border(nest, Axis.Y, true) - top;
        double spreadX = spread(width, content.width());
        double spreadY = spread(height, content.height());
        double restX = (width - spreadX * content.width()) / 2;
        double restY = (height - spreadY * content.height()) / 2;
        boxes.forEach((child, at) -> {
            child.cell = new Box(
                    left + restX + spreadX * at.centerX() - at.width() / 2,
                    top + restY + spreadY * at.centerY() - at.height() / 2,
                    at.width(),
                    at.height());
            placer.place(child, child.cell);
        });
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
