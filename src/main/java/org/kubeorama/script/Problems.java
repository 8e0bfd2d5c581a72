package org.kubeorama.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects what is wrong in one file. Some of it prevents a scene ({@code refuse}); some a viewer can live with and
 * only a writer must mend ({@code complain}).
 */
final class Problems {
    /** A file with more is no script at all; the rest is only counted. */
    private static final int MOST = 1_000;
    /** Comparing every wrong name with every right one would be a way to hang the program. */
    private static final int MOST_SUGGESTIONS = 200;

    private final String file;
    private final List<ScriptProblem> found = new ArrayList<>();
    private int refusals;
    private int uncounted;
    private int suggestions;

    Problems(String file) {
        this.file = file;
    }

    /** Notes a problem without which there would be a scene. */
    void refuse(Spot spot, String wrong, String right) {
        refusals++;
        add(spot, wrong, right);
    }

    /** Notes a problem that a viewer can live with. */
    void complain(Spot spot, String wrong, String right) {
        add(spot, wrong, right);
    }

    /** Whether there can be no scene. */
    boolean refused() {
        return refusals > 0;
    }

    /** How often something was told that prevents a scene. */
    int refusals() {
        return refusals;
    }

    /** The name that was probably meant; empty where none is like it. */
    Optional<String> nearest(String name, Collection<String> names) {
        return suggestions++ < MOST_SUGGESTIONS ? Nearest.to(name, names) : Optional.empty();
    }

    /** A sentence that names what was probably meant, or what could have been. */
    String didYouMean(String name, Supplier<? extends Collection<String>> candidates) {
        if (suggestions >= MOST_SUGGESTIONS) {
            return "";
        }
        var names = candidates.get();
        var nearest = nearest(name, names);
        if (nearest.isPresent()) {
            return meant(nearest.get());
        }
        return names.isEmpty() || names.size() > 24 ? "" : "choose from " + String.join(", ", names);
    }

    static String meant(String name) {
        return "did you mean '" + name + "'?";
    }

    /** All problems in order of their places. */
    List<ScriptProblem> inOrder() {
        var rest = uncounted == 0
                ? Stream.<ScriptProblem>empty()
                : Stream.of(new ScriptProblem(file, 0, 0, "", "and " + uncounted + " more problems", ""));
        return Stream.concat(found.stream().sorted(ScriptProblem.IN_ORDER), rest)
                .toList();
    }

    private void add(Spot spot, String wrong, String right) {
        if (found.size() < MOST) {
            found.add(new ScriptProblem(file, spot.line(), spot.column(), spot.pointer(), wrong, right));
        } else {
            uncounted++;
        }
    }
}
