package org.kubeorama.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Tells when something in a folder has changed, once the changes have been quiet for a moment. */
public final class FolderWatch implements AutoCloseable {
    private static final long QUIET_MILLIS = 150;
    private final WatchService watcher;

    private FolderWatch(WatchService watcher) {
        this.watcher = watcher;
    }

    /**
     * Watches a folder until closed.
     *
     * @param worker gives a thread for as long as the watch lasts
     * @param onChange called on that thread; editors that save by renaming are heard, too
     * @throws IOException where the folder cannot be watched
     */
    public static FolderWatch over(Path folder, Executor worker, Runnable onChange) throws IOException {
        var watcher = folder.getFileSystem().newWatchService();
        folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        worker.execute(() -> listen(watcher, onChange));
        return new FolderWatch(watcher);
    }

    private static void listen(WatchService watcher, Runnable onChange) {
        try {
            boolean there = true;
            while (there) {
                there = untilQuiet(watcher);
                onChange.run();
            }
        } catch (ClosedWatchServiceException _) {
            // the watch is over
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a change and for the quiet after it. @return whether the folder is still there */
    private static boolean untilQuiet(WatchService watcher) throws InterruptedException {
        boolean there = true;
        for (var key = watcher.take(); key != null; key = watcher.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            key.pollEvents();
            there = key.reset();
        }
        return there;
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            System.getLogger(FolderWatch.class.getName()).log(System.Logger.Level.DEBUG, "watch does not close", e);
        }
    }
}
