package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kubeorama.app.FirstFrame;

/** From the start of a process to the first complete frame in its window. */
final class StartBench {
    private static final int ROUNDS = 5;
    private static final double TARGET = 1.5;

    private StartBench() {}

    static void run(Table table) throws IOException, InterruptedException {
        var scenes = Path.of("assets/scenes").toAbsolutePath().toString();
        var own = ProgramRun.medianSeconds(ROUNDS, ProgramRun.java(FirstFrame.class, scenes));
        var bare = ProgramRun.medianSeconds(ROUNDS, ProgramRun.java(BareWindow.class));
        table.ratio("start to the first frame against a bare window with controls", "s", own, bare, TARGET);
        var folder = Files.createTempDirectory("bench-start");
        var ownCached = cached(folder.resolve("own.aot"), FirstFrame.class, scenes);
        var bareCached = cached(folder.resolve("bare.aot"), BareWindow.class);
        table.ratio("the same, both with an AOT cache", "s", ownCached, bareCached, TARGET);
    }

    private static double cached(Path cache, Class<?> main, String... words) throws IOException, InterruptedException {
        ProgramRun.seconds(ProgramRun.java(List.of("-XX:AOTCacheOutput=" + cache), main, words));
        return ProgramRun.medianSeconds(ROUNDS, ProgramRun.java(List.of("-XX:AOTCache=" + cache), main, words));
    }
}
