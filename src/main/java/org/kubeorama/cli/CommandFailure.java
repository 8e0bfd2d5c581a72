package org.kubeorama.cli;

import java.util.Objects;
import picocli.CommandLine.ExitCode;

/** A command that cannot do what it was asked; the message is one plain sentence. */
final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** It was asked for something that there is not. */
    static CommandFailure usage(String message) {
        return new CommandFailure(message, ExitCode.USAGE);
    }

    /** It was asked rightly and did not succeed. */
    static CommandFailure failed(String message) {
        return new CommandFailure(message, ExitCode.SOFTWARE);
    }

    /** It was asked for something that does not exist, as {@code refusal} says. */
    static CommandFailure usage(IllegalArgumentException refusal) {
        return usage(sentence(refusal));
    }

    /** What an exception says, or its name where it says nothing. */
    static String sentence(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    int exitCode() {
        return exitCode;
    }
}
