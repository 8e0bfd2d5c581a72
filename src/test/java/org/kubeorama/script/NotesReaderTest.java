package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.scene.Notes;

class NotesReaderTest {
    private static final List<String> STEPS = List.of("bind", "pull");
    private static final String END = "\n## In short {#in-short}\n\n- so\n";

    private final Problems problems = new Problems("notes.en.md");

    @Test
    void sectionsAreSplitAtTheirHeadings() {
        var sections = read(
                "# Title\n\nBefore.\n\n## Binding {#bind}\n\none\n\n### Deeper\n\ntwo\n\n## Pulling {#pull}\n" + END);

        assertEquals(
                List.of(
                        new Notes.Section("", "Title", "Before."),
                        new Notes.Section("bind", "Binding", "one\n\n### Deeper\n\ntwo"),
                        new Notes.Section("pull", "Pulling", ""),
                        new Notes.Section("in-short", "In short", "- so")),
                sections);
        assertEquals(List.of(), told());
    }

    private static List<String> anchors(List<Notes.Section> sections) {
        return sections.stream().map(Notes.Section::anchor).toList();
    }

    @Test
    void aFileMayBeginWithItsFirstSection() {
        var sections = read("## Binding {#bind}\nx\n## Pulling {#pull}\ny" + END);

        assertEquals(List.of("bind", "pull", "in-short"), anchors(sections));
    }

    @Test
    void aSecondTitleIsText() {
        var sections = read("# One\n## Binding {#bind}\n# Two\n## Pulling {#pull}" + END);

        assertEquals(new Notes.Section("bind", "Binding", "# Two"), sections.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "~~~", "````", "   ```", "```yaml"})
    void headingsInCodeAreCode(String fence) {
        var close = fence.strip().replace("yaml", "");

        var sections =
                read("## Binding {#bind}\n" + fence + "\n## Not {#this}\n" + close + "\n## Pulling {#pull}" + END);

        assertEquals(List.of("bind", "pull", "in-short"), anchors(sections));
    }

    @Test
    void aFenceIsClosedOnlyByItsLike() {
        var sections =
                read("## Binding {#bind}\n````\n```\n~~~\n```` no\n## Not {#this}\n`````\n## Pulling {#pull}" + END);

        assertEquals(
                "````\n```\n~~~\n```` no\n## Not {#this}\n`````",
                sections.getFirst().markdown());
    }

    @Test
    void codeInALineOpensNoFence() {
        var sections = read("## Binding {#bind}\n``` a `b` ```\n## Pulling {#pull}" + END);

        assertEquals(List.of("bind", "pull", "in-short"), anchors(sections));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Binding {#bind}          | Binding",
                "## Binding   {#bind}        | Binding",
                "  ## Binding ## {#bind}     | Binding",
                "## C# {#bind}               | C#",
                "##\tBinding {#bind}         | Binding",
                "## {#bind}                  | ''",
                "## ## {#bind}               | ''",
            })
    void headingsAreReadWithoutTheirMarks(String line, String heading) {
        assertEquals(
                new Notes.Section("bind", heading, ""),
                read(line + "\n## Pulling {#pull}" + END).getFirst());
        assertEquals(List.of(), told());
    }

    @Test
    void everyKindOfLineEndWillDo() {
        var sections = read("## Binding {#bind}\r\na\r\rb\n## Pulling {#pull}" + END);

        assertEquals("a\n\nb", sections.getFirst().markdown());
    }

    @Test
    void whatIsMissingIsTold() {
        read("# Nothing");

        assertEquals(
                List.of(
                        "no section for the step 'bind'; add ## Heading {#bind}",
                        "no section for the step 'pull'; add ## Heading {#pull}",
                        "no section that says it in short; add ## In short {#in-short}"),
                told());
    }

    @Test
    void whatIsThereTwiceIsToldAndTheFirstKept() {
        var sections = read("## Binding {#bind}\na\n## Pulling {#pull}\n## Binding {#bind}\nb" + END);

        assertEquals("a", sections.getFirst().markdown());
        assertEquals(List.of("4:1: the section {#bind} is there twice; keep this or the one in line 1"), told());
    }

    @Test
    void aSectionOfNoStepIsTold() {
        read("## Binding {#bnid}\n## Pulling {#pull}" + END);

        assertEquals(
                List.of(
                        "no section for the step 'bind'; add ## Heading {#bind}",
                        "1:1: no step 'bnid'; did you mean 'bind'?"),
                told());
    }

    @Test
    void aHeadingWithoutAStepIsTold() {
        var sections = read("## Binding {#bind}\n## And more\nx\n##\n## Pulling {#pull}" + END);

        assertEquals(
                List.of(
                        "2:1: the heading has no step; write it as ## Heading {#step-id}",
                        "4:1: the heading has no step; write it as ## Heading {#step-id}"),
                told());
        assertEquals(new Notes.Section("", "And more", "x"), sections.get(1));
    }

    @Test
    void whereStepsAreNotKnownNoneIsMissed() {
        NotesReader.read("## A {#a}\n## B {#b}" + END, problems, List.of());

        assertEquals(List.of(), told());
    }

    @Test
    void aSectionThatIsTooLongIsLeftOut() {
        var most = "x".repeat(Limits.SECTION_BYTES);

        var sections = read("## Binding {#bind}\n" + most + "\n## Pulling {#pull}\n" + most + "é" + END);

        assertEquals(most, sections.get(0).markdown());
        assertEquals("", sections.get(1).markdown());
        assertEquals(List.of("3:1: the section is longer than 32 KiB; make it shorter"), told());
    }

    @Test
    void charactersThatCannotBeSeenAreToldAndReplaced() {
        var sections =
                read("## Bind\u202eing {#bind}\na\u0007b\te\u0301\u0301\u0301\u0301\u0301\n## Pulling {#pull}" + END);

        assertEquals("Bind\uFFFDing", sections.getFirst().heading());
        assertEquals(
                "a\uFFFDb    e\u0301\u0301\u0301\u0301\uFFFD",
                sections.getFirst().markdown());
        assertEquals(
                List.of(
                        "1:1: the line holds the invisible character U+202E; take it out",
                        "2:1: the line holds the control character U+0007; take it out"),
                told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## x {#a}\n", "## ", "`", "{#}", "#", " ", "## {#", "\n"})
    void noRepetitionTakesLong(String part) {
        var text = part.repeat(Limits.FILE_BYTES / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }

    private List<Notes.Section> read(String text) {
        return NotesReader.read(text, problems, STEPS);
    }

    private List<String> told() {
        return Scripts.lines(problems.inOrder(), "notes.en.md:").stream()
                .map(String::strip)
                .toList();
    }
}
