package org.kubeorama.cli;

import java.nio.file.Path;
import org.kubeorama.export.ExportProgress;

/** Tells how far an export is: file by file where asked, else in one line that changes, and only to a person. */
final class ProgressLine implements ExportProgress {
    private static final String CLEAR = "\r\033[K";

    private final Surroundings surroundings;
    private final boolean verbose;
    private boolean open;

    ProgressLine(Surroundings surroundings, boolean verbose) {
        this.surroundings = surroundings;
        this.verbose = verbose;
    }

    @Override
    public void wrote(Path file, int done, int total) {
        if (verbose) {
            surroundings.out().println(file);
        } else if (surroundings.terminal()) {
            surroundings.err().print(CLEAR + done + " / " + total + "  " + file.getFileName());
            surroundings.err().flush();
            open = true;
        }
    }

    /** Leaves the line empty for what comes next. */
    void end() {
        if (open) {
            surroundings.err().print(CLEAR);
            open = false;
        }
    }
}
