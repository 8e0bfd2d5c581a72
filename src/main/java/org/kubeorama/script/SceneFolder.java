package org.kubeorama.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Text;
import org.kubeorama.script.TopicsReader.Topics;

/**
 * A folder of scene folders: the shipped one or a user's own.
 *
 * @param root may be missing; it then holds no scenes
 */
public record SceneFolder(Path root) {

    /**
     * What a list shows of a scene, read without checking the rest of it.
     *
     * @param steps the number of main steps
     * @param folder where it is to be read from
     */
    public record Entry(SceneId id, int topic, Text title, Text summary, int steps, Path folder) {}

    /**
     * The scenes of a folder.
     *
     * @param scenes by topic, then in the topic's order, then by id
     * @param problems one for each scene folder that cannot be listed
     */
    public record Listing(List<Entry> scenes, List<ScriptProblem> problems) {
        public Listing {
            scenes = List.copyOf(scenes);
            problems = List.copyOf(problems);
        }
    }

    /** Lists the scenes quickly: reads no more of each script than a list needs. Never throws. */
    public Listing list() {
        var scenes = new ArrayList<Entry>();
        var problems = new ArrayList<ScriptProblem>();
        for (var folder : sceneFolders(problems)) {
            var found = new Problems(folder.getFileName() + "/" + SceneReader.SCRIPT);
            EntryReader.read(folder, found).ifPresent(scenes::add);
            problems.addAll(found.inOrder());
        }
        var order = read().order();
        scenes.sort(Comparator.comparingInt(Entry::topic)
                .thenComparingInt(entry -> place(order, entry.id()))
                .thenComparing(Entry::id));
        return new Listing(scenes, problems);
    }

    private static int place(List<String> order, SceneId id) {
        int place = order.indexOf(id.value());
        return place < 0 ? order.size() : place;
    }

    /** The folders that hold a script, good or bad, by name. */
    public List<Path> folders() {
        return sceneFolders(new ArrayList<>());
    }

    /** The names of the topics by number, as far as the folder's {@code topics.json} tells them. Never throws. */
    public Map<Integer, Text> topics() {
        return read().titles();
    }

    private Topics read() {
        try {
            var problems = new Problems(TopicsReader.FILE);
            return new SceneFiles(root.toRealPath())
                    .text(TopicsReader.FILE, problems)
                    .map(text -> TopicsReader.read(text, problems))
                    .orElse(Topics.NONE);
        } catch (IOException _) {
            return Topics.NONE;
        }
    }

    /** The scene with an id: the one in the folder of that name, else the first that says it has it. Never throws. */
    public Optional<Entry> find(SceneId id) {
        return named(id).or(() -> list().scenes().stream().filter(scene -> scene.id().equals(id)).findFirst());
    }

    /** Spares the reading of all other scenes: nearly every scene is in a folder of its name. */
    private Optional<Entry> named(SceneId id) {
        try {
            var folder = root.toRealPath().resolve(id.value());
            return holdsScene(folder)
                    ? EntryReader.read(folder, new Problems(SceneReader.SCRIPT)).filter(scene -> scene.id().equals(id))
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private List<Path> sceneFolders(List<ScriptProblem> problems) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var children = Files.list(root.toRealPath())) {
            return children.filter(SceneFolder::holdsScene).sorted().toList();
        } catch (IOException | UncheckedIOException failure) {
            problems.add(new ScriptProblem(
                    root.toString(), 0, 0, "", "the folder cannot be listed: " + failure.getMessage(), ""));
            return List.of();
        }
    }

    private static boolean holdsScene(Path folder) {
        return !folder.getFileName().toString().startsWith(".") && Files.exists(folder.resolve(SceneReader.SCRIPT));
    }
}
