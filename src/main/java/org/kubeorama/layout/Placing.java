package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import org.kubeorama.scene.LinkId;

/** A way to arrange the children of a nest. */
interface Placing {
    /** The smallest box of the nest in which its children have room. */
    Size size();

    /** Gives every child its box. @param box of the nest, at least as large as {@link #size} */
    void place(Box box);

    /** The gutters between the children, once they are placed. */
    List<Gutter> gutters();

    /** Routes that came of placing the children, once they are placed. */
    default Map<LinkId, List<Point>> routes() {
        return Map.of();
    }

    /**
     * @param width of the gutter
     * @param box where it is, or where all gutters of its kind are
     * @param anywhere whether the box is where all of its kind are
     */
    record Gutter(Gutters.Key key, double width, Box box, boolean anywhere) {}
}
