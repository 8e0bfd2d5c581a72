package org.kubeorama.player;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The film from left to right: a piece for every step, the names of the chapters above, a knob at the moment. Pressing
 * and dragging seek; the arrow keys do, too, when it has the keyboard.
 */
public final class Scrubber extends Control {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass FORK = PseudoClass.getPseudoClass("fork");
    private static final double NARROWEST = 4;
    private static final double NUDGE = 0.004;
    private static final double HEIGHT = 34;
    /** From the middle of the pieces to the lower edge. */
    private static final double BELOW = 11;

    private final DoubleProperty position = new SimpleDoubleProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final Pane track = new Pane();
    private final Region fill = new Region();
    private final Region knob = new Region();
    private final List<Region> pieces = new ArrayList<>();
    private final List<Label> chapters = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private List<Tick> ticks = List.of();
    private Function<Tick, String> titles = _ -> "";
    private DoubleConsumer onSeek = _ -> {};

    public Scrubber() {
        getStyleClass().add("scrubber");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        fill.getStyleClass().add("fill");
        knob.getStyleClass().add("knob");
        position.subscribe(_ -> {
            follow();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        addEventHandler(MouseEvent.ANY, this::point);
        addEventHandler(KeyEvent.KEY_PRESSED, this::nudge);
    }

    /**
     * Shows the steps of a way.
     *
     * @param steps as they lie on the scrubber
     * @param title what the pointer is told over a step
     * @param chapter the name above a step that begins one
     */
    public void show(List<Tick> steps, Function<Tick, String> title, Function<Tick, String> chapter) {
        ticks = List.copyOf(steps);
        titles = title;
        pieces.clear();
        chapters.clear();
        for (var tick : ticks) {
            var piece = new Region();
            piece.getStyleClass().add("piece");
            piece.pseudoClassStateChanged(FORK, tick.inFork());
            pieces.add(piece);
            if (tick.chapter().isPresent()) {
                var name = new Label(chapter.apply(tick));
                name.getStyleClass().add("chapter");
                name.setUserData(tick);
                chapters.add(name);
            }
        }
        track.getChildren().setAll(pieces);
        track.getChildren().addAll(chapters);
        track.getChildren().addAll(fill, knob);
        // placed here, by the moment, not by the pane
        track.getChildren().forEach(child -> child.setManaged(false));
        requestLayout();
    }

    /** Told where to seek, 0 … 1, while the knob is dragged. */
    public void setOnSeek(DoubleConsumer seek) {
        onSeek = seek;
    }

    /** Where the film is, 0 … 1. */
    public DoubleProperty positionProperty() {
        return position;
    }

    /** Whether the knob is in the hand: time should not move it then. */
    public BooleanProperty heldProperty() {
        return held;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SkinBase<Scrubber>(this) {
            {
                getChildren().add(track);
            }

            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                track.resizeRelocate(x, y, width, height);
                place();
            }

            @Override
            protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
                return top + HEIGHT + bottom;
            }

            @Override
            protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
                return 480;
            }
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> position.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void place() {
        double width = track.getWidth();
        if (width <= 0) {
            return;
        }
        double middle = middle();
        boolean roomy = ticks.stream().allMatch(tick -> (tick.end() - tick.start()) * width >= NARROWEST);
        for (int i = 0; i < pieces.size(); i++) {
            placePiece(i, width, middle, roomy ? gapAfter(i) : 0);
        }
        placeChapters(width);
        follow();
    }

    /** Moves what depends on the moment; the rest stays where it is. */
    private void follow() {
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).pseudoClassStateChanged(DONE, ticks.get(i).end() <= position.get());
        }
        double width = track.getWidth();
        double middle = middle();
        double now = position.get() * width;
        double from = ticks.stream().mapToDouble(Tick::start).filter(start -> start <= position.get()).max().orElse(0);
        fill.resizeRelocate(from * width, middle - 3, Math.max(0, now - from * width), 6);
        knob.resizeRelocate(now - 8, middle - 8, 16, 16);
    }

    private void placePiece(int i, double width, double middle, double gap) {
        var tick = ticks.get(i);
        var piece = pieces.get(i);
        piece.resizeRelocate(tick.start() * width, middle - 3, (tick.end() - tick.start()) * width - gap, 6);
    }

    private double middle() {
        return track.getHeight() - BELOW;
    }

    private double gapAfter(int i) {
        boolean last = i + 1 == ticks.size();
        return last ? 0 : ticks.get(i + 1).chapter().isPresent() ? 6 : 2;
    }

    private void placeChapters(double width) {
        for (int i = 0; i < chapters.size(); i++) {
            var label = chapters.get(i);
            double from = ((Tick) label.getUserData()).start() * width;
            double to = i + 1 < chapters.size() ? ((Tick) chapters.get(i + 1).getUserData()).start() * width : width;
            label.setVisible(to - from > 36);
            label.resizeRelocate(from, 0, Math.max(0, to - from - 10), 18);
        }
    }

    private void point(MouseEvent event) {
        double at = Math.clamp(track.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / track.getWidth(), 0, 1);
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            held.set(true);
            onSeek.accept(at);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            onSeek.accept(at);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            held.set(false);
        } else if (type == MouseEvent.MOUSE_MOVED) {
            tell(at);
        } else if (type == MouseEvent.MOUSE_EXITED) {
            tip.hide();
        }
    }

    private void tell(double at) {
        ticks.stream().filter(tick -> at < tick.end()).findFirst().ifPresent(tick -> {
            tip.setText(titles.apply(tick));
            Point2D place = track.localToScreen(at * track.getWidth(), -HEIGHT);
            tip.show(this, place.getX() - 20, place.getY());
        });
    }

    private void nudge(KeyEvent event) {
        double by = event.getCode() == KeyCode.RIGHT ? NUDGE : event.getCode() == KeyCode.LEFT ? -NUDGE : 0;
        if (by != 0) {
            onSeek.accept(Math.clamp(position.get() + by, 0, 1));
            event.consume();
        }
    }
}
