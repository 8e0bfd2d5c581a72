package org.kubeorama.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kubeorama.cli.CommandRunner;

/** Opens the window; where that cannot be, says so and exports the films' frames, so that there is something to see. */
final class WindowStart {
    /** Set for the process that exports in the place of one whose window failed. */
    private static final String INSTEAD = "KUBEORAMA_INSTEAD_OF_WINDOW";

    private final ProgramHome home;
    private final CommandRunner commands;
    private final PrintStream err;
    private final Runnable window;

    /** @param window opens the window and returns when it is closed */
    WindowStart(ProgramHome home, CommandRunner commands, PrintStream err, Runnable window) {
        this.home = home;
        this.commands = commands;
        this.err = err;
        this.window = window;
    }

    /** @param environment of the process; @return its exit code */
    int start(Map<String, String> environment) {
        if (environment.containsKey(INSTEAD)) {
            return exportFrames();
        }
        if (linux() && environment.getOrDefault("DISPLAY", "").isBlank()) {
            err.println("There is no display to open a window on, so Kubeorama writes its films' frames as pictures.");
            return exportFrames();
        }
        try {
            window.run();
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError missing) {
            err.println("The window needs libraries that are not there (on Debian: apt install libgtk-3-0 libxtst6),"
                    + " so Kubeorama writes its films' frames as pictures.");
            return exportInNewProcess();
        }
    }

    private static boolean linux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private int exportFrames() {
        return commands.run("export", "--all", "--out", home.frames().toString());
    }

    /** JavaFX that failed to start cannot be started again in the same process. */
    private int exportInNewProcess() {
        var self = ProcessHandle.current().info();
        var command = new ArrayList<>(List.of(self.command().orElse("java")));
        command.addAll(List.of(self.arguments().orElse(new String[0])));
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put(INSTEAD, "yes");
        try {
            return process.start().waitFor();
        } catch (IOException | InterruptedException failure) {
            err.println("The frames cannot be written: " + failure.getMessage());
            return 1;
        }
    }
}
