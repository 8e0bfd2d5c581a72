package org.kubeorama.export;

import org.jspecify.annotations.Nullable;

/** An export that cannot be done or not be finished; the message is one plain sentence for whoever asked for it. */
public final class ExportFailure extends Exception {
    private static final long serialVersionUID = 1;

    ExportFailure(String message) {
        super(message);
    }

    ExportFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
