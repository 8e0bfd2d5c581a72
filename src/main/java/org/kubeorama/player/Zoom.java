package org.kubeorama.player;

/**
 * How the stage looks at its picture: which part, how large.
 *
 * @param factor 1: the whole picture fits; up to {@value #LARGEST}
 * @param x the point in the middle, 0 the left edge of the picture … 1 the right
 * @param y the point in the middle, 0 top … 1 bottom
 */
public record Zoom(double factor, double x, double y) {
    static final double LARGEST = 6;
    private static final double STEP = 1.25;

    /** The whole picture. */
    public static final Zoom FIT = new Zoom(1, 0.5, 0.5);

    /** Never smaller than the whole, never looking past an edge. */
    public Zoom {
        factor = Math.clamp(factor, 1, LARGEST);
        double half = 0.5 / factor;
        x = Math.clamp(x, half, 1 - half);
        y = Math.clamp(y, half, 1 - half);
    }

    /** Larger by one notch, around the same middle. */
    public Zoom larger() {
        return new Zoom(factor * STEP, x, y);
    }

    /** Smaller by one notch, around the same middle. */
    public Zoom smaller() {
        return new Zoom(factor / STEP, x, y);
    }

    /** Larger or smaller while the point (atX, atY) of the picture stays under the pointer. */
    public Zoom times(double by, double atX, double atY) {
        double next = Math.clamp(factor * by, 1, LARGEST);
        double kept = factor / next;
        return new Zoom(next, atX + (x - atX) * kept, atY + (y - atY) * kept);
    }

    /** Moves the view by a part of the picture. */
    public Zoom moved(double byX, double byY) {
        return new Zoom(factor, x + byX, y + byY);
    }
}
