package org.kubeorama.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneFolder;

class ShelfTest {
    @TempDir
    private Path folder;

    @Test
    void everyTopicHasItsPlaceWithOrWithoutFilms() throws IOException {
        Files.writeString(folder.resolve("topics.json"),
                "[{\"number\":2,\"title\":{\"en\":\"Two\",\"zh\":\"二\"}},{\"number\":1,\"title\":{\"en\":\"One\",\"zh\":\"一\"}}]");

        var shelf = Shelf.of(new SceneFolder(folder));

        assertEquals(
                List.of(new Shelf.Topic(1, new Text("One", "一"), List.of()),
                        new Shelf.Topic(2, new Text("Two", "二"), List.of())),
                shelf.topics());
    }

    @Test
    void theShippedFilmsStandUnderTheirTopics() {
        var shelf = Shelf.of(new SceneFolder(Path.of("assets/scenes")));

        assertEquals(13, shelf.topics().size());
        shelf.topics().forEach(topic -> topic.films().forEach(film -> assertEquals(topic.number(), film.topic())));
        assertEquals(List.of(), shelf.broken());
    }

    @Test
    void aSceneThatCannotBeListedIsNotForgotten() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine").resolve("scene.json"), "{");

        var shelf = Shelf.of(new SceneFolder(folder));

        assertEquals(List.of("mine"), shelf.broken().stream().map(path -> path.getFileName().toString()).toList());
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyShelf() {
        assertEquals(Shelf.EMPTY, Shelf.of(new SceneFolder(folder.resolve("none"))));
    }
}
