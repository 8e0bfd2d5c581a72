package org.kubeorama.layout;

/** A way to arrange the children of a nest. */
interface Placing {
    /** The smallest box of the nest in which its children have room. */
    Size size();

    /** Gives every child its box. @param box of the nest, at least as large as {@link #size} */
    void place(Box box);
}
