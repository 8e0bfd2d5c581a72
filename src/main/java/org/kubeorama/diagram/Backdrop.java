package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.Palette;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Tone;

/** The colour of every actor, and what is behind it: frames are opaque, each a little more tinted than its parent. */
final class Backdrop {
    private final Palette palette;
    private final Map<ActorId, Integer> colours = new HashMap<>();
    private final Map<ActorId, Integer> behind = new HashMap<>();
    private final List<Fill> fills = new ArrayList<>();

    private record Fill(Box box, int colour) {}

    Backdrop(SceneModel scene, SceneLayout layout, Palette palette) {
        this.palette = palette;
        scene.actors().forEach(actor -> add(actor, palette.ground(), layout));
    }

    private void add(Actor actor, int ground, SceneLayout layout) {
        int colour = colour(actor);
        colours.put(actor.id(), colour);
        behind.put(actor.id(), ground);
        if (actor.isFrame()) {
            int fill = palette.zone(colour, ground);
            fills.add(new Fill(layout.actor(actor.id()).box(), fill));
            actor.children().forEach(child -> add(child, fill, layout));
        }
    }

    /** The colour that an actor's meaning has. */
    int colour(ActorId actor) {
        return Known.in(colours, actor);
    }

    /** What an actor lies on. */
    int behind(ActorId actor) {
        return Known.in(behind, actor);
    }

    /** What is seen at a point where there is no card. */
    int at(Point point) {
        int found = palette.ground();
        for (var fill : fills) {
            if (fill.box().contains(new Box(point.x(), point.y(), 0, 0))) {
                found = fill.colour();
            }
        }
        return found;
    }

    private int colour(Actor actor) {
        var toned = actor.tone().filter(tone -> tone != Tone.NONE);
        if (toned.isPresent()) {
            return palette.of(toned.get());
        }
        return palette.of(actor.role() == Role.ZONE ? prevailing(actor) : actor.role());
    }

    /** A zone of mostly one kind of things has their colour: a control plane, a machine; a mixed one is neutral. */
    private static Role prevailing(Actor zone) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        zone.children().forEach(child -> counts.merge(child.role(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > zone.children().size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Role.ZONE);
    }
}
