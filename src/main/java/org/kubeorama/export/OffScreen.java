package org.kubeorama.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** JavaFX without a screen, for commands. Runs what touches nodes, as soon as JavaFX is there. */
public final class OffScreen implements Executor, AutoCloseable {
    private final CompletableFuture<Void> started;

    private OffScreen(CompletableFuture<Void> started) {
        this.started = started;
    }

    /** Starts JavaFX, which goes on while others work. */
    public static OffScreen start() {
        return new OffScreen(starting());
    }

    @Override
    public void execute(Runnable task) {
        started.thenRun(() -> Platform.runLater(task));
    }

    /** Waits until JavaFX is there, or has failed to start: a program that ends before leaves its stack trace behind. */
    @Override
    public void close() {
        started.handle((_, _) -> started).join();
    }

    /** Starts JavaFX and returns when it is there. */
    public static void startAndWait() {
        starting().join();
    }

    private static CompletableFuture<Void> starting() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        var started = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("start of JavaFX").start(() -> {
            try {
                Platform.startup(() -> started.complete(null));
            } catch (IllegalStateException runsAlready) {
                started.complete(null);
            } catch (RuntimeException | Error failure) {
                started.completeExceptionally(failure);
            }
        });
        return started;
    }
}
