package org.kubeorama.films;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.script.SceneReader;
import org.kubeorama.timeline.SceneTimeline;

/** Every scene that is shipped, by being there. */
class EverySceneTest {
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);

    static Stream<Path> scenes() throws IOException {
        return Files.list(Path.of("assets/scenes")).filter(Files::isDirectory).sorted();
    }

    private static SceneModel read(Path folder) {
        return SceneReader.read(folder).scene().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void readsWithoutAProblem(Path folder) {
        assertEquals(List.of(), SceneReader.read(folder).problems());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyStepCanBeReached(Path folder) {
        var scene = read(folder);
        var reached = SceneTimeline.tour(scene).stream()
                .flatMap(way -> new SceneTimeline(scene, way).steps().stream())
                .distinct()
                .count();

        assertEquals(scene.allSteps().size(), reached);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyStepHasNotesOfAReadableLength(Path folder) {
        var scene = read(folder);
        var wrong = new ArrayList<String>();
        for (var step : scene.allSteps()) {
            var en = prose(scene, step.id().value(), Language.EN).split("\\s+").length;
            if (en < 60 || en > 200) {
                wrong.add(step.id() + " has " + en + " English words");
            }
            var zh = prose(scene, step.id().value(), Language.ZH).codePoints()
                    .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                    .count();
            if (zh < 70 || zh > 450) {
                wrong.add(step.id() + " has " + zh + " Chinese characters");
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static String prose(SceneModel scene, String anchor, Language language) {
        return scene.notes().in(language).stream()
                .filter(section -> section.anchor().equals(anchor))
                .map(section -> FENCED.matcher(section.markdown()).replaceAll(" ").strip())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyStepShowsSomething(Path folder) {
        var empty = read(folder).allSteps().stream().filter(step -> step.beats().isEmpty()).map(step -> step.id()).toList();

        assertEquals(List.of(), empty);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theQuizAsksEnoughAndEachQuestionHasOneRightAnswer(Path folder) {
        var questions = read(folder).quiz().questions();

        assertTrue(questions.size() >= 6, questions.size() + " questions");
        for (var question : questions) {
            assertEquals(1, question.options().stream().filter(Quiz.Option::right).count(), question.id());
            assertTrue(question.options().size() >= 3, question.id());
        }
    }
}
