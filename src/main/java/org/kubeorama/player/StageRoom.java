package org.kubeorama.player;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.kubeorama.layout.Box;

/** Shows a part of a picture as large as the room allows; the rest of the room is the picture's own ground. */
public final class StageRoom extends Region {
    private static final double WHEEL = 1.002;

    private final Group picture = new Group();
    private final Translate shift = new Translate();
    private final Scale scale = new Scale();
    private final ObjectProperty<Box> part = new SimpleObjectProperty<>(new Box(0, 0, 1920, 1080));
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private Point2D grabbed = Point2D.ZERO;

    public StageRoom() {
        getStyleClass().add("stage-room");
        picture.getTransforms().addAll(shift, scale);
        picture.setManaged(false);
        getChildren().add(picture);
        setMinSize(160, 90);
        part.subscribe(this::requestLayout);
        zoom.subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, event -> zoomAt(event.getZoomFactor(), event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grabbed = new Point2D(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    /** What is shown; its own coordinates are those of {@link #partProperty}. */
    public void setContent(Node content) {
        picture.getChildren().setAll(content);
    }

    /** The part of the picture that fills the room at zoom 1. */
    public ObjectProperty<Box> partProperty() {
        return part;
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** A point of the room in the picture's coordinates. */
    public Point2D inPicture(double x, double y) {
        return new Point2D((x - shift.getX()) / scale.getX(), (y - shift.getY()) / scale.getY());
    }

    @Override
    protected void layoutChildren() {
        var shown = part.get();
        double fit = Math.min(getWidth() / shown.width(), getHeight() / shown.height());
        double factor = fit * zoom.get().factor();
        scale.setX(factor);
        scale.setY(factor);
        shift.setX(getWidth() / 2 - factor * (shown.x() + zoom.get().x() * shown.width()));
        shift.setY(getHeight() / 2 - factor * (shown.y() + zoom.get().y() * shown.height()));
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
        move(event.getX() - grabbed.getX(), event.getY() - grabbed.getY());
        grabbed = new Point2D(event.getX(), event.getY());
    }

    private void move(double x, double y) {
        var shown = part.get();
        zoom.set(zoom.get().moved(-x / scale.getX() / shown.width(), -y / scale.getY() / shown.height()));
    }

    private void zoomAt(double by, double x, double y) {
        var shown = part.get();
        var point = inPicture(x, y);
        zoom.set(zoom.get().times(
                by, (point.getX() - shown.x()) / shown.width(), (point.getY() - shown.y()) / shown.height()));
    }
}
