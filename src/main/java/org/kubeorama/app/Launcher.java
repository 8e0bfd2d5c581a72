package org.kubeorama.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.kubeorama.cli.CommandRunner;
import org.kubeorama.cli.Surroundings;

/**
 * Where the program starts: decides between window and command before JavaFX is touched. It must not extend
 * {@code Application}, or Java would start JavaFX before anything here could have a say.
 */
public final class Launcher {
    private Launcher() {}

    /** @param words a command; none: the window */
    public static void main(String[] words) {
        var home = ProgramHome.find();
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var commands = new CommandRunner(new Surroundings(home.scenes(), out, err, terminal(), Window::picture));
        var window = new WindowStart(home, commands, err, () -> Window.open(home.scenes(),
                SettingsFile.place(System.getenv(), System.getProperty("user.home"))));
        System.exit(words.length == 0 ? window.start(System.getenv()) : commands.run(words));
    }

    /** Titles are Chinese, too, whatever the shell's locale can do. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }

    private static boolean terminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
