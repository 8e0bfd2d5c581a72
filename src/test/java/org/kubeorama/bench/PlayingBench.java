package org.kubeorama.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.timeline.Moment;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/** Intervals between pulses while a film plays in a window of as many pixels as 1920 × 1080 has. */
final class PlayingBench {
    private static final double PULSE = 1000 / 60.0;
    private static final int PULSES = 600;

    /** The headless screen holds 1000 x 1000 pixels in a row, and a window whose last one lies beyond fails at every pulse. */
    private static final int HEIGHT = 998;

    private static final int WIDTH = 2078;

    private PlayingBench() {}

    static void run(Table table) throws Exception {
        measure(table, 60, 1, 3);
        measure(table, 500, 2, Double.NaN);
        measure(table, 2000, 4, Double.NaN);
    }

    /** @param most the longest interval in pulses, NaN for no limit */
    private static void measure(Table table, int actors, double p99, double most) throws Exception {
        var scene = SceneOfSize.of(actors, 40);
        double[] intervals = intervals(scene);
        Arrays.sort(intervals);
        var what = actors + " actors playing at 1080p, interval ";
        table.figure(what + "p50", "ms", intervals[intervals.length / 2]);
        // a pulse is never exactly 16.67 ms: the timer of the platform counts in whole milliseconds
        table.limit(what + "p99", "ms", intervals[intervals.length * 99 / 100], p99 * PULSE + 1);
        double longest = intervals[intervals.length - 1];
        if (Double.isNaN(most)) {
            table.figure(what + "longest", "ms", longest);
        } else {
            table.limit(what + "longest", "ms", longest, most * PULSE + 1);
        }
    }

    private static double[] intervals(SceneModel scene) throws Exception {
        var timeline = new SceneTimeline(scene, Way.MAIN);
        var layout = LayoutEngine.layout(scene, Fonts.bundled());
        var done = new CountDownLatch(1);
        double[] intervals = new double[PULSES];
        var shown = Fx.call(() -> {
            var stage = new Stage();
            var view = new StageView(scene, layout, Theme.DARK, Language.EN);
            stage.setScene(new Scene(view, WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            new Player(view, timeline, intervals, done).start();
            return stage;
        });
        done.await();
        Fx.call(() -> {
            shown.close();
            return 0;
        });
        return intervals;
    }

    /** Plays without rests, so that something moves at every pulse. */
    private static final class Player extends AnimationTimer {
        private static final int WARM_UP = 180;
        private final StageView view;
        private final SceneTimeline timeline;
        private final double[] intervals;
        private final CountDownLatch done;
        private int pulse = -WARM_UP;
        private long last;
        private int step;
        private double millis;

        Player(StageView view, SceneTimeline timeline, double[] intervals, CountDownLatch done) {
            this.view = view;
            this.timeline = timeline;
            this.intervals = intervals;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            // the clock, not the pulse's own time: a late pulse reports when it should have been
            long now = System.nanoTime();
            double elapsed = last == 0 ? 0 : (now - last) / 1e6;
            last = now;
            if (pulse >= 0 && pulse < intervals.length) {
                intervals[pulse] = elapsed;
            }
            if (++pulse == intervals.length) {
                stop();
                done.countDown();
            }
            millis += elapsed;
            if (millis >= timeline.motionMillis(step)) {
                millis = 0;
                step = (step + 1) % timeline.steps().size();
            }
            view.show(timeline.frame(new Moment(step, millis)));
        }
    }
}
