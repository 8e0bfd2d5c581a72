package org.kubeorama.scene;

import java.util.Optional;

/**
 * A connection that packets can take.
 *
 * @param id unique in the scene, among actors too
 * @param from where it starts
 * @param to where its arrow points
 * @param label what runs over it
 * @param dashed drawn dashed: a watch, a lookup, something that is not a call
 * @param arrows at which ends it has arrow heads
 * @param hidden not there until a {@code show}
 */
public record Link(
        LinkId id, ActorId from, ActorId to, Optional<Text> label, boolean dashed, Arrows arrows, boolean hidden) {
    /** At which ends of a link an arrow head is drawn. */
    public enum Arrows {
        END, BOTH, NONE
    }
}
