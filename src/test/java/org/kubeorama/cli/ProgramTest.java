package org.kubeorama.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.cli.Program.Ended;
import tools.jackson.databind.json.JsonMapper;

/** What a shell sees of the program: exit codes, both outputs, files. */
class ProgramTest {
    private static final Path SCENES = Path.of("assets/scenes");

    @TempDir
    private Path folder;

    private Ended run(String... words) throws IOException, InterruptedException {
        return Program.run(folder, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export                              | 2 | kubeorama export: Missing required option: '--out=DIR'
            export --out x                      | 2 | kubeorama export: name the scenes to export, or write --all
            export pod-startap --out x          | 2 | kubeorama export: there is no scene 'pod-startap' in 'assets/scenes'; did you mean 'pod-startup'?
            export pod-startup --out x --size 9 | 2 | kubeorama export: '9' is no size such as 1920x1080
            check                               | 2 | kubeorama check: name the scenes to check, or write --all
            check --all --scenes nowhere        | 2 | kubeorama check: there is no folder of scenes 'nowhere'
            lits                                | 2 | kubeorama: there is no command 'lits'; did you mean 'list'?
            new Not-An-Id                       | 2 | kubeorama new: 'Not-An-Id'
            """)
    void aWrongWordIsAnsweredWithOneSentence(String words, int code, String sentence) throws Exception {
        var ended = run(words.split(" "));

        assertEquals(code, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith(sentence), ended.err());
    }

    @Test
    void listTellsEveryFolderOfScenes() throws Exception {
        var ended = run("list", "--json");

        var ids = JsonMapper.shared().readTree(ended.out()).valueStream().map(film -> film.get("id").asString()).toList();
        assertEquals(0, ended.code());
        try (Stream<Path> folders = Files.list(SCENES).filter(Files::isDirectory)) {
            assertEquals(folders.map(path -> path.getFileName().toString()).sorted().toList(), ids.stream().sorted().toList());
        }
    }

    @Test
    void aNewSceneIsCleanAndIsNeverWrittenOver() throws Exception {
        var made = run("new", "my-scene", "--scenes", folder.toString());
        var checked = run("check", folder.resolve("my-scene").toString());
        var again = run("new", "my-scene", "--scenes", folder.toString());

        assertEquals(List.of(0, 0, 1), List.of(made.code(), checked.code(), again.code()), made.err() + checked.out());
        assertEquals(1, again.err().lines().count(), again.err());
    }

    @Test
    void everyProblemOfABrokenSceneIsToldWithItsPlace() throws Exception {
        var scene = copyOf("pod-startup");
        var script = Files.readString(scene.resolve("scene.json"));
        Files.writeString(scene.resolve("scene.json"), script
                .replaceFirst("\"from\": \"kubectl\"", "\"from\": \"kubectll\"")
                .replaceFirst("\"topic\": 7,", "\"topic\": 7, \"topics\": 7,"));

        var ended = run("check", "--json", scene.toString());

        var problems = JsonMapper.shared().readTree(ended.out());
        assertEquals(1, ended.code());
        assertEquals(List.of("/topics", "/links/0/from"),
                problems.valueStream().map(problem -> problem.get("pointer").asString()).toList(), ended.out());
        assertTrue(problems.get(1).get("right").asString().contains("'kubectl'"), ended.out());
        assertTrue(problems.get(0).get("line").asInt() > 1);
        assertEquals("kubeorama check: there are 2 problems", ended.err().strip());
    }

    @Test
    void aCommaTooManyIsTheOneProblem() throws Exception {
        var scene = copyOf("pod-startup");
        var script = Files.readString(scene.resolve("scene.json"));
        Files.writeString(scene.resolve("scene.json"), script.replaceFirst("\\],\\s+\"links\"", ",], \"links\""));

        var ended = run("check", scene.toString());

        assertEquals(1, ended.code());
        assertEquals(1, ended.out().lines().count(), ended.out());
        assertTrue(ended.out().contains("a comma too many"), ended.out());
    }

    @Test
    void twoExportsAreTheSameByteByByte() throws Exception {
        var words = List.of("export", "pause-container", "--lang", "en,zh", "--theme", "dark", "--steps", "1,3", "--out");
        var first = folder.resolve("first");
        var second = folder.resolve("second");

        for (var out : List.of(first, second)) {
            assertEquals(0, run(Stream.concat(words.stream(), Stream.of(out.toString())).toArray(String[]::new)).code());
        }

        try (Stream<Path> files = Files.list(first)) {
            var names = files.map(Path::getFileName).sorted().toList();
            assertEquals(5, names.size(), names.toString());
            for (var name : names) {
                assertEquals(-1, Files.mismatch(first.resolve(name), second.resolve(name)), name.toString());
            }
        }
        var picture = ImageIO.read(first.resolve("10-pause-container-01-object-first.zh.png").toFile());
        assertEquals(List.of(1920, 1080), List.of(picture.getWidth(), picture.getHeight()));
    }

    @Test
    void aFolderThatCannotBeWrittenFailsWithoutAPicture() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        var ended = run("export", "pause-container", "--steps", "1", "--out", file.toString());

        assertEquals(1, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals("not a folder", Files.readString(file));
    }

    @Test
    void aShotIsAPictureOfTheWindow() throws Exception {
        var picture = folder.resolve("window.png");

        var ended = run("shot", "--out", picture.toString(), "--size", "1280x720", "--scene", "pause-container");

        assertEquals(0, ended.code(), ended.err());
        var image = ImageIO.read(picture.toFile());
        assertEquals(List.of(1280, 720), List.of(image.getWidth(), image.getHeight()));
        assertFalse(Files.exists(Path.of(picture + ".tmp")));
    }

    private Path copyOf(String scene) throws IOException {
        var copy = Files.createDirectory(folder.resolve(scene));
        try (Stream<Path> files = Files.list(SCENES.resolve(scene))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        return copy;
    }
}
