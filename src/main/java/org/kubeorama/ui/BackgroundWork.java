package org.kubeorama.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The one door between work that takes a while and the thread that draws.
 *
 * @param worker runs jobs, away from the window
 * @param fxThread runs what touches nodes; the window passes {@code Platform::runLater}, a test {@code Runnable::run}
 */
public record BackgroundWork(Executor worker, Executor fxThread) {

    /** A job on its way. */
    public interface Job {
        /** Interrupts the job; neither of its answers is given any more. */
        void cancel();
    }

    /**
     * Runs a job and hands its result over.
     *
     * @param work on a worker; whatever it throws is a failure
     * @param onDone on the FX thread
     * @param onFailure on the FX thread
     */
    public <T> Job run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        var cancelled = new AtomicBoolean();
        var task = new FutureTask<T>(work) {
            @Override
            protected void done() {
                fxThread.execute(() -> {
                    if (!cancelled.get()) {
                        handOver(this, onDone, onFailure);
                    }
                });
            }
        };
        worker.execute(task);
        return () -> {
            cancelled.set(true);
            task.cancel(true);
        };
    }

    private static <T> void handOver(FutureTask<T> task, Consumer<T> onDone, Consumer<Exception> onFailure) {
        T result;
        try {
            result = task.get();
        } catch (ExecutionException failed) {
            onFailure.accept(failed.getCause() instanceof Exception cause ? cause : failed);
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        onDone.accept(result);
    }
}
