package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Link;

/**
 * Shifts what has room to move so that links run straight from middle to middle: the content of a frame as a whole, then
 * the cards of a row or a column together, so that they stay in line with each other.
 */
final class Alignment {
    private static final double ALIGNED = 0.5;

    private final Map<ActorId, Nest> nests = new HashMap<>();
    private final Map<Nest, List<Nest>> partners = new HashMap<>();
    private final Nest ground;

    Alignment(Nest ground, List<Link> links) {
        this.ground = ground;
        collect(ground);
        for (var link : links) {
            var from = nests.get(link.from());
            var to = nests.get(link.to());
            partners.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            partners.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
        }
    }

    private void collect(Nest nest) {
        nest.actor.ifPresent(actor -> nests.put(actor.id(), nest));
        nest.children.forEach(this::collect);
    }

    void align() {
        for (var axis : Axis.values()) {
            alignContents(ground, axis);
            alignTracks(ground, axis);
        }
    }

    private void alignContents(Nest nest, Axis axis) {
        if (nest.anatomy instanceof FrameAnatomy frame && !nest.children.isEmpty()) {
            double first = Double.MAX_VALUE;
            double last = -Double.MAX_VALUE;
            for (var child : nest.children) {
                first = Math.min(first, axis.start(child.cell));
                double below = axis == Axis.Y ? child.anatomy.reasonHeight() : 0;
                last = Math.max(last, axis.end(child.cell) + below);
            }
            double before = axis == Axis.Y ? frame.top() : FrameAnatomy.FRAME_PADDING;
            shift(nest.children, axis,
                    Math.min(0, axis.start(nest.box) + before - first),
                    Math.max(0, axis.end(nest.box) - FrameAnatomy.FRAME_PADDING - last));
        }
        nest.children.forEach(child -> alignContents(child, axis));
    }

    /** Cards of one column move along X together, cards of one row along Y. */
    private void alignTracks(Nest nest, Axis axis) {
        if (nest.isGrid()) {
            var tracks = new TreeMap<Integer, List<Nest>>();
            for (var child : nest.children) {
                var cell = child.actor.flatMap(Actor::at).orElseThrow();
                if (!child.isFrame() && axis.span(cell) == 1) {
                    tracks.computeIfAbsent(axis.first(cell), _ -> new ArrayList<>()).add(child);
                }
            }
            tracks.values().forEach(cards -> {
                double back = cards.stream().mapToDouble(it -> axis.start(it.box) - axis.start(it.cell)).min().orElse(0);
                double ahead = cards.stream().mapToDouble(it -> axis.end(it.cell) - axis.end(it.box)).min().orElse(0);
                shiftInCells(cards, axis, -back, ahead);
            });
        }
        nest.children.forEach(child -> alignTracks(child, axis));
    }

    private void shift(List<Nest> moving, Axis axis, double least, double most) {
        double by = bestShift(moving, axis, least, most);
        if (by != 0) {
            moving.forEach(nest -> nest.move(axis == Axis.X ? by : 0, axis == Axis.Y ? by : 0));
        }
    }

    private void shiftInCells(List<Nest> moving, Axis axis, double least, double most) {
        double by = bestShift(moving, axis, least, most);
        if (by != 0) {
            moving.forEach(nest -> nest.box = axis.moved(nest.box, axis.start(nest.box) + by));
        }
    }

    /** The shift after which most links are straight; of several, the smallest. */
    private double bestShift(List<Nest> moving, Axis axis, double least, double most) {
        if (most - least < 1) {
            return 0;
        }
        var wishes = wishes(moving, axis);
        double best = 0;
        long straight = straight(wishes, 0);
        for (double wish : wishes) {
            long then = straight(wishes, wish);
            boolean better = then > straight || then == straight && Math.abs(wish) < Math.abs(best);
            if (wish >= least && wish <= most && better) {
                best = wish;
                straight = then;
            }
        }
        return best;
    }

    private static long straight(List<Double> wishes, double shift) {
        return wishes.stream().filter(wish -> Math.abs(wish - shift) < ALIGNED).count();
    }

    /** By how much each link would have to be moved to be straight, for links that could be. */
    private List<Double> wishes(List<Nest> moving, Axis axis) {
        Set<Nest> inside = new HashSet<>();
        moving.forEach(nest -> addAll(nest, inside));
        var wishes = new ArrayList<Double>();
        for (var nest : inside) {
            for (var partner : partners.getOrDefault(nest, List.of())) {
                if (!inside.contains(partner) && areApart(nest, partner, axis.other())) {
                    wishes.add(wish(nest.box, partner, axis));
                }
            }
        }
        wishes.sort(null);
        return wishes;
    }

    private static void addAll(Nest nest, Set<Nest> into) {
        into.add(nest);
        nest.children.forEach(child -> addAll(child, into));
    }

    private static boolean areApart(Nest one, Nest other, Axis axis) {
        return axis.end(one.box) <= axis.start(other.box) || axis.end(other.box) <= axis.start(one.box);
    }

    private static double wish(Box box, Nest partner, Axis axis) {
        double center = axis.center(box);
        if (!partner.isFrame()) {
            return axis.center(partner.box) - center;
        }
        double inset = Math.min(24, axis.length(partner.box) / 3);
        return Math.clamp(center, axis.start(partner.box) + inset, axis.end(partner.box) - inset) - center;
    }
}
