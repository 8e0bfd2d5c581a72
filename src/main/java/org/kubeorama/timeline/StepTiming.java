package org.kubeorama.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;

/** How long actions, beats and steps take, in milliseconds (the design's 100/170/300/500 scale). */
final class StepTiming {
    static final double LIGHT = 300;
    static final double PILL = 170;
    static final double FADE = 300;
    private static final double GROW = 500;
    private static final double PATCH = 170;
    private static final double CAMERA = 500;
    private static final double HOP = 600;
    private static final double HOP_BETWEEN_MACHINES = 1000;
    private static final double CLOCK_LEAST = 600;
    private static final double CLOCK_MOST = 5000;
    private static final double WHOLE_AXIS = 8000;
    private static final double SHORTEST_REST = 1200;

    private final Map<LinkId, Double> hops = new HashMap<>();

    StepTiming(SceneModel scene) {
        var parents = scene.parents();
        for (var link : scene.links()) {
            hops.put(link.id(), betweenMachines(link, parents) ? HOP_BETWEEN_MACHINES : HOP);
        }
    }

    private static boolean betweenMachines(Link link, Map<ActorId, ActorId> parents) {
        return !top(link.from(), parents).equals(top(link.to(), parents));
    }

    private static ActorId top(ActorId actor, Map<ActorId, ActorId> parents) {
        var at = actor;
        for (var parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    /** @param travel how much of its axis a now-line would have to travel, up to 1; negative where it goes back */
    double of(Action action, ToDoubleFunction<Action.MoveClock> travel) {
        return switch (action) {
            case Action.Send send -> Known.in(hops, send.link());
            case Action.SetRow set -> set.bar().isPresent() ? GROW : FADE;
            case Action.Plot plot -> plot.to().isPresent() ? GROW : FADE;
            case Action.MoveClock move -> clock(travel.applyAsDouble(move));
            case Action.Patch _ -> PATCH;
            case Action.Camera _ -> CAMERA;
            case Action.Focus _ -> LIGHT;
            case Action.Show _, Action.Hide _, Action.SetBadge _, Action.SetDetail _, Action.Mark _, Action.CallOut _,
                    Action.Clear _ -> FADE;
        };
    }

    /** Whole, so that sums are exact. Going back takes no time of the story. */
    private static double clock(double share) {
        return Math.clamp(Math.rint(share * WHOLE_AXIS), CLOCK_LEAST, CLOCK_MOST);
    }

    double of(Beat beat, ToDoubleFunction<Action.MoveClock> travel) {
        return beat.actions().stream().mapToDouble(action -> of(action, travel)).max().orElse(0);
    }

    /** How long the step stands still after its motion: as long as its caption takes to read. Whole, so that sums are exact. */
    double rest(Step step) {
        return Math.max(SHORTEST_REST, Math.rint(ReadingTime.millis(step.caption())));
    }
}
