package org.kubeorama.layout;

import java.util.List;
import java.util.Map;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.StepId;

/**
 * Where everything of a scene sits. All numbers are pixels of the diagram, before {@code scale} and {@code origin}.
 *
 * @param actors the place of every actor
 * @param links the place of every link
 * @param captions title and caption lines of every step
 * @param callouts the boxes of each step's callouts, in the order of the script
 * @param bounds of the diagram
 * @param origin where the diagram's (0, 0) lies on the 1920 × 1080 canvas
 * @param scale of the diagram on the canvas; 1 unless the scene is larger (or much smaller) than its room
 */
public record SceneLayout(
        Map<ActorId, ActorPlace> actors,
        Map<LinkId, LinkPlace> links,
        Map<StepId, CaptionPlace> captions,
        Map<StepId, List<CalloutPlace>> callouts,
        Box bounds,
        Point origin,
        double scale) {

    /** The part of the 1920 × 1080 canvas that belongs to the diagram; the title is above, the caption below. */
    public static final Box ROOM = new Box(56, 144, 1808, 760);

    /** Width and height of the canvas. */
    public static final Box CANVAS = new Box(0, 0, 1920, 1080);

    /** The place of an actor of the scene. */
    public ActorPlace actor(ActorId id) {
        return Known.in(actors, id);
    }

    /** The place of a link of the scene. */
    public LinkPlace link(LinkId id) {
        return Known.in(links, id);
    }

    /** The lines of a step of the scene. */
    public CaptionPlace caption(StepId id) {
        return Known.in(captions, id);
    }

    /** @param title one line; @param caption at most two lines. On the canvas, not on the diagram. */
    public record CaptionPlace(TextPlace title, TextPlace caption) {}

    /**
     * @param box the bubble, with its padding
     * @param text the lines inside
     * @param tip the point on the actor's edge that the bubble points at
     */
    public record CalloutPlace(ActorId actor, Box box, TextPlace text, Point tip) {}
}
