package org.kubeorama.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.ActorId;
import org.kubeorama.timeline.Frame.CameraState;

/** Where the diagram lies on the canvas as the camera asks for it. */
final class Zoom {
    private static final double MARGIN = 40;
    private static final double LARGEST = 1.75;

    private final SceneLayout layout;
    private final Trim trim;
    private final Box whole;

    Zoom(SceneLayout layout, Trim trim) {
        this.layout = layout;
        this.trim = trim;
        whole = trim == Trim.AUDIENCE ? withCallouts(layout) : layout.bounds();
    }

    /** Callouts may lie beside the diagram, where the frame's own scale has room for them. */
    private static Box withCallouts(SceneLayout layout) {
        return around(Stream.concat(
                Stream.of(layout.bounds()),
                layout.callouts().values().stream().flatMap(List::stream).map(SceneLayout.CalloutPlace::box)));
    }

    /** The part of the canvas in which the diagram is seen. */
    Box room() {
        return trim.room();
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
            return trim == Trim.FRAME
                    ? new CanvasPlace(layout.origin().x(), layout.origin().y(), layout.scale())
                    : fit(whole, LARGEST);
        }
        return fit(around(actors).grown(MARGIN), Math.max(LARGEST, layout.scale()));
    }

    private CanvasPlace fit(Box view, double largest) {
        double scale = Math.min(largest, Math.min(room().width() / view.width(), room().height() / view.height()));
        return new CanvasPlace(room().centerX() - scale * view.centerX(), room().centerY() - scale * view.centerY(),
                scale);
    }

    private Box around(List<ActorId> actors) {
        return around(actors.stream().map(id -> layout.actor(id).box()));
    }

    private static Box around(Stream<Box> some) {
        var boxes = some.toList();
        double x = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
        double y = boxes.stream().mapToDouble(Box::y).min().orElseThrow();
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow();
        return new Box(x, y, right - x, bottom - y);
    }
}
