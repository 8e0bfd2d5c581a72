package org.kubeorama.layout;

/** Width and height in pixels of the diagram. */
public record Size(double width, double height) {
    /** The size of what is not there. */
    public static final Size NONE = new Size(0, 0);

    /** The box of this size that has a point in its middle. */
    Box around(Point middle) {
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    /** The smallest size that both fit into. */
    public Size or(Size other) {
        return new Size(Math.max(width, other.width), Math.max(height, other.height));
    }
}
