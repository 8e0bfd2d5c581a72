package org.kubeorama.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The clock that all lanes of a {@link Role#TIMELINE} share.
 *
 * @param from where it begins
 * @param to where it ends, after {@code from}
 * @param step from one tick to the next, greater than 0
 * @param unit written after each number
 */
public record TimeAxis(double from, double to, double step, Optional<Text> unit) {
    /** So many steps from the beginning still count as the end: steps such as 0.1 do not add up exactly. */
    private static final double ROUNDING = 1e-9;

    public TimeAxis {
        if (!(from < to) || !(step > 0)) {
            throw new IllegalArgumentException("no axis: " + from + " to " + to + " by " + step);
        }
    }

    /** From the beginning to the end, greater than 0. */
    public double length() {
        return to - from;
    }

    /** How many steps the axis has, the last one perhaps cut off. */
    public double steps() {
        return length() / step;
    }

    /** The times with a tick, the first at {@code from}. */
    public List<Double> ticks() {
        int last = (int) Math.floor(steps() + ROUNDING);
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> decimal(from).add(decimal(step).multiply(BigDecimal.valueOf(i))).doubleValue())
                .toList();
    }

    /** How many digits the ticks need after the point. */
    public int decimals() {
        return Math.max(decimals(from), decimals(step));
    }

    /** How many digits a time needs after the point. */
    public static int decimals(double time) {
        return Math.max(0, decimal(time).stripTrailingZeros().scale());
    }

    /** A time as it is written, with its unit. @param decimals digits after the point */
    public Text written(double time, int decimals) {
        var number = decimal(time).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return unit.map(it -> new Text(number + " " + it.en(), number + " " + it.zh())).orElse(Text.plain(number));
    }

    private static BigDecimal decimal(double time) {
        return BigDecimal.valueOf(time);
    }
}
