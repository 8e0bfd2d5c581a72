package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.layout.route.Wire;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;

/** The links of a scene as each nest sees them: between its children, whichever of their descendants they end at. */
final class Bonds {
    private static final double SPACE = 16;

    private final Map<Nest, List<Bond>> bonds = new HashMap<>();
    private final Map<ActorId, Nest> nests = new HashMap<>();

    Bonds(SceneModel scene, Nest ground, FilmContents contents, Typesetter type) {
        collect(ground);
        for (var link : scene.links()) {
            add(link.id(), Known.in(nests, link.from()), Known.in(nests, link.to()), room(link, contents, type));
        }
    }

    /**
     * A link between two children, or between what is inside them.
     *
     * @param room what the link carries
     * @param direct whether the link ends at these children themselves
     */
    record Bond(LinkId link, Nest from, Nest to, Size room, boolean direct) {}

    List<Bond> of(Nest nest) {
        return bonds.getOrDefault(nest, List.of());
    }

    private void collect(Nest nest) {
        nest.actor.ifPresent(actor -> nests.put(actor.id(), nest));
        nest.children.forEach(this::collect);
    }

    private static Size room(Link link, FilmContents contents, Typesetter type) {
        var payloads = contents.payloads(link.id());
        double pill = payloads.isEmpty() ? 0 : type.widest(payloads, TextStyle.PAYLOAD) + 2 * Wiring.PILL_PADDING;
        var label = link.label().map(text -> type.line(text, TextStyle.LINK_LABEL));
        double width = Math.max(pill, label.map(TextBlock::width).orElse(0.0));
        double height = (pill > 0 ? Wire.PILL_HEIGHT : 0) + label.map(TextBlock::height).orElse(0.0);
        return width == 0 ? Size.NONE : new Size(Math.ceil(width) + SPACE, height + SPACE / 2);
    }

    private void add(LinkId link, Nest from, Nest to, Size room) {
        var above = path(from);
        var other = path(to);
        int depth = 0;
        while (depth < above.size() && depth < other.size() && above.get(depth) == other.get(depth)) {
            depth++;
        }
        if (depth > 0 && depth < above.size() && depth < other.size()) {
            bonds.computeIfAbsent(above.get(depth - 1), _ -> new ArrayList<>())
                    .add(new Bond(link, above.get(depth), other.get(depth), room,
                            above.get(depth) == from && other.get(depth) == to));
        }
    }

    /** From the ground to a nest. */
    private static List<Nest> path(Nest nest) {
        var path = new ArrayList<Nest>();
        for (var at = nest; ; at = at.parent.get()) {
            path.addFirst(at);
            if (at.parent.isEmpty()) {
                return path;
            }
        }
    }
}
