package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;
import org.kubeorama.scene.Value;
import org.kubeorama.timeline.TimelineTracks.Travel;
import org.kubeorama.timeline.Track.Change;

/** Everything that changes on one way through a scene, each property on a track of its own. Written once, then read. */
final class Tracks {
    final Map<ActorId, ActorTracks> actors = new LinkedHashMap<>();
    final Map<LinkId, LinkTracks> links = new LinkedHashMap<>();
    final Map<ObjectId, Track<ObjectMoment>> objects = new LinkedHashMap<>();
    final Map<ActorId, TimelineTracks> timelines = new LinkedHashMap<>();
    final Track<List<ActorId>> camera = new Track<>(List.of());
    final List<StepEvents> steps = new ArrayList<>();
    private final Map<ActorId, Actor> scripted;
    private final Spotlight spotlight;
    private final StepTiming timing;
    private Spotlight.Lit lit = new Spotlight.Lit(Set.of(), Set.of());
    private Set<LinkId> active = Set.of();

    /** A badge or a mark as it is set; an empty text or the tone NONE takes it away. */
    record Sign(Optional<Text> text, Tone tone, boolean there) {
        static final Sign NONE = new Sign(Optional.empty(), Tone.NONE, false);
    }

    /** @param changed what the step in which it became so has changed until then */
    record ObjectMoment(Value manifest, Set<String> changed) {}

    /** @param start since the way began; @param end when the packet arrives; @param fadedAt when its pill gives way */
    record Trip(Action.Send send, double start, double end, double fadedAt) {}

    record Remark(Action.CallOut callout, double start) {}

    /** What lives in one step only. */
    record StepEvents(List<Trip> trips, List<Remark> remarks) {}

    static final class ActorTracks {
        final Track<Double> presence;
        final Track<Double> light = new Track<>(0.0);
        final Track<Sign> badge = new Track<>(Sign.NONE);
        final Track<Sign> mark = new Track<>(Sign.NONE);
        final Track<Optional<Text>> detail = new Track<>(Optional.empty());
        final Map<RowId, RowTracks> rows = new LinkedHashMap<>();
        boolean signed;

        ActorTracks(Actor actor) {
            presence = new Track<>(actor.hidden() ? 0.0 : 1.0);
        }
    }

    static final class RowTracks {
        final Track<Optional<Text>> value;
        final Track<OptionalDouble> bar;
        final Track<Tone> tone;
        final Track<Sign> mark = new Track<>(Sign.NONE);

        RowTracks(Optional<Text> value, OptionalDouble bar, Tone tone) {
            this.value = new Track<>(value);
            this.bar = new Track<>(bar);
            this.tone = new Track<>(tone);
        }
    }

    static final class LinkTracks {
        final Link link;
        final Track<Double> presence;
        final Track<Double> light = new Track<>(0.0);
        final Track<Double> activity = new Track<>(0.0);

        LinkTracks(Link link) {
            this.link = link;
            presence = new Track<>(link.hidden() ? 0.0 : 1.0);
        }
    }

    Tracks(SceneModel scene, StepTiming timing) {
        this.timing = timing;
        spotlight = new Spotlight(scene);
        scripted = scene.actorsById();
        scripted.forEach((id, actor) -> actors.put(id, new ActorTracks(actor)));
        scripted.forEach((id, actor) ->
                actor.axis().ifPresent(axis -> timelines.put(id, new TimelineTracks(axis))));
        scene.links().forEach(link -> links.put(link.id(), new LinkTracks(link)));
        scene.objects().forEach(object ->
                objects.put(object.id(), new Track<>(new ObjectMoment(object.manifest(), Set.of()))));
    }

    /**
     * Writes the changes of the next step.
     *
     * @param index of the step on the way
     * @param start when it begins, in milliseconds since the way began
     * @return milliseconds from the step's start until nothing moves, never fewer than its light takes to change
     */
    double record(Step step, int index, double start) {
        var events = new StepEvents(new ArrayList<>(), new ArrayList<>());
        var before = new HashMap<ObjectId, Value>();
        objects.forEach((id, track) -> before.put(id, track.last().manifest()));
        light(spotlight.of(step), index, start);
        active.forEach(link -> Known.in(links, link).activity.add(new Change<>(index, start, StepTiming.LIGHT, 0.0)));
        active = new HashSet<>();
        boolean focused = false;
        double at = start;
        for (var beat : step.beats()) {
            double millis = timing.of(beat, this::travel);
            var travels = moveClocks(beat, index, at, millis);
            for (var action : beat.actions()) {
                if (action instanceof Action.Focus focus) {
                    if (focused) {
                        light(spotlight.of(focus), index, at);
                    }
                    focused = true;
                } else {
                    record(action, index, at, events, before, travels);
                }
            }
            at += millis;
        }
        steps.add(new StepEvents(withFading(events.trips()), List.copyOf(events.remarks())));
        return Math.max(StepTiming.LIGHT, at - start);
    }

    private double travel(Action.MoveClock move) {
        return Known.in(timelines, move.actor()).share(move.to());
    }

