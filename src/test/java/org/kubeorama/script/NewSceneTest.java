package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.scene.SceneId;

class NewSceneTest {
    @TempDir
    Path scenes;

    @Test
    void aNewSceneIsCompleteAndReadsClean() throws IOException {
        var folder = NewScene.write(scenes.resolve("mine"), new SceneId("first-film"));

        var reading = SceneReader.read(folder);
        assertEquals(List.of(), reading.problems());
        var film = reading.scene().orElseThrow();
        assertEquals(new SceneId("first-film"), film.id());
        assertEquals(3, film.steps().size());
        assertEquals(1, film.forks().size());
        assertEquals(1, film.objects().size());
        assertEquals(5, film.actorsById().size());
        assertEquals(1, film.quiz().questions().size());
    }

    @Test
    void nothingButTheFourFilesIsLeft() throws IOException {
        NewScene.write(scenes, new SceneId("first-film"));

        try (var files = Files.walk(scenes)) {
            assertEquals(
                    List.of(
                            "first-film",
                            "first-film/notes.en.md",
                            "first-film/notes.zh.md",
                            "first-film/quiz.json",
                            "first-film/scene.json"),
                    files.skip(1)
                            .map(file -> scenes.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Capital", "two words", "a--b", "-a", "a-", "../up", "a/b", "a.b", "é", "a\u0007"})
    void whatIsNoIdIsRefused(String id) {
        var refused = assertThrows(IOException.class, () -> NewScene.write(scenes, new SceneId(id)));

        assertTrue(String.valueOf(refused.getMessage())
                .endsWith(" is no id: write lower-case letters, digits and single hyphens, such as my-scene."));
        assertEmpty();
    }

    @ParameterizedTest
    @CsvSource({"con", "prn", "aux", "nul", "com0", "com9", "lpt0", "lpt9"})
    void namesThatWindowsKeepsAreRefused(String id) {
        var refused = assertThrows(IOException.class, () -> NewScene.write(scenes, new SceneId(id)));

        assertEquals("'" + id + "' cannot be the name of a folder on Windows: choose another.", refused.getMessage());
        assertEmpty();
    }

    @ParameterizedTest
    @CsvSource({"console", "com10", "auxiliary", "a-con"})
    void namesLikeThoseAreNot(String id) {
        assertTrue(NewScene.refusal(new SceneId(id)).isEmpty());
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(scenes.resolve("mine")).resolve("scene.json"), "precious");

        var refused = assertThrows(IOException.class, () -> NewScene.write(scenes, new SceneId("mine")));

        assertEquals("'" + scenes.resolve("mine") + "' is there already: choose another id.", refused.getMessage());
        assertEquals("precious", Files.readString(scenes.resolve("mine/scene.json")));
    }

    @Test
    void aLinkToNowhereIsLeftAlone() throws IOException {
        Files.createSymbolicLink(scenes.resolve("mine"), scenes.resolve("nowhere"));

        assertThrows(IOException.class, () -> NewScene.write(scenes, new SceneId("mine")));
        assertTrue(Files.notExists(scenes.resolve("nowhere")));
    }

    @Test
    void whatTheDiskDoesNotTakeIsSaidPlainly() throws IOException {
        var file = Files.writeString(scenes.resolve("file"), "");

        var failure = assertThrows(IOException.class, () -> NewScene.write(file, new SceneId("mine")));

        assertTrue(String.valueOf(failure.getMessage()).startsWith("The scene cannot be written to '" + file.resolve("mine") + "': "));
    }

    private void assertEmpty() {
        assertEquals(0, scenes.toFile().list().length);
    }
}
