package org.kubeorama.diagram;

import java.util.List;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.ActorId;
import org.kubeorama.timeline.Frame.CameraState;

/** Where the diagram lies on the canvas as the camera asks for it. */
final class Zoom {
    private static final double MARGIN = 40;
    private static final double LARGEST = 1.75;
    private static final Box BARE_ROOM = SceneLayout.CANVAS.grown(-56);

    private final SceneLayout layout;
    private final boolean bare;

    Zoom(SceneLayout layout, boolean bare) {
        this.layout = layout;
        this.bare = bare;
    }

    /** The part of the canvas in which the diagram is seen. */
    Box room() {
        return bare ? BARE_ROOM : SceneLayout.ROOM;
    }

    CanvasPlace at(CameraState camera) {
        return at(camera.from()).towards(at(camera.to()), camera.progress(), room());
    }

    /** Whether the view is on its way. */
    static boolean isMoving(CameraState camera) {
        return camera.progress() > 0 && camera.progress() < 1 && !camera.from().equals(camera.to());
    }

    /** Whether the diagram may stick out of its room. */
    boolean isClose(CameraState camera) {
        return !(camera.to().isEmpty() && (camera.from().isEmpty() || camera.progress() >= 1));
    }

    private CanvasPlace at(List<ActorId> actors) {
        if (actors.isEmpty()) {
            return bare
                    ? fit(layout.bounds(), LARGEST)
                    : new CanvasPlace(layout.origin().x(), layout.origin().y(), layout.scale());
        }
        return fit(around(actors).grown(MARGIN), Math.max(LARGEST, layout.scale()));
    }

    private CanvasPlace fit(Box view, double largest) {
        double scale = Math.min(largest, Math.min(room().width() / view.width(), room().height() / view.height()));
        return new CanvasPlace(room().centerX() - scale * view.centerX(), room().centerY() - scale * view.centerY(),
                scale);
    }

    private Box around(List<ActorId> actors) {
        var boxes = actors.stream().map(id -> layout.actor(id).box()).toList();
        double x = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
        double y = boxes.stream().mapToDouble(Box::y).min().orElseThrow();
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow();
        return new Box(x, y, right - x, bottom - y);
    }
}
