package org.kubeorama.export;

import java.nio.file.Path;

/** Is told how far an export is. */
@FunctionalInterface
public interface ExportProgress {
    /**
     * A file is there. Called on the thread that exports.
     *
     * @param done how many files are there, from 1
     * @param total how many there will be
     */
    void wrote(Path file, int done, int total);
}
