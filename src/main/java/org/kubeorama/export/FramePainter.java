package org.kubeorama.export;

import java.util.concurrent.CompletableFuture;

/** Draws frames, on a thread of its own. */
interface FramePainter {
    /**
     * Draws a frame.
     *
     * @param pixels where the ARGB pixels go, row by row; left alone until the answer is there
     * @return when the pixels are there
     */
    CompletableFuture<int[]> paint(PlannedFrame frame, int[] pixels);
}
