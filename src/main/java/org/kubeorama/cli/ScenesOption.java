package org.kubeorama.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.Nearest;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneFolder.Entry;
import picocli.CommandLine.Option;

/** Where the scenes are. */
final class ScenesOption {
    @Option(
            names = "--scenes",
            paramLabel = "DIR",
            description = "The folder of scenes. Default: those that come with the program.")
    private Path root;

    ScenesOption(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The folder. @throws CommandFailure where there is none */
    SceneFolder folder() throws CommandFailure {
        if (!Files.isDirectory(root)) {
            throw CommandFailure.usage("there is no folder of scenes '" + root + "'");
        }
        return new SceneFolder(root);
    }

    /** The scenes with these ids, in this order, each once. @throws CommandFailure for the first that there is not */
    List<Entry> find(List<String> ids) throws CommandFailure {
        var folder = folder();
        var found = new ArrayList<Entry>();
        for (var id : ids.stream().distinct().toList()) {
            found.add(folder.find(new SceneId(id)).orElseThrow(() -> unknown(id, folder.list().scenes())));
        }
        return found;
    }

    /** The folder or file that a word means: a path, or the id of a scene. @throws CommandFailure where it is neither */
    Path locate(String word) throws CommandFailure {
        try {
            var path = Path.of(word);
            if (Files.exists(path)) {
                return path;
            }
            var folder = root.resolve(word);
            return Files.exists(folder) ? folder : find(List.of(word)).getFirst().folder();
        } catch (InvalidPathException _) {
            throw CommandFailure.usage("'" + word + "' is neither a path nor the id of a scene");
        }
    }

    private CommandFailure unknown(String id, List<Entry> listed) {
        var ids = listed.stream().map(entry -> entry.id().value()).toList();
        var sentence = "there is no scene '" + id + "' in '" + root + "'";
        return CommandFailure.usage(Nearest.to(id, ids)
                .map(nearest -> sentence + "; did you mean '" + nearest + "'?")
                .orElse(sentence + "; kubeorama list tells those that there are"));
    }
}
