package org.kubeorama.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneReader;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/** What grows with a scene: reading, layout, a step, memory. */
final class SizeBench {
    private static final int[] SIZES = {10, 50, 200, 500, 1000, 2000};

    private SizeBench() {}

    static void run(Table table) throws Exception {
        var parent = Files.createTempDirectory("bench-size");
        double first = 0;
        for (int actors : SIZES) {
            var folder = SceneOfSize.write(parent, "size-" + actors, actors, 40);
            double read = millis(() -> SceneReader.read(folder));
            if (first == 0) {
                first = read / actors;
            }
            table.figure(actors + " actors: read", "ms", read);
            var scene = SceneReader.read(folder).scene().orElseThrow();
            table.figure(actors + " actors: layout", "ms", millis(3, () -> LayoutEngine.layout(scene, Fonts.bundled())));
            var timeline = new SceneTimeline(scene, Way.MAIN);
            var layout = LayoutEngine.layout(scene, Fonts.bundled());
            long before = used();
            var view = Fx.call(() -> new StageView(scene, layout, Theme.DARK, Language.EN));
            int[] step = {0};
            table.figure(actors + " actors: step", "ms", millis(() -> Fx.call(() -> {
                view.show(timeline.still(step[0]++ % timeline.steps().size()));
                return 0;
            })));
            table.figure(actors + " actors: view in memory", "MiB", (used() - before) / 1048576.0);
        }
        seek(table);
        list(table, parent);
    }

    /** Any moment of a 2,000-step film against the next step. */
    private static void seek(Table table) throws Exception {
        var timeline = new SceneTimeline(SceneOfSize.of(60, 2000), Way.MAIN);
        int[] at = {0};
        double next = millis(() -> timeline.still(at[0]++ % 2000));
        var random = new Random(1);
        double seek = millis(() -> timeline.still(random.nextInt(2000)));
        table.ratio("seek in a film of 2,000 steps against the next step", "ms", seek, next, 1.5);
    }

    private static void list(Table table, Path parent) throws Exception {
        var shelf = Files.createDirectories(parent.resolve("shelf"));
        for (int i = 0; i < 1000; i++) {
            SceneOfSize.write(shelf, "scene-" + i, 12, 20);
        }
        var folder = new SceneFolder(shelf);
        folder.list();
        table.limit("listing 1,000 scenes of 20 steps, warm", "s", millis(folder::list) / 1000, 1);
    }

    private static double millis(Callable<?> work) throws Exception {
        return millis(15, work);
    }

    /** The median of some runs, in milliseconds, after a third as many that do not count. */
    private static double millis(int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < runs / 3; i++) {
            work.call();
        }
        double[] times = new double[runs];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return Table.median(times);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
