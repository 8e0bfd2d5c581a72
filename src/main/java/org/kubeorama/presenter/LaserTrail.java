package org.kubeorama.presenter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kubeorama.diagram.Overlay.Glimmer;
import org.kubeorama.layout.Point;

/** Where the laser has been a moment ago. */
final class LaserTrail {
    private static final double LASTS = 320;
    private static final int MOST = 40;

    private final Deque<Past> past = new ArrayDeque<>();

    private record Past(Point at, double age) {}

    void add(Point at) {
        past.addLast(new Past(at, 0));
        if (past.size() > MOST) {
            past.removeFirst();
        }
    }

    /** @return whether there was anything to fade */
    boolean advance(double millis) {
        if (past.isEmpty()) {
            return false;
        }
        var older = past.stream()
                .map(point -> new Past(point.at(), point.age() + millis))
                .filter(point -> point.age() < LASTS)
                .toList();
        past.clear();
        past.addAll(older);
        return true;
    }

    /** The trail that ends in the dot. */
    List<Glimmer> to(Point dot) {
        var trail = new ArrayList<Glimmer>();
        past.forEach(point -> trail.add(new Glimmer(point.at(), 1 - point.age() / LASTS)));
        trail.add(new Glimmer(dot, 1));
        return trail;
    }

    /** Whether there is more than the dot. */
    boolean fades() {
        return !past.isEmpty();
    }

    void clear() {
        past.clear();
    }
}
