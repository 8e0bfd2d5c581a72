package org.kubeorama.script;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of some names, the first of equals; empty where too much would differ. */
    public static Optional<String> to(String name, Collection<String> names) {
        if (name.length() > Limits.ID) {
            return Optional.empty();
        }
        int nearest = Math.max(1, Math.min(3, name.length() / 2)) + 1;
        Optional<String> best = Optional.empty();
        for (var candidate : names) {
            int distance = Math.abs(candidate.length() - name.length()) < nearest ? distance(name, candidate) : nearest;
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Letters to insert, leave out, replace or swap with their neighbour to get from one name to the other. */
    static int distance(String from, String to) {
        var rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int cheapest(int[][] rows, String from, String to, int i, int j) {
        char last = Character.toLowerCase(from.charAt(i - 1));
        boolean same = last == Character.toLowerCase(to.charAt(j - 1));
        int cost = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
    }
}
