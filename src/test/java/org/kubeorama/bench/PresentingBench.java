package org.kubeorama.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kubeorama.app.TalkRun;

/** What a second view costs while a film plays, and how soon a key is answered. */
final class PresentingBench {
    private static final double PULSE = 1000 / 60.0;
    /** Enough steps that a hundredth of the pulses is more than chance. */
    private static final int PULSES = 1800;
    private static final int PRESSES = 60;
    private static final String SCENE = "size-60";

    private PresentingBench() {}

    static void run(Table table) throws Exception {
        var scenes = Files.createTempDirectory("bench-talk");
        SceneOfSize.write(scenes, SCENE, 60, 40);
        views(table, scenes);
        keys(table, scenes);
    }

    private static void views(Table table, Path scenes) throws Exception {
        double one = p99(scenes, false);
        double two = p99(scenes, true);
        table.ratio("60 actors presented at 1080p, interval p99 with both views against the audience view alone", "ms", two,
                one, 1.5);
    }

    private static double p99(Path scenes, boolean presenterView) throws Exception {
        try (var talk = TalkRun.talk(scenes, SCENE, presenterView)) {
            return talk.intervals(PULSES)[PULSES * 99 / 100];
        }
    }

    /** A pulse more than the window is what may be asked for at most. */
    private static void keys(Table table, Path scenes) throws Exception {
        double window = median(TalkRun.window(scenes, SCENE));
        double talk = median(TalkRun.talk(scenes, SCENE, true));
        table.figure("key to the first changed frame in the window", "ms", window);
        table.limit("key to the first changed frame with both views", "ms", talk, window + PULSE);
    }

    private static double median(TalkRun run) throws Exception {
        try (run) {
            run.keyMillis(PRESSES);
            return run.keyMillis(PRESSES)[PRESSES / 2];
        }
    }
}
