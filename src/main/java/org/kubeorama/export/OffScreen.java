package org.kubeorama.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** JavaFX without a screen, for commands. */
public final class OffScreen {
    private OffScreen() {}

    /**
     * Starts JavaFX, which goes on while others work.
     *
     * @return runs what touches nodes, as soon as JavaFX is there
     */
    public static Executor start() {
        var started = starting();
        return task -> started.thenRun(() -> Platform.runLater(task));
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
