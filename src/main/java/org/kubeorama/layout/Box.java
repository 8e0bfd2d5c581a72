package org.kubeorama.layout;

/** A rectangle in pixels of the 1920 × 1080 canvas; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle between left and right. */
    public double centerX() {
        return x + width / 2;
    }

    /** The middle between top and bottom. */
    public double centerY() {
        return y + height / 2;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other one is inside; edges may touch. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** This box with {@code by} pixels more on every side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
