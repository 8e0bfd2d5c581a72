package org.kubeorama.script;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kubeorama.scene.SceneId;

/** Writes a small complete scene for a writer to start from. */
public final class NewScene {
    private static final List<String> FILES =
            List.of(SceneReader.SCRIPT, "notes.en.md", "notes.zh.md", QuizReader.FILE);
    private static final String TEMPLATE_ID = "\"my-scene\"";

    private NewScene() {}

    /** Why a scene cannot have an id, in one sentence; empty where it can. */
    public static Optional<String> refusal(SceneId id) {
        if (!NameSpace.isId(id.value())) {
            return Optional.of(Characters.visible(Characters.quoted(id.value()))
                    + " is no id: write lower-case letters, digits and single hyphens, such as my-scene.");
        }
        return FileNames.isReserved(id.value())
                ? Optional.of("'" + id + "' cannot be the name of a folder on Windows: choose another.")
                : Optional.empty();
    }

    /**
     * Writes a new scene: all of its files, or none.
     *
     * @param scenes the folder of scenes; made where there is none
     * @return the folder of the new scene in it
     * @throws IOException whose message is one plain sentence, where the id is refused, the folder is there already or
     *     the disk does not take it
     */
    public static Path write(Path scenes, SceneId id) throws IOException {
        var refusal = refusal(id);
        if (refusal.isPresent()) {
            throw new IOException(refusal.get());
        }
        var folder = scenes.resolve(id.value());
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("'" + folder + "' is there already: choose another id.");
        }
        try {
            Files.createDirectories(scenes);
            return fill(Files.createDirectory(scenes.resolve(".new-" + UUID.randomUUID())), folder, id);
        } catch (IOException failure) {
            throw new IOException("The scene cannot be written to '" + folder + "': " + failure.getMessage(), failure);
        }
    }

    /** The folder gets its name when all files are on the disk: until then it begins with a dot and is not listed. */
    private static Path fill(Path hidden, Path folder, SceneId id) throws IOException {
        try {
            for (var file : FILES) {
                save(hidden.resolve(file), template(file).replace(TEMPLATE_ID, "\"" + id + "\""));
            }
            return Files.move(hidden, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            delete(hidden);
            throw failure;
        }
    }

    private static void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String template(String file) {
        try (InputStream stream = NewScene.class.getResourceAsStream("template/" + file)) {
            return new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own template " + file + " cannot be read", failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
