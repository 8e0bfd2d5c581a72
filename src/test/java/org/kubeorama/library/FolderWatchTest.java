package org.kubeorama.library;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    private Path folder;

    @Test
    void aSaveByRenamingIsHeard() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        try (var worker = Executors.newSingleThreadExecutor();
                var watch = FolderWatch.over(folder, worker, () -> heard.add("changed"))) {
            assertNotNull(watch);
            var half = Files.writeString(folder.resolve("scene.json.tmp"), "{}");
            Files.move(half, folder.resolve("scene.json"), StandardCopyOption.ATOMIC_MOVE);

            assertNotNull(heard.poll(10, SECONDS));
        }
    }

    @Test
    void closingEndsTheWatchAndItsThread() throws Exception {
        var worker = Executors.newSingleThreadExecutor();
        FolderWatch.over(folder, worker, () -> {}).close();

        worker.shutdown();

        assertTrue(worker.awaitTermination(10, SECONDS));
    }
}
