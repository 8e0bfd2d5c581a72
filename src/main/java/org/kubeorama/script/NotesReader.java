package org.kubeorama.script;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kubeorama.scene.Notes;

/**
 * Splits a notes file into its sections: one under each {@code ## Heading {#anchor}}. No problem of notes prevents a
 * film; a section that must not be shown is left out, a character that must not is replaced.
 */
final class NotesReader {
    /** The anchor of the summary that every notes file ends in. */
    static final String IN_SHORT = "in-short";

    private static final Pattern TITLE = Pattern.compile(" {0,3}#[ \\t]++(.*)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}##(?:[ \\t]++(.*))?");
    private static final Pattern ANCHOR = Pattern.compile("(.*)\\{#([^{}]*)}[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*)");

    private final Problems problems;
    private final Set<String> steps;
    private final Map<String, Notes.Section> sections = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private String anchor = "";
    private String heading = "";
    private int start = 1;
    private String fence = "";

    private NotesReader(Problems problems, List<String> steps) {
        this.problems = problems;
        this.steps = new LinkedHashSet<>(steps);
    }

    /**
     * @param steps the ids that sections must have, in order; empty where they are not known: nothing is missed then
     */
    static List<Notes.Section> read(String text, Problems problems, List<String> steps) {
        return new NotesReader(problems, steps).read(text);
    }

    private List<Notes.Section> read(String text) {
        int number = 0;
        for (var line : text.split("\r\n|\r|\n", -1)) {
            line(line, ++number);
        }
        endSection();
        tellMissing();
        return List.copyOf(sections.values());
    }

    private void line(String line, int number) {
        Characters.fault(line.replace('\t', ' '))
                .ifPresent(fault -> problems.complain(Spot.root(number, 1), "the line holds " + fault, "take it out"));
        boolean code = !fence.isEmpty();
        followFence(line);
        var title = TITLE.matcher(line);
        var second = HEADING.matcher(line);
        if (!code && second.matches()) {
            endSection();
            beginSection(second.group(1) == null ? "" : second.group(1), number);
        } else if (!code && anchor.isEmpty() && lines.isEmpty() && title.matches()) {
            heading = clean(title.group(1));
        } else {
            body.append(line).append('\n');
        }
    }

    private void followFence(String line) {
        var mark = FENCE.matcher(line);
        if (!mark.matches()) {
            return;
        }
        var run = mark.group(1);
        if (fence.isEmpty()) {
            fence = run.startsWith("`") && mark.group(2).contains("`") ? "" : run;
        } else if (run.startsWith(fence) && mark.group(2).isBlank()) {
            fence = "";
        }
    }

    private void beginSection(String rest, int number) {
        var named = ANCHOR.matcher(rest);
        anchor = named.matches() ? named.group(2).strip() : "";
        heading = clean(named.matches() ? named.group(1) : rest);
        start = number;
        if (anchor.isEmpty()) {
            problems.complain(Spot.root(number, 1), "the heading has no step", "write it as ## Heading {#step-id}");
        } else if (lines.containsKey(anchor)) {
            problems.complain(
                    Spot.root(number, 1),
                    "the section {#" + anchor + "} is there twice",
                    "keep this or the one in line " + lines.get(anchor));
        } else if (!steps.isEmpty() && !steps.contains(anchor) && !anchor.equals(IN_SHORT)) {
            var right = problems.didYouMean(
                    anchor,
                    () -> Stream.concat(steps.stream(), Stream.of(IN_SHORT)).toList());
            problems.complain(Spot.root(number, 1), "no step " + Characters.quoted(anchor), right);
        }
    }

    private void endSection() {
        var markdown =
                Characters.cleanedLines(body.toString().replace("\t", "    ")).strip();
        boolean opening = start == 1 && anchor.isEmpty();
        body.setLength(0);
        if (markdown.getBytes(StandardCharsets.UTF_8).length > Limits.SECTION_BYTES) {
            problems.complain(
                    Spot.root(start, 1),
                    "the section is longer than " + Limits.SECTION_BYTES / 1024 + " KiB",
                    "make it shorter");
            markdown = "";
        }
        if (!opening || !heading.isEmpty() || !markdown.isEmpty()) {
            lines.putIfAbsent(anchor, start);
            keep(new Notes.Section(anchor, heading, markdown));
        }
    }

    private void keep(Notes.Section section) {
        if (sections.size() < Limits.STEPS + 2) {
            sections.putIfAbsent(section.anchor(), section);
        }
    }

    private void tellMissing() {
        var last = Spot.FILE;
        steps.stream()
                .filter(step -> !lines.containsKey(step))
                .forEach(step -> problems.complain(
                        last, "no section for the step '" + step + "'", "add ## Heading {#" + step + "}"));
        if (!lines.containsKey(IN_SHORT)) {
            problems.complain(last, "no section that says it in short", "add ## In short {#" + IN_SHORT + "}");
        }
    }

    /** Without the marks that may close a heading: {@code ## Heading ##}. */
    private static String clean(String heading) {
        var bare = heading.strip();
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || Character.isWhitespace(bare.charAt(end - 1));
        return Characters.cleanedLines((closed ? bare.substring(0, end) : bare).strip());
    }
}
