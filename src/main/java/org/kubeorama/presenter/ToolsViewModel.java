package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kubeorama.diagram.Overlay;
import org.kubeorama.diagram.Overlay.Spot;
import org.kubeorama.diagram.Overlay.Stroke;
import org.kubeorama.layout.Point;

/**
 * What the speaker points and draws with. All places are on the canvas, so that every view shows the same. Drawings
 * belong to a step: they are there again when it is.
 */
public final class ToolsViewModel {
    private static final double NARROWEST = 60;
    private static final double WIDEST = 480;
    private static final double NEAR = 2;
    private static final int MOST_POINTS = 3_000;
    private static final int MOST_STROKES = 300;

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
    private final IntegerProperty pen = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(Overlay.NONE);
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final Map<Page, List<Stroke>> drawings = new HashMap<>();
    private final LaserTrail trail = new LaserTrail();
    private Optional<Page> page = Optional.empty();
    private Optional<Point> pointer = Optional.empty();
    private double radius = 170;
    private long strokes;
    private boolean drawing;

    /** What the mouse is. */
    public enum Tool {
        NONE, SPOTLIGHT, LASER, DRAW
    }

    public ToolsViewModel() {
        tool.subscribe(_ -> {
            drawing = false;
            trail.clear();
            lay();
        });
    }

    /** @param shown the step that the room sees */
    public void turnTo(Optional<Shown> shown) {
        var next = shown.map(Shown::page);
        if (!next.equals(page)) {
            page = next;
            drawing = false;
            lay();
        }
    }

    /** Takes a tool, or puts it away. */
    public void take(Tool wanted) {
        tool.set(tool.get() == wanted ? Tool.NONE : wanted);
    }

    /** The next colour, with the pen in hand. */
    public void nextPen() {
        pen.set((pen.get() + 1) % Overlay.PENS);
        tool.set(Tool.DRAW);
    }

    /** The mouse is at a place of the canvas. */
    public void point(Point at) {
        pointer = Optional.of(at);
        if (tool.get() == Tool.LASER) {
            trail.add(at);
        }
        lay();
    }

    /** The mouse has left the stage. */
    public void leave() {
        pointer = Optional.empty();
        lay();
    }

    /** The mouse button goes down. */
    public void press(Point at) {
        if (tool.get() == Tool.DRAW && page.isPresent()) {
            drawing = true;
            var lines = drawings.computeIfAbsent(page.get(), _ -> new ArrayList<>());
            if (lines.size() == MOST_STROKES) {
                lines.removeFirst();
            }
            lines.add(new Stroke(strokes++, pen.get(), List.of(at)));
        }
        point(at);
    }

    /** The mouse moves with its button down. */
    public void drag(Point at) {
        if (drawing) {
            extend(at);
        }
        point(at);
    }

    private void extend(Point at) {
        var lines = lines();
        if (!lines.isEmpty()) {
            var line = lines.getLast();
            var last = line.points().getLast();
            boolean far = Math.hypot(at.x() - last.x(), at.y() - last.y()) >= NEAR;
            if (far && line.points().size() < MOST_POINTS) {
                var points = new ArrayList<>(line.points());
                points.add(at);
                lines.set(lines.size() - 1, new Stroke(line.id(), line.pen(), points));
            }
        }
    }

    public void release() {
        drawing = false;
    }

    /** Takes back the last line of this step. */
    public void undo() {
        if (!lines().isEmpty()) {
            lines().removeLast();
            drawing = false;
            lay();
        }
    }

    /** Takes back all lines of this step. */
    public void clear() {
        page.ifPresent(drawings::remove);
        drawing = false;
        lay();
    }

    /** Makes the spotlight wider or narrower. */
    public void widen(double by) {
        radius = Math.clamp(radius * by, NARROWEST, WIDEST);
        lay();
    }

    /** Lets time pass for the laser's trail. @param millis of the clock */
    public void advance(double millis) {
        if (trail.advance(millis)) {
            lay();
        }
    }

    /** Everything as at the start of a talk. */
    void reset() {
        drawings.clear();
        pointer = Optional.empty();
        tool.set(Tool.NONE);
        lay();
    }

    private List<Stroke> lines() {
        return page.map(drawings::get).orElseGet(ArrayList::new);
    }

    private void lay() {
        var spot = pointer.filter(_ -> tool.get() == Tool.SPOTLIGHT).map(at -> new Spot(at, radius));
        var dot = pointer.filter(_ -> tool.get() == Tool.LASER);
        moving.set(dot.isPresent() && trail.fades());
        overlay.set(new Overlay(lines(), spot, dot.map(trail::to).orElse(List.of())));
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** 0 … {@link Overlay#PENS} - 1. */
    public IntegerProperty penProperty() {
        return pen;
    }

    /** What lies over the frame. */
    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** Whether something fades, so that time has to pass for it. */
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }
}
