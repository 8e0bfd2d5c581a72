package org.kubeorama.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;
import org.kubeorama.scene.Value;

/**
 * One instant of a film: everything that a view draws, without a place, a colour or a language.
 *
 * @param index of the step on the way, from 0
 * @param way the steps of the way in order; {@code way.get(index)} is the present one
 * @param actors the state of every actor of the scene
 * @param links the state of every link of the scene
 * @param packets those of this step that have set out, in the order in which they did
 * @param objects the state of every object of the scene
 * @param timelines what every time line of the scene shows
 * @param callouts remarks of this step
 * @param camera what the view shows
 */
public record Frame(
        int index,
        List<Step> way,
        Map<ActorId, ActorState> actors,
        Map<LinkId, LinkState> links,
        List<Packet> packets,
        Map<ObjectId, ObjectState> objects,
        Map<ActorId, TimelineState> timelines,
        List<Callout> callouts,
        CameraState camera) {

    public Step step() {
        return way.get(index);
    }

    /** The same instant, seen by another camera. */
    public Frame seenBy(CameraState other) {
        return new Frame(index, way, actors, links, packets, objects, timelines, callouts, other);
    }

    /** The state of an actor of the scene. */
    public ActorState actor(ActorId id) {
        return Known.in(actors, id);
    }

    /** The state of a link of the scene. */
    public LinkState link(LinkId id) {
        return Known.in(links, id);
    }

    /** The state of an object of the scene. */
    public ObjectState object(ObjectId id) {
        return Known.in(objects, id);
    }

    /** What a time line of the scene shows. */
    public TimelineState timeline(ActorId id) {
        return Known.in(timelines, id);
    }

    /**
     * @param presence 0 not there … 1 there
     * @param light 0 receded … 1 lit
     * @param pulse 0 … 1, the ring's answer to a packet that arrives
     * @param badge on the upper edge
     * @param mark of the whole card
     * @param detail the second line, where an action changed it
     * @param rows rows that an action changed or marked; others are as in the scene
     */
    public record ActorState(
            double presence,
            double light,
            double pulse,
            Optional<Badge> badge,
            Optional<Mark> mark,
            Optional<Text> detail,
            Map<RowId, RowState> rows) {}

    /** @param presence 0 … 1 while it appears */
    public record Badge(Text text, Tone tone, double presence) {}

    /** @param presence 0 … 1 while it appears */
    public record Mark(Tone tone, Optional<Text> reason, double presence) {}

    /**
     * @param value the text to the right
     * @param bar as it grows, 0 … the row's max
     * @param tone of the row and its bar
     * @param mark set by a mark action
     * @param changed 0 … 1: this step changed it, 1 when it has
     */
    public record RowState(
            Optional<Text> value, OptionalDouble bar, Tone tone, Optional<Mark> mark, double changed) {}

    /**
     * @param presence 0 not there … 1 there
     * @param light 0 receded … 1 lit
     * @param activity 0 idle … 1 a packet takes it in this step
     */
    public record LinkState(double presence, double light, double activity) {}

    /**
     * @param progress 0 at the start … 1 arrived (or failed, short of the target)
     * @param payloadPresence 0 … 1 of the pill, which rests on the link while the dart travels; it falls back to 0 when
     *     a later packet of the step takes the same link
     */
    public record Packet(
            LinkId link,
            Optional<Text> payload,
            boolean reply,
            boolean fails,
            double progress,
            double payloadPresence) {}

    /**
     * @param manifest as it is now; {@link Value.Null} where it does not exist
     * @param changed JSON pointers (RFC 6901) of the deepest values that this step has added or changed
     * @param lastChanged the same of the last step that changed it, this one or an earlier one; where to look
     */
    public record ObjectState(Value manifest, Set<String> changed, Set<String> lastChanged) {}

    /** @param now where the now-line stands; @param plots what is seen, in the order in which it was plotted */
    public record TimelineState(double now, List<PlotState> plots) {}

    /**
     * @param reached where it ends at the moment: it grows to the plot's own end
     * @param presence 0 … 1 while it appears or is cleared
     */
    public record PlotState(Action.Plot plot, double reached, double presence) {}

    /** @param presence 0 … 1 while it appears */
    public record Callout(ActorId actor, Text text, double presence) {}

    /**
     * @param from what was shown; empty: the whole diagram
     * @param to what is shown in the end; empty: the whole diagram
     * @param progress 0 … 1, eased
     */
    public record CameraState(List<ActorId> from, List<ActorId> to, double progress) {
        public static final CameraState WHOLE = new CameraState(List.of(), List.of(), 1);
    }
}
