package org.kubeorama.diagram;

import java.util.List;
import java.util.Optional;
import org.kubeorama.layout.Point;

/**
 * What a speaker lays over a frame, in pixels of the canvas, so that every view of it shows the same.
 *
 * @param strokes drawn lines, the latest last
 * @param spot what is left light while the rest is dimmed
 * @param trail of the laser pointer, from its fading end to the dot itself; empty without one
 */
public record Overlay(List<Stroke> strokes, Optional<Spot> spot, List<Glimmer> trail) {
    public static final Overlay NONE = new Overlay(List.of(), Optional.empty(), List.of());

    /** Pens that are told apart on every ground. */
    public static final int PENS = 4;

    /**
     * A line drawn by hand.
     *
     * @param id stays the same while the line grows
     * @param pen 0 … {@link #PENS} - 1
     * @param points at least one
     */
    public record Stroke(long id, int pen, List<Point> points) {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /** A circle of light. */
    public record Spot(Point at, double radius) {}

    /** @param strength 0 gone … 1 the dot itself */
    public record Glimmer(Point at, double strength) {}

    public Overlay {
        strokes = List.copyOf(strokes);
        trail = List.copyOf(trail);
    }
}
