package org.kubeorama.scene;

import java.util.List;

/** Actions that start together; the next beat begins when the last of them is done. */
public record Beat(List<Action> actions) {
    public Beat {
        actions = List.copyOf(actions);
    }
}
