package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.scene.Group;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.layout.SceneLayout.CalloutPlace;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.LinkState;
import org.kubeorama.timeline.Frame.Packet;

/** The actors and links of a scene and what moves over them, in pixels of the diagram. */
final class DiagramView extends Group {
    private final SceneLayout layout;
    private final Pen pen;
    private final Backdrop backdrop;
    private final Map<ActorId, Actor> actors;
    private final Map<ActorId, ActorView> actorViews = new LinkedHashMap<>();
    private final Map<LinkId, LinkView> linkViews = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new HashMap<>();
    private final Map<ActorId, PulseView> pulses = new HashMap<>();
    private final List<PacketView> packets = new ArrayList<>();
    private final Group frames = new Group();
    private final Group lines = new Group();
    private final Group takenLines = new Group();
    private final Group cards = new Group();
    private final Group signs = new Group();
    private final Group rings = new Group();
    private final Group darts = new Group();
    private final Group pills = new Group();
    private final Group callouts = new Group();
    private List<CalloutPlace> remarks = List.of();
    private boolean kept = true;

    DiagramView(SceneModel scene, SceneLayout layout, Pen pen) {
        this.layout = layout;
        this.pen = pen;
        backdrop = new Backdrop(scene, layout, pen.palette());
        actors = scene.actorsById();
        actors.values().forEach(this::add);
        scene.links().forEach(this::add);
        getChildren().addAll(frames, lines, takenLines, cards, signs, rings, darts, pills, callouts);
    }

    private void add(Actor actor) {
        var place = layout.actor(actor.id());
        var view = place.frame()
                ? new FrameView(actor, place, pen, backdrop)
                : new CardView(actor, place, pen, backdrop);
        (place.frame() ? frames : cards).getChildren().add(view.body());
        view.addSigns(signs);
        actorViews.put(actor.id(), view);
    }

    private void add(Link link) {
        links.put(link.id(), link);
        var place = layout.link(link.id());
        var label = place.label().map(text -> new Point(text.box().centerX(), text.box().centerY()))
                .orElse(place.points().getFirst());
        var view = new LinkView(link, place, pen, backdrop.colour(link.to()), backdrop.at(label));
        lines.getChildren().add(view);
        linkViews.put(link.id(), view);
    }

    void show(Frame frame) {
        double floor = floor(frame);
        actorViews.forEach((id, view) -> {
            if (view instanceof CardView card) {
                var actor = Known.in(actors, id);
                actor.object().ifPresent(object -> card.show(frame.object(object)));
                actor.axis().ifPresent(_ -> card.show(frame.timeline(id)));
            }
            view.show(frame.actor(id), floor);
            pulse(id, frame.actor(id).pulse());
        });
        linkViews.forEach((id, view) -> view.show(frame.link(id)));
        raiseTaken();
        showPackets(frame.packets());
        showCallouts(frame);
    }

    /** @param resting false while all of it moves */
    void keep(boolean resting) {
        if (resting != kept) {
            kept = resting;
            actorViews.values().forEach(view -> view.body().keep(resting));
            linkViews.values().forEach(view -> view.keep(resting));
        }
    }

    /** The light of the least lit thing: where all is lit, nothing is singled out. */
    private static double floor(Frame frame) {
        return DoubleStream.concat(
                        frame.actors().values().stream().mapToDouble(ActorState::light),
                        frame.links().values().stream().mapToDouble(LinkState::light))
                .min()
                .orElse(0);
    }

    /** Where links cross, those that packets take are drawn over the others. */
    private void raiseTaken() {
        boolean placed = linkViews.values().stream()
                .allMatch(view -> view.isTaken() == (view.getParent() == takenLines));
        if (!placed) {
            lines.getChildren().clear();
            takenLines.getChildren().clear();
            linkViews.values().forEach(view -> (view.isTaken() ? takenLines : lines).getChildren().add(view));
        }
    }

    private void pulse(ActorId actor, double pulse) {
        if (pulse > 0 || pulses.containsKey(actor)) {
            pulses.computeIfAbsent(actor, this::newPulse).show(pulse);
        }
    }

    private PulseView newPulse(ActorId actor) {
        var view = new PulseView(Outline.of(Known.in(actors, actor), layout.actor(actor)), backdrop.colour(actor));
        rings.getChildren().add(view);
        return view;
    }

    private void showPackets(List<Packet> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i < packets.size() && !packets.get(i).fits(wanted.get(i))) {
                drop(i);
            }
            if (i == packets.size()) {
                add(wanted.get(i));
            }
            packets.get(i).show(wanted.get(i));
        }
        drop(wanted.size());
    }

    private void drop(int from) {
        packets.subList(from, packets.size()).clear();
        darts.getChildren().remove(from, darts.getChildren().size());
        pills.getChildren().remove(from, pills.getChildren().size());
    }

    private void add(Packet packet) {
        var link = Known.in(links, packet.link());
        var route = Known.in(linkViews, packet.link()).route();
        var target = packet.reply() ? link.from() : link.to();
        var middle = route.at(route.length() / 2);
        var view = new PacketView(packet, packet.reply() ? route.reversed() : route, backdrop.colour(target),
                backdrop.at(middle), layout.link(packet.link()).pill().orElse(middle), pen);
        packets.add(view);
        darts.getChildren().add(view.moving());
        pills.getChildren().add(view.pill());
    }

    private void showCallouts(Frame frame) {
        var places = layout.callouts().getOrDefault(frame.step().id(), List.of());
        if (!places.equals(remarks)) {
            remarks = places;
            callouts.getChildren().setAll(places.stream().map(place -> new CalloutView(place, pen)).toList());
        }
        for (int i = 0; i < places.size(); i++) {
            double presence = i < frame.callouts().size() ? frame.callouts().get(i).presence() : 0;
            callouts.getChildren().get(i).setVisible(presence > 0);
            callouts.getChildren().get(i).setOpacity(presence);
        }
    }
}
