package org.kubeorama.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kubeorama.scene.SceneModel;

/** The good scene of the tests, whole or edited, in memory or in a folder. */
final class Scripts {
    static final List<String> FILES = List.of("scene.json", "notes.en.md", "notes.zh.md", "quiz.json");

    private Scripts() {}

    /** The text of a test resource, or of a template of the program. */
    static String resource(String name) {
        try (var stream = Scripts.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(name, failure);
        }
    }

    static String good() {
        return resource("good/scene.json");
    }

    /** Writes the good scene into {@code root/good} with another script. */
    static Path folder(Path root, String script) throws IOException {
        var folder = Files.createDirectories(root.resolve("good"));
        for (var file : FILES) {
            Files.writeString(folder.resolve(file), resource("good/" + file));
        }
        Files.writeString(folder.resolve("scene.json"), script);
        return folder;
    }

    /** What is wrong with a script alone, as text forms without the file. */
    static List<String> problems(String script) {
        var problems = new Problems("scene.json");
        JsonReader.read(script, problems).ifPresent(json -> new SceneDecoder(SceneScope.of(problems)).decode(json));
        return lines(problems.inOrder(), "scene.json:");
    }

    /** The film that a good script tells. */
    static SceneModel film(String script) {
        var problems = new Problems("scene.json");
        return JsonReader.read(script, problems)
                .flatMap(json -> new SceneDecoder(SceneScope.of(problems)).decode(json))
                .orElseThrow(() -> new AssertionError(problems.inOrder()));
    }

    static List<String> lines(List<ScriptProblem> problems, String file) {
        return problems.stream()
                .map(ScriptProblem::oneLine)
                .map(line -> line.startsWith(file) ? line.substring(file.length()) : line)
                .toList();
    }
}
