package org.kubeorama.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.library.Search.Hit;
import org.kubeorama.library.Search.Place;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Notes.Section;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

class SearchTest {
    private static final SceneModel FILM = film();

    private static SceneModel film() {
        var notes = new Notes(Map.of(
                Language.EN, List.of(
                        new Section("", "", "Before all"),
                        new Section("bind", "Binding", "The **scheduler** writes a `Binding`, see [the docs](https://k8s.io/x)."),
                        new Section("in-short", "In short", "Etcd holds it all.")),
                Language.ZH, List.of(new Section("bind", "绑定", "调度器写入 `Binding` 对象。"))));
        return new SceneModel(new SceneId("start"), 7, Text.plain("t"), new Text("How a Pod starts", "Pod 的启动流程"),
                new Text("From apply to Ready", "从 apply 到 Ready"), "1.36", Flow.RIGHT, List.of(), List.of(), List.of(),
                List.of(step("apply", new Text("You apply", "你执行 apply"), new Text("kubectl sends it", "kubectl 发出请求")),
                        step("bind", new Text("It is bound", "完成绑定"), new Text("Only once", "只有一次"))),
                List.of(), notes, Quiz.NONE);
    }

    private static Step step(String id, Text title, Text caption) {
        return new Step(new StepId(id), title, caption, Optional.empty(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    private static List<Hit> find(String query) {
        return Search.find(query, List.of(FILM), Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "HOW A POD, TITLE, 0", "启动流程, TITLE, 0", "to ready, SUMMARY, 0", "you apply, STEP, 1", "发出, CAPTION, 1",
        "scheduler, NOTES, 2", "调度器, NOTES, 2", "etcd holds, NOTES, 0", "before all, NOTES, 0"
    })
    void wordsAreFoundInEitherLanguage(String query, Place place, int step) {
        var hit = find(query).getFirst();

        assertEquals(place, hit.place());
        assertEquals(step, hit.number());
    }

    @Test
    void theWordIsMarkedInItsSentenceWithoutMarkdown() {
        var hit = find("scheduler").getFirst();

        assertEquals("Binding - The scheduler writes a Binding, see the docs.", hit.excerpt());
        assertEquals("scheduler", hit.excerpt().substring(hit.from(), hit.to()));
        assertEquals(Optional.of(new StepId("bind")), hit.step());
    }

    @Test
    void allWordsMustBeThere() {
        assertEquals(1, find("binding writes").size());
        assertEquals(List.of(), find("binding kubectl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nowhere", "k8s.io"})
    void nothingIsFoundWhereNothingIs(String query) {
        assertEquals(List.of(), find(query));
    }

    @Test
    void titlesComeFirst() {
        assertEquals(List.of(Place.SUMMARY, Place.STEP), find("apply").stream().map(Hit::place).toList());
    }

    @Test
    void aLongTextIsQuotedAroundTheWord() {
        var caption = "word ".repeat(60) + "needle " + "word ".repeat(60);
        var film = new SceneModel(FILM.id(), 7, FILM.topicTitle(), FILM.title(), FILM.summary(), "1.36", Flow.RIGHT,
                List.of(), List.of(), List.of(), List.of(step("a", Text.plain("a"), Text.plain(caption))), List.of(),
                Notes.NONE, Quiz.NONE);

        var hit = Search.find("needle", List.of(film), Language.EN).getFirst();

        assertEquals("needle", hit.excerpt().substring(hit.from(), hit.to()));
        assertTrue(hit.excerpt().startsWith("… word") && hit.excerpt().endsWith(" …"), hit.excerpt());
        assertTrue(hit.excerpt().length() < 100, hit.excerpt());
    }

    @Test
    void letterCaseThatChangesTheLengthDoesNotShiftTheMark() {
        var film = new SceneModel(FILM.id(), 7, FILM.topicTitle(), new Text("İİİ needle", "x"), FILM.summary(), "1.36",
                Flow.RIGHT, List.of(), List.of(), List.of(), FILM.steps(), List.of(), Notes.NONE, Quiz.NONE);

        assertEquals("İİİ needle", Search.find("needle", List.of(film), Language.EN).getFirst().excerpt());
    }
}
