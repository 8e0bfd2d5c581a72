package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;

/**
 * What a step lights: all that its actions touch, unless it focuses. A frame is lit with any of its content, and a
 * focus on a frame lights all of its content. A step that touches nothing lights everything.
 */
final class Spotlight {
    private final Map<ActorId, Actor> actors;
    private final Map<ActorId, ActorId> parents;
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<ObjectId, List<ActorId>> panels = new HashMap<>();

    Spotlight(SceneModel scene) {
        actors = scene.actorsById();
        parents = scene.parents();
        scene.links().forEach(link -> links.put(link.id(), link));
        actors.values().forEach(actor -> actor.object()
                .ifPresent(object -> panels.computeIfAbsent(object, _ -> new ArrayList<>()).add(actor.id())));
    }

    /** @param actors lit actors; @param links lit links */
    record Lit(Set<ActorId> actors, Set<LinkId> links) {}

    /** What is lit from the step's start. */
    Lit of(Step step) {
        for (var beat : step.beats()) {
            for (var action : beat.actions()) {
                if (action instanceof Action.Focus focus) {
                    return of(focus);
                }
            }
        }
        var lit = new Lit(new LinkedHashSet<>(), new LinkedHashSet<>());
        step.beats().forEach(beat -> beat.actions().forEach(action -> touch(action, lit)));
        return lit.actors().isEmpty() && lit.links().isEmpty() ? everything() : withFrames(lit);
    }

    /** What is lit from a focus on. */
    Lit of(Action.Focus focus) {
        var lit = new Lit(new LinkedHashSet<>(), new LinkedHashSet<>(focus.links()));
        focus.actors().forEach(actor -> withContent(Known.in(actors, actor), lit.actors()));
        return withFrames(lit);
    }

    private void touch(Action action, Lit lit) {
        switch (action) {
            case Action.Send send -> {
                var link = Known.in(links, send.link());
                lit.links().add(link.id());
                lit.actors().add(link.from());
                lit.actors().add(link.to());
            }
            case Action.Show show -> {
                show.actors().forEach(actor -> withContent(Known.in(actors, actor), lit.actors()));
                lit.links().addAll(show.links());
            }
            case Action.SetBadge badge -> lit.actors().add(badge.actor());
            case Action.SetRow set -> lit.actors().add(set.actor());
            case Action.SetDetail set -> lit.actors().add(set.actor());
            case Action.Mark mark -> lit.actors().add(mark.actor());
            case Action.Plot plot -> lit.actors().add(plot.actor());
            case Action.Clear clear -> lit.actors().add(clear.actor());
            case Action.MoveClock move -> lit.actors().add(move.actor());
            case Action.CallOut callout -> lit.actors().add(callout.actor());
            case Action.Patch patch -> lit.actors().addAll(panels.getOrDefault(patch.object(), List.of()));
            case Action.Hide _, Action.Focus _, Action.Camera _ -> { /* these light nothing */ }
        }
    }

    private Lit everything() {
        return new Lit(actors.keySet(), links.keySet());
    }

    private Lit withFrames(Lit lit) {
        var all = new HashSet<>(lit.actors());
        for (var actor : lit.actors()) {
            for (var parent = parents.get(actor); parent != null; parent = parents.get(parent)) {
                all.add(parent);
            }
        }
        return new Lit(all, lit.links());
    }

    private static void withContent(Actor actor, Set<ActorId> into) {
        into.add(actor.id());
        actor.children().forEach(child -> withContent(child, into));
    }
}
