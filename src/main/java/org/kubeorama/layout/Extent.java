package org.kubeorama.layout;

/** The smallest box around everything that has been added. */
final class Extent {
    private double left;
    private double top;
    private double right;
    private double bottom;

    Extent(Box first) {
        left = first.x();
        top = first.y();
        right = first.right();
        bottom = first.bottom();
    }

    void add(Box box) {
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
    }

    Box box() {
        return new Box(left, top, right - left, bottom - top);
    }
}
