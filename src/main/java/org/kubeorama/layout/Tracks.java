package org.kubeorama.layout;

import java.util.List;

/**
 * The columns or the rows of a grid, with the gutters before, between and behind them.
 *
 * @param sizes of the tracks, at least one
 * @param gutters one more than there are tracks
 */
record Tracks(double[] sizes, double[] gutters) {

    /** Something that lies in {@code count} tracks from {@code first} on and needs {@code size} there. */
    record Item(int first, int count, double size) {}

    /** The smallest tracks that hold all items. Items over several tracks count the gutters between as room. */
    static Tracks fitting(int count, List<Item> items, double[] gutters) {
        var tracks = new Tracks(new double[count], gutters);
        for (int span = 1; span <= count; span++) {
            for (var item : items) {
                if (item.count() == span) {
                    tracks.widen(item);
                }
            }
        }
        return tracks;
    }

    private void widen(Item item) {
        double missing = item.size() - span(item.first(), item.count());
        if (missing > 0) {
            for (int i = item.first(); i < item.first() + item.count(); i++) {
                sizes[i] += missing / item.count();
            }
        }
    }

    /** Where a track begins; the first gutter begins at 0. */
    double start(int track) {
        double start = gutters[0];
        for (int i = 0; i < track; i++) {
            start += sizes[i] + gutters[i + 1];
        }
        return start;
    }

    /** Length of some tracks with the gutters between them. */
    double span(int first, int count) {
        double length = sizes[first];
        for (int i = first + 1; i < first + count; i++) {
            length += gutters[i] + sizes[i];
        }
        return length;
    }

    /** All tracks with all gutters. */
    double length() {
        return gutters[0] + span(0, sizes.length) + gutters[sizes.length];
    }

    /** These tracks in more room: gutters between tracks grow first, up to twice; what is left goes to both ends. */
    Tracks stretched(double length) {
        double spare = length - length();
        var wider = gutters.clone();
        int inner = sizes.length - 1;
        double most = 0;
        for (int i = 1; i <= inner; i++) {
            most += gutters[i];
        }
        double share = most == 0 ? 0 : Math.min(1, Math.max(0, spare) / most);
        for (int i = 1; i <= inner; i++) {
            wider[i] += share * gutters[i];
        }
        double rest = Math.max(0, spare - share * most);
        wider[0] += rest / 2;
        wider[inner + 1] += rest / 2;
        return new Tracks(sizes, wider);
    }
}
