package org.kubeorama.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.diagram.Snapshots;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.SceneModel;

/** Draws frames with a stage, which is kept for as long as frames of the same scene, theme and language follow. */
final class StagePainter implements FramePainter {
    private final Executor fxThread;
    private final PictureSize size;
    private final boolean bare;
    private @Nullable Place place;
    private @Nullable Setting setting;

    StagePainter(Executor fxThread, PictureSize size, boolean bare) {
        this.fxThread = fxThread;
        this.size = size;
        this.bare = bare;
    }

    /** The layout of a scene: made on the thread that asks for frames. */
    private record Place(SceneModel scene, SceneLayout layout) {}

    /** Belongs to the FX thread. */
    private record Setting(PlannedFrame first, Snapshots pictures) {
        boolean suits(PlannedFrame frame) {
            return first.scene() == frame.scene()
                    && first.theme() == frame.theme()
                    && first.language() == frame.language();
        }
    }

    @Override
    public CompletableFuture<int[]> paint(PlannedFrame frame, int[] pixels) {
        var layout = layout(frame.scene());
        var still = frame.timeline().still(frame.index());
        return CompletableFuture.supplyAsync(
                () -> {
                    pictures(frame, layout).read(still, pixels);
                    return pixels;
                },
                fxThread);
    }

    private SceneLayout layout(SceneModel scene) {
        if (place == null || place.scene() != scene) {
            place = new Place(scene, LayoutEngine.layout(scene, Fonts.bundled()));
        }
        return place.layout();
    }

    private Snapshots pictures(PlannedFrame frame, SceneLayout layout) {
        if (setting == null || !setting.suits(frame)) {
            var stage = new StageView(frame.scene(), layout, frame.theme(), frame.language(), bare);
            setting = new Setting(frame, new Snapshots(stage, size.width(), size.height()));
        }
        return setting.pictures();
    }
}
