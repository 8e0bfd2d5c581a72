package org.kubeorama.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the benchmarks print: a row per measurement, with its target and whether it is met. */
final class Table {
    private final List<String[]> rows = new ArrayList<>(List.<String[]>of(
            new String[] {"what", "measured", "against", "ratio", "target", ""}));

    /** A measurement held against another of the same run; met where {@code measured / against <= target}. */
    void ratio(String what, String unit, double measured, double against, double target) {
        double ratio = measured / against;
        row(what, number(measured) + " " + unit, number(against) + " " + unit, number(ratio), "<= " + number(target),
                ratio <= target ? "met" : "MISSED");
    }

    /** A measurement held against a fixed limit. */
    void limit(String what, String unit, double measured, double target) {
        row(what, number(measured) + " " + unit, "", "", "<= " + number(target) + " " + unit,
                measured <= target ? "met" : "MISSED");
    }

    /** A measurement without a target. */
    void figure(String what, String unit, double measured) {
        row(what, number(measured) + " " + unit, "", "", "", "");
    }

    /** Something that could not be measured, and why. */
    void left(String what, String why) {
        row(what, why, "", "", "", "not measured");
    }

    private void row(String... cells) {
        rows.add(cells);
        System.err.println("  " + String.join("  ", cells));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.getFirst().length];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], row[i].length())));
        var text = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.length; i++) {
                text.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    /** The middle one of some measurements. */
    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
