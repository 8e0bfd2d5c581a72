package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.Mark;

/** A card or a frame, with its signs; redrawn only where its state differs from what is shown. */
abstract sealed class ActorView permits CardView, FrameView {
    private final Still body;
    private final Group above = new Group();
    private final BadgeView badge;
    private final MarkView mark;
    private Optional<Shown> shown = Optional.empty();

    /** @param floor the light of the least lit thing of the scene; only what is above it is singled out */
    private record Shown(ActorState state, double floor) {}

    /** @param worthKeeping whether its picture costs less than drawing it */
    ActorView(Actor actor, ActorPlace place, Pen pen, int behind, boolean worthKeeping) {
        body = new Still(worthKeeping);
        badge = new BadgeView(actor, place, pen);
        mark = new MarkView(actor, place, pen, behind);
        body.setVisible(false);
    }

    /** What lies among the other cards or frames. */
    Still body() {
        return body;
    }

    /** What moves over the body, which is kept as a picture meanwhile. */
    final Group above() {
        return above;
    }

    /** What lies above all cards and frames. */
    void addSigns(Group signs) {
        if (!above.getChildren().isEmpty()) {
            signs.getChildren().add(above);
        }
        signs.getChildren().addAll(badge, mark);
    }

    final void show(ActorState state, double floor) {
        var wanted = Optional.of(new Shown(state, floor));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        body.setVisible(state.presence() > 0);
        body.setOpacity(state.presence());
        above.setVisible(state.presence() > 0);
        above.setOpacity(state.presence());
        badge.show(state.badge(), state);
        mark.show(state.mark(), state);
        double failed = failed(state.mark());
        if (state.presence() > 0) {
            draw(state, Math.min(state.light(), 1 - failed), Math.max(0, state.light() - floor), failed);
            body.renew();
        }
    }

    /**
     * @param light 0 receded … 1 lit, with a failure's receding in it
     * @param emphasis 0 … 1, how much it is singled out
     * @param failed 0 … 1
     */
    abstract void draw(ActorState state, double light, double emphasis, double failed);

    private static double failed(Optional<Mark> mark) {
        return mark.filter(sign -> sign.tone() == Tone.FAIL).map(Mark::presence).orElse(0.0);
    }
}
