package org.kubeorama.ui;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Moves the focus for somebody who works with the keyboard. */
public final class KeyboardFocus {
    private KeyboardFocus() {}

    /** Gives a node the focus so that it shows, as if the Tab key had led there; plain focus shows nothing. */
    public static void give(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}
