package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One thing that happens in a beat. */
public sealed interface Action {
    /**
     * A packet travels along a link.
     *
     * @param payload what it carries, shown as a pill on the link
     * @param reply against the link's direction
     * @param fails ends in a cross short of its target
     */
    record Send(LinkId link, Optional<Text> payload, boolean reply, boolean fails) implements Action {}

    record Show(List<ActorId> actors, List<LinkId> links) implements Action {
        public Show {
            actors = List.copyOf(actors);
            links = List.copyOf(links);
        }
    }

    record Hide(List<ActorId> actors, List<LinkId> links) implements Action {
        public Hide {
            actors = List.copyOf(actors);
            links = List.copyOf(links);
        }
    }

    /** Puts a badge on an actor's upper edge, or takes it away. @param text empty: no badge */
    record SetBadge(ActorId actor, Text text, Tone tone) implements Action {}

    /** Changes a row; what is empty stays. @param bar 0 … the row's max */
    record SetRow(ActorId actor, RowId row, Optional<Text> value, OptionalDouble bar, Optional<Tone> tone)
            implements Action {}

    /** Changes the second line of a card. */
    record SetDetail(ActorId actor, Text detail) implements Action {}

    /**
     * Marks an actor, or one row of it, as good, doubtful or failed.
     *
     * @param row empty: the whole actor; a failed actor falls out: it recedes and its border is dashed
     * @param tone NONE takes the mark away
     * @param reason shown under the card
     */
    record Mark(ActorId actor, Optional<RowId> row, Tone tone, Optional<Text> reason) implements Action {}

    /**
     * Puts a point or a segment on a lane of a time line. One that starts where another of its kind does on the same
     * lane takes its place: so a segment becomes longer.
     *
     * @param row the lane
     * @param from when it is, or begins
     * @param to when it ends; empty: it is a point
     * @param text beside a point, inside a segment where it fits
     */
    record Plot(ActorId actor, RowId row, double from, OptionalDouble to, Tone tone, Optional<Text> text)
            implements Action {
        /** When it ends; a point ends when it begins. */
        public double end() {
            return to.orElse(from);
        }

        /** Whether this one takes the place of another. */
        public boolean replaces(Plot other) {
            return row.equals(other.row) && from == other.from && to.isPresent() == other.to.isPresent();
        }
    }

    /** Takes away what is plotted. @param row empty: on all lanes */
    record Clear(ActorId actor, Optional<RowId> row) implements Action {}

    /** Moves the now-line of a time line. What the same beat plots on its way appears as the line comes to it. */
    record MoveClock(ActorId actor, double to) implements Action {}

    /** Changes an object by JSON Merge Patch; a patch of null deletes it. */
    record Patch(ObjectId object, Value merge) implements Action {}

    /** Lights exactly these in this step, instead of what the step touches. */
    record Focus(List<ActorId> actors, List<LinkId> links) implements Action {
        public Focus {
            actors = List.copyOf(actors);
            links = List.copyOf(links);
        }
    }

    /** A remark that points at an actor until the step ends. */
    record CallOut(ActorId actor, Text text) implements Action {}

    /** Moves the view to these actors; none: to the whole diagram. It stays there until the next camera action. */
    record Camera(List<ActorId> actors) implements Action {
        public Camera {
            actors = List.copyOf(actors);
        }
    }
}
