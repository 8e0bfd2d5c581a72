package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import javafx.application.Platform;
import org.kubeorama.app.Launcher;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.diagram.Snapshots;
import org.kubeorama.diagram.StageView;
import org.kubeorama.export.ExportRequest;
import org.kubeorama.export.FrameExporter;
import org.kubeorama.export.PictureSize;
import org.kubeorama.export.StepChoice;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/** How fast pictures come out, cold and in the long run. */
final class ExportBench {
    private static final int ROUNDS = 5;
    /** The flow that the targets were measured with. */
    private static final String FILM = "pod-startup";

    private ExportBench() {}

    /** Whole processes: twelve pictures of one film. */
    static void cold(Table table) throws IOException, InterruptedException {
        var out = Files.createTempDirectory("bench-cold");
        var words = new String[] {"export", FILM, "--steps", "1-12", "--out", out.toString()};
        double bare = ProgramRun.medianSeconds(ROUNDS, ProgramRun.java(BareExport.class, out.toString()));
        double own = ProgramRun.medianSeconds(ROUNDS, ProgramRun.java(Launcher.class, words));
        table.ratio("cold export of 12 steps, from classes, against a bare JavaFX program", "s", own, bare, 1.0);
        var packaged = Path.of("target/kubeorama/bin/kubeorama").toAbsolutePath();
        if (!Files.isExecutable(packaged)) {
            table.left("cold export of 12 steps, packaged", "mvn package first");
            return;
        }
        var command = new java.util.ArrayList<>(List.of(packaged.toString()));
        command.addAll(List.of(words));
        double shipped = ProgramRun.medianSeconds(ROUNDS, command);
        table.ratio("cold export of 12 steps, packaged, against a bare JavaFX program", "s", shipped, bare, 1.0);
        againstDot(table, out, shipped);
    }

    private static void againstDot(Table table, Path out, double shipped) throws IOException, InterruptedException {
        var graph = Files.writeString(out.resolve("graph.dot"),
                "digraph { rankdir=LR; node [shape=box]; kubectl -> api; api -> etcd; scheduler -> api; kubelet -> api; "
                        + "kubelet -> containerd; containerd -> pod; api -> controller; pod -> app; pod -> sidecar }");
        var twelve = "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do dot -Tpng -Gsize=20,11.25! -Gdpi=96 -o "
                + out.resolve("dot-$i.png") + " " + graph + "; done";
        try {
            double dot = ProgramRun.medianSeconds(ROUNDS, List.of("sh", "-ec", "command -v dot > /dev/null; " + twelve));
            table.ratio("cold export of 12 steps, packaged, against twelve runs of dot", "s", shipped, dot, 0.9);
        } catch (IllegalStateException missing) {
            table.left("cold export against twelve runs of dot", "Graphviz is not installed");
        }
    }

    /** A long export in a warm program, per picture, against Deflater at level 6 on one core for the same pixels. */
    static void longRun(Table table) throws Exception {
        var scene = SceneOfSize.of(60, 120);
        measure(table, scene, PictureSize.FULL_HD, 120, 0.5);
        measure(table, scene, new PictureSize(3840, 2160), 40, 0.6);
    }

    private static void measure(Table table, SceneModel scene, PictureSize size, int pictures, double target)
            throws Exception {
        var positions = java.util.stream.IntStream.rangeClosed(1, pictures).boxed().toList();
        var out = Files.createTempDirectory("bench-long");
        var request = new ExportRequest(List.of(scene), new StepChoice(java.util.Optional.empty(), positions),
                List.of(Language.EN), List.of(Theme.DARK), size, false, out);
        var exporter = new FrameExporter(Platform::runLater);
        exporter.export(request, (_, _, _) -> {});
        long start = System.nanoTime();
        exporter.export(request, (_, _, _) -> {});
        double own = (System.nanoTime() - start) / 1e6 / pictures;
        table.ratio("long export at " + size + ", per picture, against Deflater 6", "ms", own, deflate(scene, size), target);
    }

    private static double deflate(SceneModel scene, PictureSize size) throws Exception {
        int[] pixels = new int[size.width() * size.height()];
        Fx.call(() -> {
            var stage = new StageView(scene, LayoutEngine.layout(scene, Fonts.bundled()), Theme.DARK, Language.EN);
            new Snapshots(stage, size.width(), size.height()).read(new SceneTimeline(scene, Way.MAIN).still(5), pixels);
            return 0;
        });
        var rows = filteredRows(pixels, size);
        var buffer = new byte[1 << 20];
        double[] times = new double[7];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            try (var deflater = new Deflater(6)) {
                deflater.setInput(rows);
                deflater.finish();
                while (!deflater.finished()) {
                    deflater.deflate(buffer);
                }
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return Table.median(times);
    }

    /** RGB rows with the filter Up, as a straightforward writer hands them to the deflater. */
    private static byte[] filteredRows(int[] pixels, PictureSize size) {
        int stride = 1 + 3 * size.width();
        var rows = new byte[stride * size.height()];
        for (int y = 0; y < size.height(); y++) {
            rows[y * stride] = 2;
            for (int x = 0; x < size.width(); x++) {
                int own = pixels[y * size.width() + x];
                int above = y == 0 ? 0 : pixels[(y - 1) * size.width() + x];
                for (int channel = 0; channel < 3; channel++) {
                    int shift = 16 - 8 * channel;
                    rows[y * stride + 1 + 3 * x + channel] = (byte) ((own >> shift) - (above >> shift));
                }
            }
        }
        return rows;
    }
}
