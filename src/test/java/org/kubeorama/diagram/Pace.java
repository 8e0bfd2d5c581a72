package org.kubeorama.diagram;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Moment;

/** How long frames take to draw: {@code Pace SCENE [WIDTH HEIGHT]}. */
final class Pace {
    private Pace() {}

    public static void main(String[] args) throws Exception {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                run(args);
            } catch (Throwable failure) {
                failure.printStackTrace();
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void run(String[] args) {
        int width = args.length > 1 ? Integer.parseInt(args[1]) : 1920;
        int height = args.length > 2 ? Integer.parseInt(args[2]) : 1080;
        long start = now();
        var fixture = Fixtures.named(args[0]);
        System.out.printf("read and laid out %.0f ms%n", since(start));
        start = now();
        var stage = new StageView(fixture.scene(), fixture.layout(), Theme.DARK, Language.EN);
        System.out.printf("built %.0f ms%n", since(start));
        var shots = new Snapshots(stage, width, height);
        var pixels = new int[width * height];
        int steps = fixture.film().steps().size();
        start = now();
        shots.read(fixture.film().still(0), pixels);
        System.out.printf("first %.0f ms%n", since(start));
        var stills = new double[600];
        for (int i = 0; i < stills.length; i++) {
            start = now();
            shots.read(fixture.film().still(i % steps), pixels);
            stills[i] = since(start);
        }
        report("stills", stills);
        var same = new double[60];
        for (int i = 0; i < same.length; i++) {
            start = now();
            shots.read(fixture.film().still(0), pixels);
            same[i] = since(start);
        }
        report("same", same);
        var playing = new double[300];
        for (int i = 0; i < playing.length; i++) {
            int step = i / 60 % steps;
            start = now();
            shots.read(fixture.film().frame(new Moment(step, i % 60 * 16.7)), pixels);
            playing[i] = since(start);
        }
        report("playing", playing);
        var frames = new double[300];
        for (int i = 0; i < frames.length; i++) {
            int step = i / 60 % steps;
            start = now();
            stage.show(fixture.film().frame(new Moment(step, i % 60 * 16.7)));
            frames[i] = since(start);
        }
        report("show only", frames);
        start = now();
        stage.setTheme(Theme.LIGHT);
        System.out.printf("theme %.1f ms%n", since(start));
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    /** Processor time of the two threads that draw: other programs on the machine do not count. */
    private static long now() {
        var threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer")
                        || thread.getName().startsWith("JavaFX Application"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.threadId()))
                .sum();
    }

    private static void report(String what, double[] millis) {
        var late = Arrays.copyOfRange(millis, millis.length / 4, millis.length);
        Arrays.sort(late);
        System.out.printf("%-10s p10 %.1f median %.1f p99 %.1f max %.1f ms%n", what, late[late.length / 10], late[late.length / 2],
                late[(int) (late.length * 0.99)], late[late.length - 1]);
    }
}
