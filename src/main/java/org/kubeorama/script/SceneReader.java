package org.kubeorama.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Text;

/** Reads a scene from its folder. No content of any file makes it throw. */
public final class SceneReader {
    /** The script of a scene in its folder. */
    public static final String SCRIPT = "scene.json";

    private final SceneFiles files;
    private final String script;
    private final List<Problems> all = new ArrayList<>();

    private SceneReader(SceneFiles files, String script) {
        this.files = files;
        this.script = script;
    }

    /**
     * Reads a scene with its notes, its quiz and the name of its topic.
     *
     * @param path a scene folder, or the scene.json in it
     */
    public static SceneReading read(Path path) {
        try {
            var real = path.toRealPath();
            var parent = real.getParent();
            return Files.isDirectory(real) || parent == null
                    ? new SceneReader(new SceneFiles(real), SCRIPT).read()
                    : new SceneReader(
                                    new SceneFiles(parent),
                                    parent.relativize(real).toString())
                            .read();
        } catch (NoSuchFileException _) {
            return unreadable(path, "there is no such file or folder");
        } catch (IOException failure) {
            return unreadable(path, "the path cannot be read: " + failure.getMessage());
        }
    }

    private static SceneReading unreadable(Path path, String why) {
        return new SceneReading(Optional.empty(), List.of(new ScriptProblem(path.toString(), 0, 0, "", why, "")), Map.of());
    }

    private SceneReading read() {
        var problems = problemsOf(script);
        var scope = SceneScope.of(problems);
        var json = files.text(script, problems).flatMap(text -> JsonReader.read(text, problems));
        var film = json.flatMap(it -> new SceneDecoder(scope).decode(it));
        if (json.isEmpty()) {
            scope.steps().giveUp();
        }
        film.ifPresent(it -> checkFolder(it, problems));
        var notes = notes(scope.steps());
        var quiz = quiz(scope.steps());
        var topics = topics();
        return new SceneReading(
                film.map(it -> whole(it, topics, notes, quiz)),
                all.stream().flatMap(each -> each.inOrder().stream()).toList(),
                json.map(StepPlaces::of).orElse(Map.of()));
    }

    /** Two folders side by side with the same scene: only one could ever be found. */
    private void checkFolder(SceneModel film, Problems problems) {
        var folder = files.folder();
        var name = folder.getFileName();
        var other = folder.resolveSibling(film.id().value());
        if (name != null && !name.toString().equals(film.id().value()) && Files.exists(other.resolve(SCRIPT))) {
            problems.complain(
                    Spot.FILE,
                    "the id '" + film.id() + "' belongs to the folder beside this one",
                    "write \"id\": \"" + name + "\"");
        }
    }

    private Notes notes(NameSpace steps) {
        var sections = new EnumMap<Language, List<Notes.Section>>(Language.class);
        for (var language : Language.values()) {
            var name = "notes." + language.code() + ".md";
            var problems = problemsOf(name);
            files.text(name, problems)
                    .ifPresent(text -> sections.put(language, NotesReader.read(text, problems, steps.ids())));
        }
        return new Notes(sections);
    }

    private Quiz quiz(NameSpace steps) {
        if (!files.has(QuizReader.FILE)) {
            return Quiz.NONE;
        }
        var problems = problemsOf(QuizReader.FILE);
        return files.text(QuizReader.FILE, problems)
                .map(text -> QuizReader.read(text, problems, steps))
                .orElse(Quiz.NONE);
    }

    private Map<Integer, Text> topics() {
        var parent = files.folder().getParent();
        if (parent == null || !new SceneFiles(parent).has(TopicsReader.FILE)) {
            return Map.of();
        }
        var problems = new Problems(TopicsReader.FILE);
        all.add(problems);
        return new SceneFiles(parent)
                .text(TopicsReader.FILE, problems)
                .map(text -> TopicsReader.read(text, problems).titles())
                .orElse(Map.of());
    }

    private Problems problemsOf(String file) {
        var folder = files.folder().getFileName();
        var problems = new Problems(folder == null ? file : folder + "/" + file);
        all.add(problems);
        return problems;
    }

    private static SceneModel whole(SceneModel film, Map<Integer, Text> topics, Notes notes, Quiz quiz) {
        return new SceneModel(
                film.id(),
                film.topic(),
                topics.getOrDefault(film.topic(), film.topicTitle()),
                film.title(),
                film.summary(),
                film.kubernetes(),
                film.flow(),
                film.actors(),
                film.links(),
                film.objects(),
                film.steps(),
                film.forks(),
                notes,
                quiz);
    }
}
