package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.Text;

class SceneReaderTest {
    @TempDir
    Path scenes;

    private Path folder;

    @BeforeEach
    void writeTheGoodScene() throws IOException {
        folder = Scripts.folder(scenes, Scripts.good());
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "good/scene.json", "good/../good"})
    void readsAFolderOrTheScriptInIt(String path) {
        var reading = SceneReader.read(scenes.resolve(path));

        assertEquals(List.of(), reading.problems());
        assertEquals(8, reading.scene().orElseThrow().notes().in(Language.ZH).size());
    }

    @Test
    void aTopicWithoutAFileIsCalledByItsNumber() {
        assertEquals(
                new Text("Topic 7", "主题 7"),
                SceneReader.read(folder).scene().orElseThrow().topicTitle());
    }

    @Test
    void aTopicIsCalledWhatTheFileBesideTheFoldersSays() throws IOException {
        topics("[{\"number\":7,\"title\":{\"en\":\"Pod startup\",\"zh\":\"Pod 的启动\"}}]");

        var reading = SceneReader.read(folder);

        assertEquals(
                new Text("Pod startup", "Pod 的启动"),
                reading.scene().orElseThrow().topicTitle());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void brokenTopicsAreToldAndTheRestIsUsed() throws IOException {
        topics("""
            [ {"number":7,"title":{"en":"Pod startup","zh":"Pod 的启动"}},
              {"number":7,"title":{"en":"Again","zh":"又一次"}},
              {"number":8},
              {"title":{"en":"No number","zh":"没有编号"}},
              {"number":14,"title":{"en":"Beyond","zh":"之外"}} ]
            """);

        var reading = SceneReader.read(folder);

        assertEquals("Pod startup", reading.scene().orElseThrow().topicTitle().en());
        assertEquals(
                List.of(
                        "2:3 /1: topic 7 stands here twice; keep one of them",
                        "3:3 /2: \"title\" is missing; add it to this object",
                        "4:3 /3: \"number\" is missing; add it to this object",
                        "5:13 /4/number: 14 is out of range; write a number from 1 to 13"),
                Scripts.lines(reading.problems(), "topics.json:"));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(scenes.resolve("secret.md"), "secret");
        Files.delete(folder.resolve("notes.en.md"));
        Files.createSymbolicLink(folder.resolve("notes.en.md"), secret);

        var reading = SceneReader.read(folder);

        assertEquals(
                List.of("good/notes.en.md: the file lies outside of its folder; put it inside, not a link to it"),
                Scripts.lines(reading.problems(), ""));
        assertEquals(List.of(), reading.scene().orElseThrow().notes().in(Language.EN));
    }

    @Test
    void aFolderThatIsALinkIsReadWhereItLies() throws IOException {
        var link = Files.createSymbolicLink(scenes.resolve("shortcut"), folder);

        assertEquals(List.of(), SceneReader.read(link).problems());
    }

    @Test
    void missingNotesDoNotPreventAFilm() throws IOException {
        Files.delete(folder.resolve("notes.zh.md"));

        var reading = SceneReader.read(folder);

        assertTrue(reading.scene().isPresent());
        assertEquals(List.of("good/notes.zh.md: the file is missing; add it"), Scripts.lines(reading.problems(), ""));
    }

    @Test
    void aFilmNeedsNoQuiz() throws IOException {
        Files.delete(folder.resolve("quiz.json"));

        var reading = SceneReader.read(folder);

        assertEquals(List.of(), reading.problems());
        assertEquals(Quiz.NONE, reading.scene().orElseThrow().quiz());
    }

    @Test
    void aBrokenQuizIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("quiz.json"), "{ \"format\": 1, }");

        var reading = SceneReader.read(folder);

        assertEquals(Quiz.NONE, reading.scene().orElseThrow().quiz());
        assertEquals(
                List.of("good/quiz.json:1:14: a comma too many before }; take it out"),
                Scripts.lines(reading.problems(), ""));
    }

    @Test
    void aQuizThatIsAFolderIsTold() throws IOException {
        Files.delete(folder.resolve("quiz.json"));
        Files.createDirectory(folder.resolve("quiz.json"));

        assertEquals(
                List.of("good/quiz.json: this is not a file"),
                Scripts.lines(SceneReader.read(folder).problems(), ""));
    }

    @Test
    void aBrokenScriptDoesNotMakeItsNotesWrong() throws IOException {
        Files.writeString(folder.resolve("scene.json"), "[]");

        var reading = SceneReader.read(folder);

        assertEquals(
                List.of("good/scene.json:1:1: this must be an object, not a list; write { … }"),
                Scripts.lines(reading.problems(), ""));
    }

    @Test
    void aLargeFileIsNotRead() throws IOException {
        Files.write(folder.resolve("scene.json"), new byte[Limits.FILE_BYTES + 1]);

        assertEquals(
                List.of("good/scene.json: the file is larger than 5 MiB; make it smaller"),
                Scripts.lines(SceneReader.read(folder).problems(), ""));
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        Files.write(folder.resolve("scene.json"), Scripts.good().getBytes("GB18030"));

        assertEquals(
                List.of("good/scene.json: the file is not in UTF-8; save it in UTF-8"),
                Scripts.lines(SceneReader.read(folder).problems(), ""));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("scene.json"), "\uFEFF" + Scripts.good(), StandardCharsets.UTF_8);

        assertEquals(List.of(), SceneReader.read(folder).problems());
    }

    @Test
    void whatIsNotThereIsTold() {
        var reading = SceneReader.read(scenes.resolve("nowhere"));

        assertTrue(reading.scene().isEmpty());
        assertEquals(
                scenes.resolve("nowhere") + ": there is no such file or folder",
                reading.problems().getFirst().oneLine());
    }

    @Test
    void aFolderWithoutAScriptIsTold() throws IOException {
        Files.createDirectory(scenes.resolve("empty"));

        assertEquals(
                List.of(
                        "empty/scene.json: the file is missing; add it",
                        "empty/notes.en.md: the file is missing; add it",
                        "empty/notes.zh.md: the file is missing; add it"),
                Scripts.lines(SceneReader.read(scenes.resolve("empty")).problems(), ""));
    }

    @Test
    void aCopyBesideItsOriginalMustNotKeepTheId() throws IOException {
        var copy = Files.createDirectory(scenes.resolve("copy"));
        for (var file : Scripts.FILES) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }

        var reading = SceneReader.read(copy);

        assertEquals(
                List.of("copy/scene.json: the id 'good' belongs to the folder beside this one; write \"id\": \"copy\""),
                Scripts.lines(reading.problems(), ""));
        assertTrue(reading.scene().isPresent());
        assertEquals(List.of(), SceneReader.read(folder).problems());
    }

    @Test
    void aCopyElsewhereMayKeepTheId() throws IOException {
        var copy = Files.createDirectories(scenes.resolve("elsewhere/copy"));
        for (var file : Scripts.FILES) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }

        assertEquals(List.of(), SceneReader.read(copy).problems());
    }

    @Test
    void notesKeepTheOrderOfTheFile() {
        var sections = SceneReader.read(folder).scene().orElseThrow().notes().in(Language.EN);

        assertEquals(
                List.of("", "begin", "decide", "bad-end", "good-end", "around", "back", "in-short"),
                sections.stream().map(Notes.Section::anchor).toList());
        assertEquals(
                new Notes.Section("", "A good scene", "What comes before the first heading."), sections.getFirst());
        assertEquals(
                new Notes.Section("begin", "It begins", "Text with `code`.\n\n```\n## Not a heading {#nowhere}\n```"),
                sections.get(1));
    }

    private void topics(String json) throws IOException {
        Files.writeString(scenes.resolve("topics.json"), json);
    }
}
