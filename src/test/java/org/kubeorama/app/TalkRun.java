package org.kubeorama.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.look.Theme;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.Screens;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** A talk, or the window alone, as the benchmarks need it: as the program runs it, but for the screens. */
public final class TalkRun implements AutoCloseable {
    private static final int WARM_UP = 180;

    /**
     * As many pixels as 1920 x 1080 has, in fewer lines: the headless screen has 1000 lines, and a window with pixels
     * below them fails at every pulse.
     */
    private static final int WIDTH = 2078;

    private static final int HEIGHT = 998;

    private static final Executor WORKER = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private final AppWiring wiring;
    private final Stage main;

    /** Screens on which windows only get their sizes. */
    private record Sizes(ObservableValue<List<Place>> places) implements Screens {
        @Override
        public void fill(Stage window, Place place) {
            window.setX(0);
            window.setY(0);
            window.setWidth(place.width());
            window.setHeight(place.height());
        }

        @Override
        public void put(Stage window, Place place) {
            fill(window, place);
        }
    }

    private TalkRun(AppWiring wiring, Stage main) {
        this.wiring = wiring;
        this.main = main;
    }

    /** The window with a film, with the pixels of 1920 × 1080. */
    public static TalkRun window(Path scenes, String scene) throws Exception {
        var run = open(scenes, scene);
        while (onFx(() -> run.wiring.player().filmProperty().get().isEmpty())) {
            Thread.sleep(10);
        }
        return run;
    }

    private static TalkRun open(Path scenes, String scene) throws Exception {
        return onFx(() -> {
            Fonts.bundled().loadAll();
            Application.setUserAgentStylesheet(WindowTheme.stylesheet(Theme.DARK));
            var wiring = new AppWiring(scenes, new BackgroundWork(WORKER, Platform::runLater), true,
                    new Appearance(Language.EN, Theme.DARK), _ -> {});
            var stage = new Stage();
            stage.setScene(new Scene(wiring.root(), WIDTH, HEIGHT));
            wiring.installKeys(stage.getScene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            wiring.start(Optional.of(new SceneId(scene)), Optional.empty());
            return new TalkRun(wiring, stage);
        });
    }

    /** A talk about a film: the audience view with the pixels of 1920 × 1080, and, if asked for, the presenter view. */
    public static TalkRun talk(Path scenes, String scene, boolean presenterView) throws Exception {
        var run = window(scenes, scene);
        onFx(() -> {
            var projector = new Place("projector", 1440, 0, WIDTH, HEIGHT, 1);
            var laptop = new Place("laptop", 0, 0, 1440, 900, 1);
            run.wiring.presenter().showOn(new Sizes(new SimpleObjectProperty<>(
                    presenterView ? List.of(laptop, projector) : List.of(projector))), run.main);
            run.wiring.presenter().talk().present();
            run.main.hide();
            return true;
        });
        return run;
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Milliseconds between pulses while something moves at every one of them, sorted. */
    public double[] intervals(int pulses) throws Exception {
        var done = new CountDownLatch(1);
        var intervals = new double[pulses];
        onFx(() -> {
            new AnimationTimer() {
                private int pulse = -WARM_UP;
                private long last;

                @Override
                public void handle(long ignored) {
                    long now = System.nanoTime();
                    double elapsed = last == 0 ? 0 : (now - last) / 1e6;
                    last = now;
                    if (pulse >= 0 && pulse < pulses) {
                        intervals[pulse] = elapsed;
                    }
                    if (++pulse == pulses) {
                        stop();
                        done.countDown();
                    }
                    goOn();
                }
            }.start();
            return true;
        });
        done.await();
        Arrays.sort(intervals);
        return intervals;
    }

    private void goOn() {
        var player = wiring.player();
        if (!player.runningProperty().getValue()) {
            var now = player.screeningProperty().get().orElseThrow();
            if (now.index() == now.rhythm().last()) {
                player.first();
            }
            player.next();
        }
    }

    /** Milliseconds from a key to the end of the layout that precedes the first changed pixels, sorted. */
    public double[] keyMillis(int presses) throws Exception {
        var times = new double[presses];
        var scene = onFx(() -> wiring.presenter().windows().map(windows -> windows.audience().getScene()).orElse(main.getScene()));
        for (int i = 0; i < presses; i++) {
            var laidOut = new CountDownLatch(1);
            int press = i;
            onFx(() -> {
                var player = wiring.player();
                var now = player.screeningProperty().get().orElseThrow();
                if (now.index() == now.rhythm().last()) {
                    player.first();
                }
                player.stop();
                player.jump(player.screeningProperty().get().orElseThrow().step().id());
                return true;
            });
            Thread.sleep(40);
            onFx(() -> {
                long start = System.nanoTime();
                Runnable[] pulse = new Runnable[1];
                pulse[0] = () -> {
                    times[press] = (System.nanoTime() - start) / 1e6;
                    scene.removePostLayoutPulseListener(pulse[0]);
                    laidOut.countDown();
                };
                Event.fireEvent(scene, new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
                scene.addPostLayoutPulseListener(pulse[0]);
                Platform.requestNextPulse();
                return true;
            });
            laidOut.await();
        }
        Arrays.sort(times);
        return times;
    }

    @Override
    public void close() throws Exception {
        onFx(() -> {
            wiring.close();
            main.close();
            return true;
        });
    }
}
