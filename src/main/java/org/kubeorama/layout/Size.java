package org.kubeorama.layout;

/** Width and height in pixels of the diagram. */
public record Size(double width, double height) {
    /** The size of what is not there. */
    public static final Size NONE = new Size(0, 0);

    /** The smallest size that both fit into. */
    public Size or(Size other) {
        return new Size(Math.max(width, other.width), Math.max(height, other.height));
    }
}
