package org.kubeorama.presenter;

/**
 * A screen.
 *
 * @param name stays the same while the screen is there
 * @param x of its left edge among all screens; @param y of its upper edge
 * @param scale its own pixels for one of ours
 */
public record Place(String name, double x, double y, double width, double height, double scale) {

    public boolean contains(double atX, double atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }
}
