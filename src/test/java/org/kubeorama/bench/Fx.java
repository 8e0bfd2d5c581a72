package org.kubeorama.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Asks the FX thread and waits for the answer. */
final class Fx {
    private Fx() {}

    static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
