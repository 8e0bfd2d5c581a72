package org.kubeorama.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.kubeorama.cli.CommandRunner;
import org.kubeorama.cli.Surroundings;

/**
 * Runs what people run most, once, while Java notes what it loads and what runs hot ({@code -XX:AOTCacheOutput}): the
 * packaged program starts in half the time by that.
 */
public final class Rehearsal {
    private static final String FILM = "pod-states";

    private Rehearsal() {}

    /** @param words a folder for what is written, and the file that tells which Java it was */
    public static void main(String[] words) throws IOException {
        var stage = Path.of(words[0]);
        var silent = new PrintStream(OutputStream.nullOutputStream());
        var commands = new CommandRunner(
                new Surroundings(ProgramHome.find().scenes(), silent, silent, false, Window::picture));
        commands.run("list", "--json");
        commands.run("export", FILM, "--theme", "dark,light", "--lang", "en,zh", "--out", stage.toString());
        commands.run("shot", "--out", stage.resolve("window.png").toString());
        openWindow(stage.resolve("settings.json"));
        Files.copy(
                Path.of(System.getProperty("java.home"), "release"),
                Path.of(words[1]),
                StandardCopyOption.REPLACE_EXISTING);
        System.exit(0);
    }

    /** As it starts every day: with settings to read. */
    private static void openWindow(Path settings) throws IOException {
        new SettingsFile(settings).save(Settings.FIRST);
        FirstFrame.then(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        Window.open(ProgramHome.find().scenes(), settings);
    }
}
