package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneFolder.Entry;

class SceneFolderTest {
    @TempDir
    Path scenes;

    @Test
    void scenesAreListedByTopicThenId() throws IOException {
        scene("zebra", "zebra", 2);
        scene("apple", "apple", 7);
        scene("mango", "mango", 2);

        var listing = new SceneFolder(scenes).list();

        assertEquals(
                List.of("mango", "zebra", "apple"),
                listing.scenes().stream().map(entry -> entry.id().value()).toList());
        assertEquals(List.of(), listing.problems());
    }

    @Test
    void aTopicMayOrderItsScenes() throws IOException {
        scene("zebra", "zebra", 2);
        scene("apple", "apple", 7);
        scene("mango", "mango", 2);
        scene("lemon", "lemon", 2);
        Files.writeString(scenes.resolve("topics.json"),
                "[{\"number\":2,\"title\":{\"en\":\"b\",\"zh\":\"乙\"},\"scenes\":[\"zebra\",\"gone\"]}]");

        assertEquals(
                List.of("zebra", "lemon", "mango", "apple"),
                new SceneFolder(scenes).list().scenes().stream().map(entry -> entry.id().value()).toList());
    }

    @Test
    void anEntryTellsWhatAListShows() throws IOException {
        var folder = scene("good", "good", 7);

        assertEquals(
                List.of(new Entry(
                        new SceneId("good"),
                        7,
                        new Text("A good scene", "一个好的场景"),
                        new Text("It uses all of the format.", "它用到整个格式。"),
                        4,
                        folder.toRealPath())),
                new SceneFolder(scenes).list().scenes());
    }

    @Test
    void aPlainTitleIsListedInBothLanguages() throws IOException {
        write("plain", "{\"id\":\"plain\",\"topic\":1,\"title\":\"Plain\",\"steps\":[{}]}");

        var entry = new SceneFolder(scenes).list().scenes().getFirst();

        assertEquals(Text.plain("Plain"), entry.title());
        assertEquals(Text.plain(""), entry.summary());
    }

