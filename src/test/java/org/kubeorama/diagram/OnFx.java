package org.kubeorama.diagram;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs what touches nodes on the JavaFX thread; starts JavaFX, if no test before has. */
final class OnFx {
    private OnFx() {}

    static <T> T call(Callable<T> work) throws Exception {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failed.getCause();
        }
    }

    private static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException runsAlready) {
            started.countDown();
        }
        started.await();
    }
}
