package org.kubeorama.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.ActorId;

/**
 * The room in which the stage is seen: shows a part of its canvas as large as it can, zooms and pans. The stage is made
 * larger than the room where it must be, so that its ground fills the room to the edges.
 */
public final class StageRoom extends Region {
    private static final double WHEEL = 1.002;

    private final ObjectProperty<Box> part = new SimpleObjectProperty<>(SceneLayout.CANVAS);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private Optional<StageView> stage = Optional.empty();
    private Consumer<ActorId> onActor = _ -> {};
    private Point2D grabbed = Point2D.ZERO;

    public StageRoom() {
        getStyleClass().add("stage-room");
        part.subscribe(_ -> requestLayout());
        zoom.subscribe(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, event -> zoomAt(event.getZoomFactor(), event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grabbed = new Point2D(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Puts a stage into the room, instead of the one before. @param shown the part of its canvas to see at zoom 1 */
    public void setStage(StageView next, Box shown) {
        stage = Optional.of(next);
        next.setManaged(false);
        getChildren().setAll(next);
        part.set(shown);
        requestLayout();
    }

    /** Told which actor is clicked. */
    public void setOnActor(Consumer<ActorId> told) {
        onActor = told;
    }

    /** How the part of the canvas is looked at. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    @Override
    protected void layoutChildren() {
        stage.ifPresent(view -> {
            double factor = factor();
            double x = getWidth() / 2 + factor * (SceneLayout.CANVAS.centerX() - centerX());
            double y = getHeight() / 2 + factor * (SceneLayout.CANVAS.centerY() - centerY());
            // the canvas is as large as the view's shorter side allows; the longer side is ground
            double width = Math.max(factor * SceneLayout.CANVAS.width(), 2 * Math.max(x, getWidth() - x));
            double height = Math.max(factor * SceneLayout.CANVAS.height(), 2 * Math.max(y, getHeight() - y));
            // on whole pixels, or the pictures that the stage keeps of what rests would blur
            view.resizeRelocate(snapPositionX(x - width / 2), snapPositionY(y - height / 2), width, height);
        });
    }

    /** Pixels of the room for one of the canvas. */
    private double factor() {
        return Math.min(getWidth() / part.get().width(), getHeight() / part.get().height()) * zoom.get().factor();
    }

    private double centerX() {
        return part.get().x() + zoom.get().x() * part.get().width();
    }

    private double centerY() {
        return part.get().y() + zoom.get().y() * part.get().height();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomAt(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        } else {
            move(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!event.isStillSincePress()) {
            move(event.getX() - grabbed.getX(), event.getY() - grabbed.getY());
            grabbed = new Point2D(event.getX(), event.getY());
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            stage.flatMap(view -> view.actorAt(event.getX() - view.getLayoutX(), event.getY() - view.getLayoutY()))
                    .ifPresent(onActor);
        }
    }

    private void move(double x, double y) {
        var shown = part.get();
        zoom.set(zoom.get().moved(-x / factor() / shown.width(), -y / factor() / shown.height()));
    }

    private void zoomAt(double by, double x, double y) {
        var shown = part.get();
        double onCanvasX = centerX() + (x - getWidth() / 2) / factor();
        double onCanvasY = centerY() + (y - getHeight() / 2) / factor();
        zoom.set(zoom.get().times(
                by, (onCanvasX - shown.x()) / shown.width(), (onCanvasY - shown.y()) / shown.height()));
    }
}
