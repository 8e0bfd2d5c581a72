package org.kubeorama.layout;

import java.util.List;

/** A way to arrange the children of a nest. */
interface Placing {
    /** The smallest box of the nest in which its children have room. */
    Size size();

    /** Gives every child its box. @param box of the nest, at least as large as {@link #size} */
    void place(Box box);

    /** The gutters between the children, once they are placed. */
    List<Gutter> gutters();

    /**
     * @param width of the gutter
     * @param box where it is, or where all gutters of its kind are
     */
    record Gutter(Gutters.Key key, double width, Box box) {}
}
