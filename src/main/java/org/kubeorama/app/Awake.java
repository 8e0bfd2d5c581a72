package org.kubeorama.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Keeps the screen from sleeping, by a program that each system has for it. That program ends by itself when this one
 * is gone, even if it was killed; where there is none, the screen sleeps as it always does.
 */
final class Awake {
    private final Executor worker;
    private final List<String> command;
    private Optional<Process> running = Optional.empty();
    private boolean wanted;

    Awake(Executor worker, List<String> command) {
        this.worker = worker;
        this.command = List.copyOf(command);
    }

    /** What to run on a system. @param pid of the process for which the screen is kept awake */
    static List<String> command(String system, long pid) {
        if (system.startsWith("Mac")) {
            return List.of("caffeinate", "-d", "-i", "-w", String.valueOf(pid));
        } else if (system.startsWith("Windows")) {
            return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command",
                    "$api = Add-Type -PassThru -Name Awake -MemberDefinition '[DllImport(\"kernel32.dll\")] public static"
                            + " extern uint SetThreadExecutionState(uint flags);';"
                            + " [void]$api::SetThreadExecutionState([uint32]\"0x80000003\"); Wait-Process -Id " + pid);
        }
        return List.of("systemd-inhibit", "--what=idle:sleep", "--who=Kubeorama", "--why=A presentation is running",
                "tail", "--pid=" + pid, "-f", "/dev/null");
    }

    /** @param awake whether the screen is to be kept awake from now on */
    void keep(boolean awake) {
        worker.execute(() -> set(awake));
    }

    private synchronized void set(boolean awake) {
        if (awake == wanted) {
            return;
        }
        wanted = awake;
        running.ifPresent(Process::destroy);
        running = awake ? start() : Optional.empty();
    }

    private Optional<Process> start() {
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException missing) {
            System.getLogger(Awake.class.getName())
                    .log(System.Logger.Level.INFO, "the screen cannot be kept awake: {0}", missing.getMessage());
            return Optional.empty();
        }
    }

    /** Whether something keeps the screen awake. */
    synchronized boolean kept() {
        return running.filter(Process::isAlive).isPresent();
    }
}
