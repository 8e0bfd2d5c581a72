package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.TimeAxis;

/**
 * Where the parts of a time line are.
 *
 * @param scale from the beginning of the axis to its end, over all lanes
 * @param lanes in the order of the rows
 * @param ticks in the order of time
 * @param plots the place of everything that the film ever plots here
 * @param clock the strip that the flag of the now-line moves in; empty where the film never moves it
 * @param decimals digits after the point that the flag shows
 */
public record TimelinePlace(
        TimeAxis axis,
        Box scale,
        List<LanePlace> lanes,
        List<TickPlace> ticks,
        Map<Action.Plot, PlotPlace> plots,
        Optional<Box> clock,
        int decimals) {
    /** Half the width and height of a point. */
    public static final double POINT = 11;

    /** @param track the slot in which all of the lane's plots lie */
    public record LanePlace(RowId row, Box track) {}

    /** @param x of the tick; @param label what is written at it */
    public record TickPlace(double x, TextPlace label) {}

    /**
     * @param shape the whole segment, or the point
     * @param text room for the text; empty where it has none, or none was found
     * @param sign the middle of the tone's sign in a segment; empty where there is no room
     */
    public record PlotPlace(Box shape, Optional<Box> text, Optional<Point> sign) {
        /** Whether the text lies in the shape. */
        public boolean inside() {
            return text.filter(shape::contains).isPresent();
        }
    }

    /** Where a time is. */
    public double x(double time) {
        return x(axis, scale, time);
    }

    static double x(TimeAxis axis, Box scale, double time) {
        return scale.x() + (time - axis.from()) / axis.length() * scale.width();
    }
}
