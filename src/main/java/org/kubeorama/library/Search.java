package org.kubeorama.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;

/** Finds words in the titles, summaries, captions and notes of films, in both languages. */
public final class Search {
    /** More places than these are not told: a longer word finds fewer. */
    public static final int MOST = 80;

    private static final int EXCERPT = 84;
    private static final Pattern MARKS =
            Pattern.compile("```\\w*|-{3,}|[*`#>|]+|\\]\\([^)\\s]*\\)|\\[|\\{#[^}]*}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Search() {}

    /** What kind of text it was found in, the best first. */
    public enum Place {
        TITLE, SUMMARY, STEP, CAPTION, NOTES
    }

    /**
     * A place where all words were found.
     *
     * @param step where it leads; empty: to the film
     * @param number of the step among all steps of the film, from 1; 0 without a step
     * @param excerpt the text around the first word, in the language in which it was found
     * @param from where the first word begins in the excerpt
     * @param to where it ends
     */
    public record Hit(
            SceneModel scene, Place place, Optional<StepId> step, int number, String excerpt, int from, int to) {}

    /**
     * The places where every word of a query occurs, in any case.
     *
     * @param query words with blanks between them; a blank one finds nothing
     * @param first the language to quote from where both have it
     */
    public static List<Hit> find(String query, List<SceneModel> scenes, Language first) {
        var words = List.of(BLANKS.split(query.strip().toLowerCase(Locale.ROOT)));
        if (words.getFirst().isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var scene : scenes) {
            search(scene, words, first, hits);
        }
        hits.sort(Comparator.comparing(hit -> Math.min(hit.place().ordinal(), 2)));
        return hits.stream().limit(MOST).toList();
    }

    private static void search(SceneModel scene, List<String> words, Language first, List<Hit> hits) {
        add(hits, scene, Place.TITLE, Optional.empty(), 0, words, first, scene.title()::in);
        add(hits, scene, Place.SUMMARY, Optional.empty(), 0, words, first, scene.summary()::in);
        var steps = scene.allSteps();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var id = Optional.of(step.id());
            var found = add(hits, scene, Place.STEP, id, i + 1, words, first, step.title()::in)
                    || add(hits, scene, Place.CAPTION, id, i + 1, words, first, step.caption()::in);
            if (!found) {
                add(hits, scene, Place.NOTES, id, i + 1, words, first, language -> notes(scene, step.id(), language));
            }
        }
        add(hits, scene, Place.NOTES, Optional.empty(), 0, words, first, language -> otherNotes(scene, language));
    }

    private static String notes(SceneModel scene, StepId step, Language language) {
        return scene.notes().of(step, language)
                .map(section -> plain(section.heading() + " - " + section.markdown()))
                .orElse("");
    }

    /** Sections that belong to no step: what stands before the first, and the summary. */
    private static String otherNotes(SceneModel scene, Language language) {
        var steps = scene.allSteps().stream().map(step -> step.id().value()).toList();
        var text = new StringBuilder();
        scene.notes().in(language).stream()
                .filter(section -> !steps.contains(section.anchor()))
                .forEach(section -> text.append(section.heading()).append(' ').append(section.markdown()).append(' '));
        return plain(text.toString());
    }

    private static String plain(String markdown) {
        return BLANKS.matcher(MARKS.matcher(markdown).replaceAll("")).replaceAll(" ").strip();
    }

    private static boolean add(
            List<Hit> hits, SceneModel scene, Place place, Optional<StepId> step, int number, List<String> words,
            Language first, Function<Language, String> text) {
        var second = first.other();
        for (var language : List.of(first, second)) {
            var line = text.apply(language);
            var lower = line.toLowerCase(Locale.ROOT);
            // a character whose lower case is longer would shift what is marked: such a text is quoted from its start
            boolean aligned = lower.length() == line.length();
            if (words.stream().allMatch(lower::contains)) {
                int at = aligned ? lower.indexOf(words.getFirst()) : 0;
                hits.add(quote(scene, place, step, number, line, at, aligned ? words.getFirst().length() : 0));
                return true;
            }
        }
        return false;
    }

    private static Hit quote(
            SceneModel scene, Place place, Optional<StepId> step, int number, String line, int at, int length) {
        int from = Math.max(0, at - EXCERPT / 3);
        if (from > 0) {
            int blank = line.indexOf(' ', from);
            from = blank >= 0 && blank < at ? blank + 1 : from;
        }
        int to = Math.min(line.length(), Math.max(from + EXCERPT, at + length));
        var before = from > 0 ? "… " : "";
        var after = to < line.length() ? " …" : "";
        int mark = before.length() + at - from;
        return new Hit(scene, place, step, number, before + line.substring(from, to) + after, mark, mark + length);
    }
}
