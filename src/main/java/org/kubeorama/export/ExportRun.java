package org.kubeorama.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One export under way: draws a frame ahead, encodes and writes the one before. */
final class ExportRun {
    private final Path folder;
    private final PictureSize size;
    private final FramePainter painter;
    private final ExportProgress progress;
    private final PngWriter png = new PngWriter();
    private final int[][] pixels;

    ExportRun(Path folder, PictureSize size, FramePainter painter, ExportProgress progress) {
        this.folder = folder;
        this.size = size;
        this.painter = painter;
        this.progress = progress;
        pixels = new int[2][size.width() * size.height()];
    }

    void export(ExportPlan plan) throws ExportFailure, InterruptedException {
        try {
            Files.createDirectories(folder);
            write(plan.frames());
            WholeFile.write(folder.resolve(Manifest.FILE), UTF_8.encode(Manifest.of(plan, size)));
        } catch (ClosedByInterruptException _) {
            throw new InterruptedException();
        } catch (IOException failure) {
            throw new ExportFailure("'" + folder + "' cannot be written to: " + WholeFile.reason(failure), failure);
        }
    }

    private void write(List<PlannedFrame> frames) throws IOException, ExportFailure, InterruptedException {
        var next = paint(frames, 0);
        for (int i = 0; i < frames.size(); i++) {
            int[] drawn = drawn(next, frames.get(i));
            next = paint(frames, i + 1);
            var file = folder.resolve(frames.get(i).file());
            WholeFile.write(file, png.encode(drawn, size.width(), size.height()));
            progress.wrote(file, i + 1, frames.size());
        }
    }

    /** Begins to draw a frame into the buffer that is not being encoded. */
    private CompletableFuture<int[]> paint(List<PlannedFrame> frames, int index) {
        return index < frames.size()
                ? painter.paint(frames.get(index), pixels[index % 2])
                : CompletableFuture.completedFuture(pixels[0]);
    }

    private static int[] drawn(CompletableFuture<int[]> picture, PlannedFrame frame)
            throws ExportFailure, InterruptedException {
        try {
            return picture.get();
        } catch (ExecutionException failure) {
            throw new ExportFailure(
                    "step '%s' of '%s' cannot be drawn".formatted(frame.step(), frame.scene().id()), failure.getCause());
        }
    }
}
