package org.kubeorama.layout.route;

import java.util.Arrays;

/**
 * Moves numbers as little as possible from their wishes so that they keep their distances and stay in their bounds: a
 * quadratic program, solved by Hildreth's method; what rounding leaves is mended by one pass in order.
 */
final class Separation {
    private static final int SWEEPS = 400;
    private static final double GOOD = 0.01;

    private final double[] wishes;
    private final double[] weights;
    private final double[] lows;
    private final double[] highs;
    private int[] lefts = new int[16];
    private int[] rights = new int[16];
    private double[] gaps = new double[16];
    private int count;

    Separation(double[] wishes, double[] weights, double[] lows, double[] highs) {
        this.wishes = wishes;
        this.weights = weights;
        this.lows = lows;
        this.highs = highs;
    }

    /** The number {@code right} is at least {@code gap} more than {@code left}; {@code left} is the lesser index. */
    void separate(int left, int right, double gap) {
        if (count == lefts.length) {
            lefts = Arrays.copyOf(lefts, 2 * count);
            rights = Arrays.copyOf(rights, 2 * count);
            gaps = Arrays.copyOf(gaps, 2 * count);
        }
        lefts[count] = left;
        rights[count] = right;
        gaps[count++] = gap;
    }

    /** The numbers, and by how much the gaps had to shrink. @param squeeze 1 where all gaps are kept */
    record Solution(double[] values, double squeeze) {}

    Solution solve() {
        double squeeze = squeeze();
        for (int i = 0; i < count; i++) {
            gaps[i] *= squeeze;
        }
        return new Solution(mended(relaxed()), squeeze);
    }

    private double squeeze() {
        if (fits(1)) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            if (fits(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(double factor) {
        var least = least(factor);
        for (int i = 0; i < least.length; i++) {
            if (least[i] > highs[i] + GOOD) {
                return false;
            }
        }
        return true;
    }

    /** The least values that keep the distances; constraints are sorted by their right side's index. */
    private double[] least(double factor) {
        var values = lows.clone();
        for (int i = 0; i < count; i++) {
            values[rights[i]] = Math.max(values[rights[i]], values[lefts[i]] + factor * gaps[i]);
        }
        return values;
    }

    private double[] most() {
        var values = highs.clone();
        for (int i = count - 1; i >= 0; i--) {
            values[lefts[i]] = Math.min(values[lefts[i]], values[rights[i]] - gaps[i]);
        }
        return values;
    }

    private double[] relaxed() {
        var values = wishes.clone();
        var pushes = new double[count];
        var up = new double[values.length];
        var down = new double[values.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int i = 0; i < count; i++) {
                int left = lefts[i];
                int right = rights[i];
                double ease = 1 / weights[left] + 1 / weights[right];
                double push = Math.max(-pushes[i], (gaps[i] - values[right] + values[left]) / ease);
                pushes[i] += push;
                values[left] -= push / weights[left];
                values[right] += push / weights[right];
                moved = Math.max(moved, Math.abs(push * ease));
            }
            for (int i = 0; i < values.length; i++) {
                double lift = Math.max(-up[i], lows[i] - values[i]);
                up[i] += lift;
                values[i] += lift;
                double sink = Math.max(-down[i], values[i] - highs[i]);
                down[i] += sink;
                values[i] -= sink;
                moved = Math.max(moved, Math.max(Math.abs(lift), Math.abs(sink)));
            }
            if (moved < GOOD) {
                break;
            }
        }
        return values;
    }

    private double[] mended(double[] values) {
        var most = most();
        var least = least(1);
        var mended = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            mended[i] = Math.max(least[i], Math.min(most[i], values[i]));
        }
        for (int i = 0; i < count; i++) {
            int right = rights[i];
            mended[right] = Math.max(mended[right], mended[lefts[i]] + gaps[i]);
        }
        return mended;
    }
}
