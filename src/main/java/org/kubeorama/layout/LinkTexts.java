package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.kubeorama.layout.route.Tiles;

/**
 * Finds the place of every label and every pill: on a straight leg, clear of cards, titles and other texts, and of other
 * links where that can be. Each looks for the best place among many; then all look again, now that they know the others.
 */
final class LinkTexts {
    private static final int PASSES = 4;

    /** From this cost on a place is no place. */
    static final double IMPOSSIBLE = 10_000;

    private static final double HIDDEN_PILL = 60;
    private static final double OVER_LINE = 50;
    private static final double OVER_BORDER = 20;
    private static final int NO_LINK = -1;
    private static final double TOO_NEAR = 15;
    private static final double NEAR = 6;

    private final List<Box> obstacles;
    private final Tiles obstacleTiles = new Tiles();
    private final List<LinkSpots> links;
    private final BiPredicate<Integer, Integer> seenTogether;
    private final List<LineBox> lines = new ArrayList<>();
    private final Tiles lineTiles = new Tiles();
    private final Tiles textTiles = new Tiles();
    private final List<Optional<TextSpot>> spots = new ArrayList<>();

    /** @param link whose leg it is */
    private record LineBox(int link, Box box) {}

    /**
     * @param obstacles what texts must not cover
     * @param frames whose borders they should not cover
     * @param links with what they carry; the number of a link is its index here
     * @param seenTogether whether the pills of two links are ever seen at once
     */
    LinkTexts(
            List<Box> obstacles, List<Box> frames, List<LinkSpots> links, BiPredicate<Integer, Integer> seenTogether) {
        this.obstacles = obstacles;
        this.links = links;
        this.seenTogether = seenTogether;
        for (int i = 0; i < obstacles.size(); i++) {
            obstacleTiles.add(i, obstacles.get(i));
        }
        frames.forEach(this::addBorder);
        for (int i = 0; i < links.size(); i++) {
            for (var leg : links.get(i).legBoxes()) {
                addLine(i, leg);
            }
            spots.add(Optional.empty());
            spots.add(Optional.empty());
        }
    }

    private void addBorder(Box frame) {
        for (double x : new double[] {frame.x(), frame.right()}) {
            addLine(NO_LINK, new Box(x - 1, frame.y(), 2, frame.height()));
        }
        for (double y : new double[] {frame.y(), frame.bottom()}) {
            addLine(NO_LINK, new Box(frame.x(), y - 1, frame.width(), 2));
        }
    }

    private void addLine(int link, Box box) {
        lineTiles.add(lines.size(), box);
        lines.add(new LineBox(link, box));
    }

    /** Finds all places. */
    void place() {
        for (int pass = 0; pass < PASSES; pass++) {
            boolean changed = false;
            for (int i = 0; i < links.size(); i++) {
                changed |= settle(2 * i, links.get(i).pillSpots());
                changed |= settle(2 * i + 1, links.get(i).labelSpots(pill(i).map(TextSpot::box)));
            }
            if (!changed) {
                return;
            }
        }
    }

    /** Where the pill of a link lies. */
    Optional<TextSpot> pill(int link) {
        return spots.get(2 * link);
    }

    /** Where the label of a link stands. */
    Optional<TextSpot> label(int link) {
        return spots.get(2 * link + 1);
    }

    private boolean settle(int text, List<TextSpot> candidates) {
        var old = spots.get(text);
        old.ifPresent(spot -> textTiles.remove(text, spot.box()));
        var best = Optional.<TextSpot>empty();
        for (var candidate : candidates) {
            if (best.isEmpty() || candidate.cost() < best.get().cost()) {
                var priced = candidate.withCost(candidate.cost() + cost(text, candidate.box(), candidate.isPill()));
                if (best.isEmpty() || priced.cost() < best.get().cost() - 1e-6) {
                    best = Optional.of(priced);
                }
            }
        }
        best.ifPresent(spot -> textTiles.add(text, spot.box()));
        spots.set(text, best);
        return !best.map(TextSpot::box).equals(old.map(TextSpot::box));
    }

    private double cost(int text, Box box, boolean pill) {
        var sum = new double[1];
        var near = box.grown(NEAR);
        obstacleTiles.near(near, number -> {
            var obstacle = obstacles.get(number);
            if (obstacle.overlaps(box)) {
                sum[0] += IMPOSSIBLE + overlap(obstacle, box);
            } else if (obstacle.overlaps(near)) {
                sum[0] += TOO_NEAR;
            }
        });
        lineTiles.near(near, number -> {
            var line = lines.get(number);
            boolean own = line.link() == text / 2;
            if (!(own && pill) && line.box().overlaps(box)) {
                sum[0] += line.link() == NO_LINK ? OVER_BORDER : OVER_LINE;
            }
        });
        textTiles.near(near, number -> sum[0] += textCost(text, number, box, near));
        return sum[0];
    }

    private double textCost(int text, int other, Box box, Box near) {
        var placed = spots.get(other).map(TextSpot::box);
        if (other == text || placed.isEmpty() || !placed.get().overlaps(near)) {
            return 0;
        }
        if (!placed.get().overlaps(box)) {
            return TOO_NEAR;
        }
        boolean pills = text % 2 == 0 && other % 2 == 0;
        return pills && !seenTogether.test(text / 2, other / 2)
                ? HIDDEN_PILL
                : IMPOSSIBLE + overlap(placed.get(), box);
    }

    private static double overlap(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
