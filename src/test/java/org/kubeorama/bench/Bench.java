package org.kubeorama.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Runs the benchmarks whose names are given, or all, and prints one table. README tells how. */
public final class Bench {
    private Bench() {}

    /** @param words of start, cold, long, playing, presenting, size; none: all */
    public static void main(String[] words) throws Exception {
        var chosen = words.length == 0 ? List.of("start", "cold", "long", "playing", "presenting", "size") : List.of(words);
        var table = new Table();
        if (chosen.contains("start")) {
            StartBench.run(table);
        }
        if (chosen.contains("cold")) {
            ExportBench.cold(table);
        }
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        if (chosen.contains("long")) {
            ExportBench.longRun(table);
        }
        if (chosen.contains("playing")) {
            PlayingBench.run(table);
        }
        if (chosen.contains("presenting")) {
            PresentingBench.run(table);
        }
        if (chosen.contains("size")) {
            SizeBench.run(table);
        }
        System.out.println(table);
        System.exit(0);
    }
}
