package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
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
import org.kubeorama.scene.LinkId;

/** Puts children in layers along their links with Eclipse ELK. Remembers what it has worked out. */
final class Layers {
    private static final double EDGE_SPACING = 20;

    /** ELK's time for keeping the order of the script grows with the square of their number. */
    private static final int MOST_ORDERED = 200;

    /** What ELK keeps free before and behind a label. */
    private static final double GAP = 32;

    /** Before and behind the texts of a link, for its bends and its arrow. */
    private static final double ENDS = 44;

    private final Bonds bonds;
    private final Map<Question, Answer> known = new HashMap<>();

    Layers(Bonds bonds) {
        this.bonds = bonds;
    }

    /**
     * @param sizes of the children, with what stands under them
     * @param layerGap between layers
     * @param nodeGap between the children of a layer
     * @param wrapped whether many layers are broken into several rows, like text
     * @param roomy whether there is room between layers for what their links carry
     */
    record Question(
            Nest nest, List<Size> sizes, double layerGap, double nodeGap, boolean wrapped, boolean roomy) {}

    /**
     * @param corners the upper left corners of the children
     * @param routes of the links that end at the children themselves
     * @param size of all together
     */
    record Answer(List<Point> corners, Map<LinkId, List<Point>> routes, Size size) {}

    Bonds bonds() {
        return bonds;
    }

    Answer ask(Question question) {
        var answer = known.get(question);
        if (answer == null) {
            answer = arrange(question);
            known.put(question, answer);
        }
        return answer;
    }

    private Answer arrange(Question question) {
        var graph = graph(question);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        var corners = new ArrayList<Point>();
        graph.getChildren().forEach(node -> corners.add(new Point(node.getX(), node.getY())));
        return new Answer(List.copyOf(corners), routes(graph), new Size(graph.getWidth(), graph.getHeight()));
    }

    private static Map<LinkId, List<Point>> routes(ElkNode graph) {
        var routes = new HashMap<LinkId, List<Point>>();
        for (var edge : graph.getContainedEdges()) {
            // ELK loses the sections of some links where it wraps layers; these are routed like all others
            if (!edge.getIdentifier().isEmpty() && !edge.getSections().isEmpty()) {
                var section = edge.getSections().getFirst();
                var points = new ArrayList<Point>();
                points.add(new Point(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
                points.add(new Point(section.getEndX(), section.getEndY()));
                routes.put(new LinkId(edge.getIdentifier()), List.copyOf(points));
            }
        }
        return routes;
    }

    private ElkNode graph(Question question) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION,
                question.nest().flow == Flow.RIGHT ? Direction.RIGHT : Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, question.nodeGap());
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_SPACING);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_SPACING);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, question.layerGap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_SPACING);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_SPACING);
        if (question.sizes().size() <= MOST_ORDERED) {
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        }
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        if (question.wrapped()) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(CoreOptions.ASPECT_RATIO, SceneLayout.ROOM.width() / SceneLayout.ROOM.height());
        }
        addChildren(graph, question);
        return graph;
    }

    private void addChildren(ElkNode graph, Question question) {
        var nodes = new HashMap<Nest, ElkNode>();
        for (int i = 0; i < question.sizes().size(); i++) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(question.sizes().get(i).width(), question.sizes().get(i).height());
            nodes.put(question.nest().children.get(i), node);
        }
        for (var bond : bonds.of(question.nest())) {
            var edge = ElkGraphUtil.createSimpleEdge(nodes.get(bond.from()), nodes.get(bond.to()));
            edge.setIdentifier(bond.direct() && bond.from().anatomy.reasonHeight() == 0
                    && bond.to().anatomy.reasonHeight() == 0 ? bond.link().value() : "");
            var room = room(bond);
            if (question.roomy() && room.width() > 0) {
                // ELK passes over labels without a text
                var label = ElkGraphUtil.createLabel(bond.link().value(), edge);
                label.setDimensions(room.width(), room.height());
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            }
        }
    }

    /** What the texts of a link need on top of the gaps that ELK keeps free. */
    private static Size room(Bonds.Bond bond) {
        double width = Math.max(bond.pill().width(), bond.label().width());
        double height = bond.pill().height() + bond.label().height();
        return width == 0 ? Size.NONE : new Size(Math.max(1, width + ENDS - 2 * GAP), Math.max(1, height + ENDS - 2 * GAP));
    }
}