    @Test
    void oneLanguageStandsInForTheOther() throws IOException {
        write(
                "zh",
                "{\"id\":\"zh\",\"topic\":1,\"title\":{\"zh\":\"标题\",\"fr\":[1]},\"summary\":{\"en\":\"s\"},\"steps\":[[1]]}");

        var entry = new SceneFolder(scenes).list().scenes().getFirst();

        assertEquals(Text.plain("标题"), entry.title());
        assertEquals(Text.plain("s"), entry.summary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"id\":\"x\",\"topic\":1,\"title\":\"t\",\"steps\":[{},]}  | scene.json:1:45: the script is not JSON"
                        + " here",
                "{\"id\":\"x\",\"topic\":1,\"title\":\"t\",\"steps\":[{      | scene.json:1:43: the script is not JSON"
                        + " here",
                "{\"id\":3,\"topic\":1,\"title\":\"t\",\"steps\":[{}]}       | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"X\",\"topic\":1,\"title\":\"t\",\"steps\":[{}]}   | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":0,\"title\":\"t\",\"steps\":[{}]}   | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":14,\"title\":\"t\",\"steps\":[{}]}  | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":999999999999,\"title\":\"t\",\"steps\":[{}]} | scene.json: the script has no"
                        + " good id, topic, title and steps",
                "{\"id\":\"x\",\"topic\":1.5,\"title\":\"t\",\"steps\":[{}]} | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":1,\"title\":[1],\"steps\":[{}]}     | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":1,\"title\":\"\\u0007\",\"steps\":[{}]} | scene.json: the script has no good"
                        + " id, topic, title and steps",
                "{\"id\":\"x\",\"topic\":1,\"title\":\" \",\"steps\":[{}]}   | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":1,\"title\":\"t\",\"steps\":3}      | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "{\"id\":\"x\",\"topic\":1,\"title\":\"t\",\"steps\":[]}     | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "[]                                                          | scene.json: the script has no good id,"
                        + " topic, title and steps",
                "''                                                          | scene.json: the script has no good id,"
                        + " topic, title and steps",
            })
    void aSceneThatCannotBeListedIsTold(String script, String problem) throws IOException {
        write("broken", script);
        scene("good", "good", 7);

        var listing = new SceneFolder(scenes).list();

        assertEquals(1, listing.scenes().size());
        assertEquals(List.of("broken/" + problem + "; check it to learn more"), Scripts.lines(listing.problems(), ""));
    }

    @Test
    void aSceneThatIsTooLargeIsTold() throws IOException {
        Files.write(
                Files.createDirectory(scenes.resolve("large")).resolve("scene.json"), new byte[Limits.FILE_BYTES + 1]);

        assertEquals(
                List.of("large/scene.json: the file is larger than 5 MiB; make it smaller"),
                Scripts.lines(new SceneFolder(scenes).list().problems(), ""));
    }

    @Test
    void aSceneOutsideOfTheFolderIsNotRead() throws IOException {
        var root = Files.createDirectory(scenes.resolve("pack"));
        var outside = scene("outside", "outside", 1);
        Files.createSymbolicLink(root.resolve("inside"), outside);

        var listing = new SceneFolder(root).list();

        assertEquals(List.of(), listing.scenes());
        assertEquals(
                List.of("inside/scene.json: the folder lies outside of the folder of scenes; put it inside, not a link"
                        + " to it"),
                Scripts.lines(listing.problems(), ""));
    }

    @Test
    void filesAndFoldersWithoutAScriptArePassedOver() throws IOException {
        Files.createDirectory(scenes.resolve("pictures"));
        scene(".new-half-written", "half-written", 1);
        Files.writeString(scenes.resolve("topics.json"), "[]");
        scene("good", "good", 7);

        var folder = new SceneFolder(scenes);

        assertEquals(1, folder.list().scenes().size());
        assertEquals(
                List.of("good"),
                folder.folders().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
    }

    @Test
    void aFolderThatIsNotThereHoldsNoScenes() {
        var folder = new SceneFolder(scenes.resolve("nowhere"));

        assertEquals(new SceneFolder.Listing(List.of(), List.of()), folder.list());
        assertEquals(Optional.empty(), folder.find(new SceneId("good")));
        assertEquals(Map.of(), folder.topics());
    }

    @Test
    void aSceneIsFoundInTheFolderOfItsName() throws IOException {
        scene("a-copy", "good", 7);
        scene("good", "good", 7);

        var found = new SceneFolder(scenes).find(new SceneId("good")).orElseThrow();

        assertTrue(found.folder().endsWith("good"));
    }

    @Test
    void aSceneIsFoundInAFolderOfAnotherName() throws IOException {
        scene("elsewhere", "good", 7);

        assertTrue(new SceneFolder(scenes)
                .find(new SceneId("good"))
                .orElseThrow()
                .folder()
                .endsWith("elsewhere"));
        assertEquals(Optional.empty(), new SceneFolder(scenes).find(new SceneId("elsewhere")));
    }

    @Test
    void topicsAreReadAsFarAsTheyCanBe() throws IOException {
        assertEquals(Map.of(), new SceneFolder(scenes).topics());

        Files.writeString(scenes.resolve("topics.json"), "[{\"number\":2,\"title\":{\"en\":\"b\",\"zh\":\"乙\"}},3]");

        assertEquals(Map.of(2, new Text("b", "乙")), new SceneFolder(scenes).topics());
    }

    private Path scene(String folder, String id, int topic) throws IOException {
        return write(
                folder,
                Scripts.good()
                        .replace("\"id\": \"good\"", "\"id\": \"" + id + "\"")
                        .replace("\"topic\": 7", "\"topic\": " + topic));
    }

    private Path write(String folder, String script) throws IOException {
        var path = Files.createDirectories(scenes.resolve(folder));
        Files.writeString(path.resolve("scene.json"), script);
        return path;
    }
}
