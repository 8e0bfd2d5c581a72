package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Path;
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
        table.left("the same, both with an AOT cache", "a cache needs jars, and this runs from classes");
    }
}
