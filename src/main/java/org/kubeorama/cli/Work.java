package org.kubeorama.cli;

import org.kubeorama.export.ExportFailure;

/** What a command does. */
@FunctionalInterface
interface Work {
    /** @return the exit code */
    int run() throws CommandFailure, ExportFailure, InterruptedException;
}
