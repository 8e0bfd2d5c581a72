package org.kubeorama.export;

import java.util.concurrent.Executor;

/**
 * Writes frames as PNG files. One frame is drawn on the FX thread while the one before it is encoded and written on the
 * caller's, so memory does not grow with the number of steps.
 *
 * @param fxThread runs what draws; {@code Platform::runLater}
 */
public record FrameExporter(Executor fxThread) {

    /**
     * Exports. Interrupting the thread stops it: files that are there stay and are whole.
     *
     * @param progress told of each picture
     * @return what was written; a {@code manifest.json} lists it
     * @throws ExportFailure where the request does not fit the scenes, or a frame cannot be drawn or written
     */
    public ExportPlan export(ExportRequest request, ExportProgress progress) throws ExportFailure, InterruptedException {
        var plan = ExportPlan.of(request);
        var painter = new StagePainter(fxThread, request.size(), request.bare());
        new ExportRun(request.folder(), request.size(), painter, progress).export(plan);
        return plan;
    }
}
