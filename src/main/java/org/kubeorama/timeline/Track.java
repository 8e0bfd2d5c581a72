package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * How one property of one thing changes on the way through a film: changes in the order of time, found by binary
 * search, so that any moment costs the same.
 */
final class Track<T> {
    private final T initial;
    private final List<Change<T>> changes = new ArrayList<>();

    /** @param initial its value before the first change */
    Track(T initial) {
        this.initial = initial;
    }

    /**
     * @param step the step it belongs to
     * @param start milliseconds since the way began
     * @param millis how long it takes
     * @param value what the property is in the end
     */
    record Change<T>(int step, double start, double millis, T value) {}

    /** @param progress 0 at {@code from} … 1 at {@code to}, not eased; {@code step} of the change, -1 for none */
    record Passage<T>(T from, T to, double progress, int step) {}

    /** Adds a change that starts no earlier than those before it. */
    void add(Change<T> change) {
        changes.add(change);
    }

    T last() {
        return changes.isEmpty() ? initial : changes.getLast().value();
    }

    /** What the property is passing through at a time of a step. */
    Passage<T> at(int step, double time) {
        int index = indexOfLastChange(step, time);
        if (index < 0) {
            return new Passage<>(initial, initial, 1, -1);
        }
        var change = changes.get(index);
        T from = index == 0 ? initial : changes.get(index - 1).value();
        double progress = change.millis() <= 0 ? 1 : Math.min(1, (time - change.start()) / change.millis());
        return new Passage<>(from, change.value(), progress, change.step());
    }

    private int indexOfLastChange(int step, double time) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            var change = changes.get(middle);
            boolean begun = change.step() < step || change.step() == step && change.start() <= time;
            if (begun) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
