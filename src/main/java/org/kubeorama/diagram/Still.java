package org.kubeorama.diagram;

import javafx.scene.Group;

/**
 * A group that is drawn once and kept as a picture until it changes.
 *
 * <p>JavaFX notices changes of a cached group only from one frame of a window to the next: of nodes that are in no
 * window it goes on copying the old picture. A change of the group's own children always counts, hence the seal.
 */
class Still extends Group {
    private final Group seal = new Group();

    private final boolean worthKeeping;

    Still() {
        this(true);
    }

    /** @param worthKeeping false: what is drawn is little, and its picture would be large */
    Still(boolean worthKeeping) {
        this.worthKeeping = worthKeeping;
        keep(true);
    }

    /** Whether to go by a picture. While the camera moves, every picture would be used once. */
    final void keep(boolean resting) {
        setCache(resting && worthKeeping);
    }

    /** To be called after any change inside. */
    final void renew() {
        // at the first place: all children are handed over anew, even if this is called twice before a picture is taken
        if (!getChildren().remove(seal)) {
            getChildren().addFirst(seal);
        }
    }
}
