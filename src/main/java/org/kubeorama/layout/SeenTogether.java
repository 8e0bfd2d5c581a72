package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;

/** Which links ever carry a payload in the same step: their pills are seen at once and must not cover one another. */
final class SeenTogether {
    private final Map<LinkId, Set<Integer>> steps = new HashMap<>();

    SeenTogether(SceneModel scene) {
        var all = scene.allSteps();
        for (int i = 0; i < all.size(); i++) {
            for (var link : carrying(all.get(i))) {
                steps.computeIfAbsent(link, _ -> new HashSet<>()).add(i);
            }
        }
    }

    /** The links that carry a payload in a step. */
    static List<LinkId> carrying(Step step) {
        var links = new ArrayList<LinkId>();
        for (var beat : step.beats()) {
            for (var action : beat.actions()) {
                if (action instanceof Action.Send send && send.payload().isPresent()) {
                    links.add(send.link());
                }
            }
        }
        return links;
    }

    boolean test(LinkId one, LinkId other) {
        var others = steps.getOrDefault(other, Set.of());
        return steps.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
    }
}
