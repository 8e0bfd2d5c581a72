package org.kubeorama.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kubeorama.export.WholeFile;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a talk is, in a small file that is there only as long as the talk: one that is found at a start tells of a talk
 * that was broken off. It is whole or not there.
 */
final class TalkFile {
    /** After that nobody waits for it to go on. */
    private static final Duration LASTS = Duration.ofHours(12);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path file;

    /**
     * @param elapsed milliseconds that the talk has lasted
     * @param language and theme of the room
     * @param at when this was so
     */
    record Saved(SceneId scene, StepId step, double elapsed, Language language, Theme theme, Instant at) {}

    private record Written(
            @Nullable String scene, @Nullable String step, double elapsed, @Nullable String language,
            @Nullable String theme, long at) {}

    private TalkFile(Path file) {
        this.file = file;
    }

    /** @param settings the file that keeps how the window was left */
    static TalkFile beside(Path settings) {
        return new TalkFile(settings.resolveSibling("talk.json"));
    }

    /** The talk that was broken off not long ago; a file that cannot be read tells of none. */
    Optional<Saved> load(Instant now) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var written = JSON.readValue(Files.readAllBytes(file), Written.class);
            return Optional.ofNullable(written).flatMap(TalkFile::saved)
                    .filter(talk -> Duration.between(talk.at(), now).abs().compareTo(LASTS) < 0);
        } catch (IOException | JacksonException broken) {
            System.getLogger(TalkFile.class.getName())
                    .log(System.Logger.Level.WARNING, "the talk cannot be read: {0} ({1})", file, broken.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Saved> saved(Written written) {
        var scene = Optional.ofNullable(written.scene()).filter(TalkFile::isId);
        var step = Optional.ofNullable(written.step()).filter(TalkFile::isId);
        var language = Arrays.stream(Language.values()).filter(each -> each.code().equals(written.language())).findFirst();
        var theme = Arrays.stream(Theme.values()).filter(each -> each.code().equals(written.theme())).findFirst();
        if (scene.isEmpty() || step.isEmpty() || !(written.elapsed() >= 0) || Double.isInfinite(written.elapsed())) {
            return Optional.empty();
        }
        return Optional.of(new Saved(new SceneId(scene.get()), new StepId(step.get()), written.elapsed(),
                language.orElse(Language.EN), theme.orElse(Theme.DARK), Instant.ofEpochMilli(written.at())));
    }

    /** Ids become names of folders: nothing else may pass for one. */
    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,200}");
    }

    void save(Saved talk) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var bytes = JSON.writeValueAsBytes(new Written(talk.scene().value(), talk.step().value(), talk.elapsed(),
                talk.language().code(), talk.theme().code(), talk.at().toEpochMilli()));
        WholeFile.write(file.toAbsolutePath(), ByteBuffer.wrap(bytes));
    }

    /** The talk has come to its end. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