    /** The clocks go first: what the same beat plots waits for them. */
    private Map<ActorId, Travel> moveClocks(Beat beat, int step, double at, double millis) {
        var travels = new HashMap<ActorId, Travel>();
        for (var action : beat.actions()) {
            if (action instanceof Action.MoveClock(var actor, var to)) {
                travels.put(actor, Known.in(timelines, actor).move(step, to, at, millis));
            }
        }
        return travels;
    }

    private void record(
            Action action, int step, double at, StepEvents events, Map<ObjectId, Value> before,
            Map<ActorId, Travel> travels) {
        double millis = timing.of(action, this::travel);
        switch (action) {
            case Action.Send send -> send(send, step, at, millis, events);
            case Action.Show show -> present(show.actors(), show.links(), new Change<>(step, at, millis, 1.0));
            case Action.Hide hide -> present(hide.actors(), hide.links(), new Change<>(step, at, millis, 0.0));
            case Action.SetBadge badge -> {
                var sign = new Sign(Optional.of(badge.text()), badge.tone(), !badge.text().isEmpty());
                signed(badge.actor()).badge.add(new Change<>(step, at, millis, sign));
            }
            case Action.SetRow set -> set(set, step, at, millis);
            case Action.SetDetail set ->
                signed(set.actor()).detail.add(new Change<>(step, at, millis, Optional.of(set.detail())));
            case Action.Mark mark -> {
                var sign = new Sign(mark.reason(), mark.tone(), mark.tone() != Tone.NONE);
                var track = mark.row().map(row -> row(mark.actor(), row).mark).orElse(signed(mark.actor()).mark);
                track.add(new Change<>(step, at, millis, sign));
            }
            case Action.Plot plot ->
                Known.in(timelines, plot.actor())
                        .plot(step, plot, at, millis, Optional.ofNullable(travels.get(plot.actor())));
            case Action.Clear clear -> Known.in(timelines, clear.actor()).clear(step, clear, at);
            case Action.MoveClock _ -> { /* the clocks went first */ }
            case Action.Patch patch -> {
                var track = Known.in(objects, patch.object());
                var manifest = track.last().manifest().merge(patch.merge());
                var changed = ObjectChanges.between(Known.in(before, patch.object()), manifest);
                track.add(new Change<>(step, at, millis, new ObjectMoment(manifest, changed)));
            }
            case Action.CallOut callout -> events.remarks().add(new Remark(callout, at));
            case Action.Camera move -> camera.add(new Change<>(step, at, millis, move.actors()));
            case Action.Focus _ -> throw new IllegalArgumentException("a focus is light, not an event");
        }
    }

    private void send(Action.Send send, int step, double at, double millis, StepEvents events) {
        if (active.add(send.link())) {
            Known.in(links, send.link()).activity.add(new Change<>(step, at, StepTiming.PILL, 1.0));
        }
        events.trips().add(new Trip(send, at, at + millis, Double.POSITIVE_INFINITY));
    }

    private void set(Action.SetRow set, int step, double at, double millis) {
        var row = row(set.actor(), set.row());
        set.value().ifPresent(value -> row.value.add(new Change<>(step, at, millis, Optional.of(value))));
        if (set.bar().isPresent()) {
            row.bar.add(new Change<>(step, at, millis, set.bar()));
        }
        set.tone().ifPresent(tone -> row.tone.add(new Change<>(step, at, millis, tone)));
    }

    private void present(List<ActorId> shown, List<LinkId> shownLinks, Change<Double> change) {
        shown.forEach(actor -> Known.in(actors, actor).presence.add(change));
        shownLinks.forEach(link -> Known.in(links, link).presence.add(change));
    }

    private ActorTracks signed(ActorId actor) {
        var tracks = Known.in(actors, actor);
        tracks.signed = true;
        return tracks;
    }

    private RowTracks row(ActorId actor, RowId id) {
        return signed(actor).rows.computeIfAbsent(id, _ -> {
            var row = Known.in(scripted, actor).rows().stream().filter(own -> own.id().equals(id)).findFirst().orElseThrow();
            return new RowTracks(row.value(), row.bar(), row.tone());
        });
    }

    private void light(Spotlight.Lit now, int step, double at) {
        var on = new Change<>(step, at, StepTiming.LIGHT, 1.0);
        var off = new Change<>(step, at, StepTiming.LIGHT, 0.0);
        actors.forEach((actor, own) -> {
            if (now.actors().contains(actor) != lit.actors().contains(actor)) {
                own.light.add(now.actors().contains(actor) ? on : off);
            }
        });
        links.forEach((link, own) -> {
            if (now.links().contains(link) != lit.links().contains(link)) {
                own.light.add(now.links().contains(link) ? on : off);
            }
        });
        lit = now;
    }

    /** A pill gives way when a later packet takes the same link. */
    private static List<Trip> withFading(List<Trip> trips) {
        var faded = new ArrayList<Trip>();
        for (int i = 0; i < trips.size(); i++) {
            var trip = trips.get(i);
            double until = trips.subList(i + 1, trips.size()).stream()
                    .filter(later -> later.send().link().equals(trip.send().link()))
                    .mapToDouble(Trip::start)
                    .findFirst()
                    .orElse(Double.POSITIVE_INFINITY);
            faded.add(new Trip(trip.send(), trip.start(), trip.end(), until));
        }
        return List.copyOf(faded);
    }
}
