package org.kubeorama.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kubeorama.app.Settings.Side;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@link Settings} in a small JSON file, which is whole or not there. */
public final class SettingsFile {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Where settings belong on this system. @param environment the process's, such as {@code System.getenv()} */
    public static Path place(Map<String, String> environment, String home) {
        var windows = environment.get("APPDATA");
        var xdg = environment.get("XDG_CONFIG_HOME");
        var folder = windows != null && !windows.isBlank() ? Path.of(windows)
                : xdg != null && !xdg.isBlank() ? Path.of(xdg)
                : Path.of(home, ".config");
        return folder.resolve("kubeorama").resolve("settings.json");
    }

    /** @param setAside where a file went that could not be read */
    public record Loaded(Settings settings, Optional<Path> setAside) {}

    /** Reads the settings; a file that cannot be read is set aside under a dated name. */
    public Loaded load(LocalDateTime now) {
        if (!Files.exists(file)) {
            return new Loaded(Settings.FIRST, Optional.empty());
        }
        try {
            return new Loaded(Json.MAPPER.readValue(Files.readAllBytes(file), Written.class).settings(), Optional.empty());
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException e) {
            log("settings cannot be read: " + file, e);
            return new Loaded(Settings.FIRST, setAside(now));
        }
    }

    private Optional<Path> setAside(LocalDateTime now) {
        var aside = file.resolveSibling("settings-" + STAMP.format(now) + ".json");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            log("settings cannot be set aside: " + file, e);
            return Optional.empty();
        }
    }

    /** Writes the settings whole: a power cut leaves the old ones or the new ones. */
    public void save(Settings settings) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = Json.MAPPER.writeValueAsBytes(Written.of(settings));
        var half = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void log(String message, Exception cause) {
        System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "{0} ({1})", message, cause.getMessage());
    }

    /** The settings as the file has them. */
    private record Written(
            @Nullable String language,
            @Nullable String theme,
            @Nullable String scene,
            @Nullable String step,
            @Nullable WindowPlace window,
            @Nullable WrittenSide topics,
            @Nullable WrittenSide panel,
            @Nullable String page,
            @Nullable Double speed,
            boolean loop,
            @Nullable Boolean reducedMotion,
            boolean study,
            @Nullable Set<String> done) {

        static Written of(Settings settings) {
            return new Written(
                    settings.language().map(Language::code).orElse(null),
                    settings.theme().map(Theme::code).orElse(null), settings.scene().orElse(null),
                    settings.step().orElse(null), settings.window().orElse(null), side(settings.topics()),
                    side(settings.panel()), settings.page().orElse(null), settings.speed(), settings.loop(),
                    settings.reducedMotion().orElse(null), settings.study(), settings.done());
        }

        private static WrittenSide side(Side side) {
            return new WrittenSide(side.shown().orElse(null), side.width());
        }

        Settings settings() {
            return new Settings(
                    Arrays.stream(Language.values()).filter(each -> each.code().equals(language)).findFirst(),
                    Arrays.stream(Theme.values()).filter(each -> each.code().equals(theme)).findFirst(),
                    Optional.ofNullable(scene).filter(Written::isId), Optional.ofNullable(step).filter(Written::isId),
                    Optional.ofNullable(window).filter(Written::finite),
                    side(topics, Settings.FIRST.topics()), side(panel, Settings.FIRST.panel()),
                    Optional.ofNullable(page), speed == null ? 1 : speed, loop, Optional.ofNullable(reducedMotion),
                    study, done == null ? Set.of() : done);
        }

        private static Side side(@Nullable WrittenSide written, Side otherwise) {
            return written == null ? otherwise : new Side(Optional.ofNullable(written.shown()), written.width());
        }

        /** Ids become names of folders: nothing else may pass for one. */
        private static boolean isId(String text) {
            return text.matches("[a-z0-9-]{1,200}");
        }

        private static boolean finite(WindowPlace place) {
            return Double.isFinite(place.x() + place.y() + place.width() + place.height());
        }
    }

    private record WrittenSide(@Nullable Boolean shown, double width) {}

    /** Made by the thread that reads, not by the one that asks where the file is. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
