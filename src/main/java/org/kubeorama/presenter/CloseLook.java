package org.kubeorama.presenter;

import java.util.List;
import java.util.Set;
import org.kubeorama.scene.ActorId;
import org.kubeorama.timeline.Easing;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Frame.CameraState;

/**
 * A camera of the speaker's own, which goes to what is lit and stays with it. Time comes in as a number.
 *
 * @param on whether it looks closely
 * @param from where it comes from; empty: the whole diagram
 * @param to where it looks; empty: the whole diagram
 * @param millis since it set out
 */
record CloseLook(boolean on, List<ActorId> from, List<ActorId> to, double millis) {
    static final CloseLook AWAY = new CloseLook(false, List.of(), List.of(), CloseLook.TRAVEL);

    private static final double TRAVEL = 500;
    private static final double LIT = 0.5;

    /** Whether it is on its way. */
    boolean moving() {
        return millis < TRAVEL;
    }

    /** @param cards the actors that may be looked at */
    CloseLook switched(Frame frame, Set<ActorId> cards) {
        return on ? away() : new CloseLook(true, to, to, TRAVEL).at(frame, cards);
    }

    CloseLook away() {
        return on ? new CloseLook(false, to, List.of(), to.isEmpty() ? TRAVEL : 0) : this;
    }

    /** Follows what is lit, once it has arrived. */
    CloseLook at(Frame frame, Set<ActorId> cards) {
        if (!on || moving()) {
            return this;
        }
        var lit = lit(frame, cards);
        return lit.equals(to) ? this : new CloseLook(true, to, lit, 0);
    }

    CloseLook advance(double elapsed) {
        return new CloseLook(on, from, to, Math.min(TRAVEL, millis + elapsed));
    }

    /** At its goal at once, for those who want no motion. */
    CloseLook arrived() {
        return new CloseLook(on, from, to, TRAVEL);
    }

    /** The frame as this camera sees it. */
    Frame through(Frame frame) {
        if (!on && !moving()) {
            return frame;
        }
        return frame.seenBy(new CameraState(from, to, Easing.inOut(millis / TRAVEL)));
    }

    /** The cards that are lit; none where that would be all of them. */
    private static List<ActorId> lit(Frame frame, Set<ActorId> cards) {
        var there = cards.stream().filter(card -> frame.actor(card).presence() > LIT).toList();
        var lit = there.stream().filter(card -> frame.actor(card).light() > LIT).sorted().toList();
        return lit.size() == there.size() ? List.of() : lit;
    }
}
