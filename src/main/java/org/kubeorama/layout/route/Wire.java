package org.kubeorama.layout.route;

/**
 * A connection to lead.
 *
 * @param from index of the shape it starts at
 * @param to index of the shape it ends at
 * @param pillWidth width of the pill that rests on it, 0 for none
 * @param labelWidth width of its label, 0 for none
 */
public record Wire(int from, int to, double pillWidth, double labelWidth) {
    /** Height of a pill. */
    public static final double PILL_HEIGHT = 34;

    boolean hasText() {
        return pillWidth > 0 || labelWidth > 0;
    }
}
