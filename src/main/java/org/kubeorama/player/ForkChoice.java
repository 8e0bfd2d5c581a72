package org.kubeorama.player;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/**
 * A fork as a switch.
 *
 * @param taken whether the way takes it
 * @param open whether it can be switched: the film has not passed it, or has taken it
 * @param from the step it leaves after
 */
public record ForkChoice(Fork fork, boolean taken, boolean open, Step from) {

    /** The forks whose step is on the way, in the order of the script. @param now index of the step that is shown */
    static List<ForkChoice> of(SceneModel scene, SceneTimeline timeline, int now) {
        var choices = new ArrayList<ForkChoice>();
        for (var fork : scene.forks()) {
            timeline.indexOf(fork.after()).ifPresent(after -> {
                boolean taken = taken(fork, timeline.way());
                choices.add(new ForkChoice(fork, taken, taken || after >= now, timeline.steps().get(after)));
            });
        }
        return List.copyOf(choices);
    }

    static boolean taken(Fork fork, Way way) {
        return new Way.Turn.TakeFork(fork.id()).equals(way.turns().get(fork.after()));
    }
}
