package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.app.Settings.Side;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;

class SettingsFileTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 4, 12, 0, 7);
    private static final Settings SOME = new Settings(
            Optional.of(Language.ZH), Optional.of(Theme.CONTRAST), Optional.of("pod-startup"), Optional.of("bind"),
            Optional.of(new WindowPlace(10, 20, 1280, 720, true)), new Side(Optional.of(false), 300),
            new Side(Optional.empty(), 400), Optional.of("steps"), 1.5, true, Optional.of(true), true,
            Set.of("b", "a"));

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.json");
    }

    @Test
    void whatWasSavedIsThereAgain() throws IOException {
        new SettingsFile(file()).save(SOME);

        var loaded = new SettingsFile(file()).load(NOON);

        assertEquals(new SettingsFile.Loaded(SOME, Optional.empty()), loaded);
        assertEquals(List.of("settings.json"), names(folder.resolve("deep")));
    }

    @Test
    void theFirstStartHasDefaults() {
        assertEquals(new SettingsFile.Loaded(Settings.FIRST, Optional.empty()), new SettingsFile(file()).load(NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "null", "{\"speed\":\"fast\"}", "{\"topics\":{\"width\":null, \"shown\":[]}}", "{\"done\":[null]}"
    })
    void aFileThatCannotBeReadIsSetAside(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);

        var loaded = new SettingsFile(file()).load(NOON);

        assertEquals(Settings.FIRST, loaded.settings());
        assertEquals(file().resolveSibling("settings-20260504-120007.json"), loaded.setAside().orElseThrow());
        assertEquals(content, Files.readString(loaded.setAside().orElseThrow()));
        assertFalse(Files.exists(file()));
    }

    @Test
    void whatALaterVersionWritesIsLeftOut() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"language\":\"fr\",\"theme\":\"neon\",\"speed\":99,\"scene\":\"../../x\",\"more\":{}}");

        var settings = new SettingsFile(file()).load(NOON).settings();

        assertEquals(Optional.empty(), settings.language());
        assertEquals(Optional.empty(), settings.theme());
        assertEquals(Optional.empty(), settings.scene());
        assertEquals(2, settings.speed());
    }

    @Test
    void theLastOfManyChangesIsSavedOnce() {
        var waiting = new ArrayList<Runnable>();
        var keeper = new SettingsKeeper(new SettingsFile(file()), waiting::add);
        keeper.keep(Settings.FIRST);
        keeper.keep(SOME);

        waiting.get(0).run();
        assertFalse(Files.exists(file()));
        waiting.get(1).run();

        assertEquals(SOME, new SettingsFile(file()).load(NOON).settings());
    }

    @Test
    void closingSavesAtOnce() {
        var keeper = new SettingsKeeper(new SettingsFile(file()), _ -> {});
        keeper.keep(SOME);

        keeper.saveNow();

        assertTrue(Files.exists(file()));
    }

    @Test
    void theyLieWhereTheSystemWantsThem() {
        assertEquals(Path.of("/h/.config/kubeorama/settings.json"), SettingsFile.place(Map.of(), "/h"));
        assertEquals(Path.of("/x/kubeorama/settings.json"),
                SettingsFile.place(Map.of("XDG_CONFIG_HOME", "/x"), "/h"));
        assertEquals(Path.of("/a/kubeorama/settings.json"), SettingsFile.place(Map.of("APPDATA", "/a"), "/h"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
