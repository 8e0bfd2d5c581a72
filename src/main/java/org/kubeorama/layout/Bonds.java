package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;

/** The links of a scene as each nest sees them: between its children, whichever of their descendants they end at. */
final class Bonds {
    /** Of so many links that lead on, one may lead back or across. */
    private static final int LINKS_ACROSS = 8;

    private final Map<Nest, List<Bond>> bonds = new HashMap<>();
    private final Map<LinkId, Nest> homes = new HashMap<>();
    private final Map<ActorId, Nest> nests = new HashMap<>();

    Bonds(SceneModel scene, Nest ground, FilmContents contents, Typesetter type) {
        collect(ground);
        for (var link : scene.links()) {
            add(link.id(), Known.in(nests, link.from()), Known.in(nests, link.to()),
                    type.pill(contents.payloads(link.id())), type.label(link));
        }
    }

    /**
     * A link between two children, or between what is inside them.
     *
     * @param pill the widest that ever rests on the link, or {@link Size#NONE}
     * @param label of the link, or {@link Size#NONE}
     * @param direct whether the link ends at these children themselves
     */
    record Bond(LinkId link, Nest from, Nest to, Size pill, Size label, boolean direct) {
        /** Before and behind a pill on a straight link. */
        private static final double PILL_ENDS = 36;

        /** Before and behind a label beside a straight link. */
        private static final double LABEL_ENDS = 16;

        /** The gutter in which the link has room for its texts where it runs straight along an axis, in pixels. */
        double need(Axis axis) {
            double along = axis.of(pill);
            double beside = axis.of(label);
            return Math.max(along == 0 ? 0 : along + PILL_ENDS, beside == 0 ? 0 : beside + LABEL_ENDS);
        }
    }

    /**
     * The children of a nest as what follows what.
     *
     * @param roots that follow none, but are followed
     * @param lonely that neither follow nor are followed: without links, or with some that lead across only
     */
    record Tree(List<Nest> roots, Map<Nest, List<Nest>> followers, List<Nest> lonely) {
        List<Nest> children(Nest nest) {
            return followers.getOrDefault(nest, List.of());
        }
    }

    /** What follows what in a nest; nothing where the links make no tree, or nearly one. */
    Optional<Tree> tree(Nest nest) {
        Map<Nest, Nest> leaders = new HashMap<>();
        var followers = new HashMap<Nest, List<Nest>>();
        int across = 0;
        for (var bond : of(nest)) {
            if (leaders.containsKey(bond.to()) || isLedBy(bond.from(), bond.to(), leaders)) {
                across += leaders.get(bond.to()) == bond.from() ? 0 : 1;
            } else {
                leaders.put(bond.to(), bond.from());
                followers.computeIfAbsent(bond.from(), _ -> new ArrayList<>()).add(bond.to());
            }
        }
        if (leaders.isEmpty() || across > leaders.size() / LINKS_ACROSS) {
            return Optional.empty();
        }
        return Optional.of(new Tree(
                nest.children.stream().filter(it -> !leaders.containsKey(it) && followers.containsKey(it)).toList(),
                followers,
                nest.children.stream().filter(it -> !leaders.containsKey(it) && !followers.containsKey(it)).toList()));
    }

    private static boolean isLedBy(Nest nest, Nest leader, Map<Nest, Nest> leaders) {
        for (Nest at = nest; at != null; at = leaders.get(at)) {
            if (at == leader) {
                return true;
            }
        }
        return false;
    }

    /** The nest whose children a link connects, or what is inside them. */
    Optional<Nest> nestOf(LinkId link) {
        return Optional.ofNullable(homes.get(link));
    }

    List<Bond> of(Nest nest) {
        return bonds.getOrDefault(nest, List.of());
    }

    private void collect(Nest nest) {
        nest.actor.ifPresent(actor -> nests.put(actor.id(), nest));
        nest.children.forEach(this::collect);
    }

    private void add(LinkId link, Nest from, Nest to, Size pill, Size label) {
        var above = path(from);
        var other = path(to);
        int depth = 0;
        while (depth < above.size() && depth < other.size() && above.get(depth) == other.get(depth)) {
            depth++;
        }
        if (depth > 0 && depth < above.size() && depth < other.size()) {
            homes.put(link, above.get(depth - 1));
            bonds.computeIfAbsent(above.get(depth - 1), _ -> new ArrayList<>())
                    .add(new Bond(link, above.get(depth), other.get(depth), pill, label,
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
