package org.kubeorama.cli;

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

    int exitCode() {
        return exitCode;
    }
}
