package org.kubeorama.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.Badge;
import org.kubeorama.timeline.Frame.Callout;
import org.kubeorama.timeline.Frame.CameraState;
import org.kubeorama.timeline.Frame.LinkState;
import org.kubeorama.timeline.Frame.Mark;
import org.kubeorama.timeline.Frame.ObjectState;
import org.kubeorama.timeline.Frame.Packet;
import org.kubeorama.timeline.Frame.RowState;
import org.kubeorama.timeline.Frame.TimelineState;
import org.kubeorama.timeline.Tracks.Sign;
import org.kubeorama.timeline.Tracks.Trip;

/**
 * One way through a scene, and the frame at every moment of it. Immutable once made; asking for any moment costs the
 * same, and asks nothing of the moments before it.
 */
public final class SceneTimeline {
    private static final double PULSE_FROM = 0.85;

    private final Way way;
    private final List<Step> steps;
    private final double[] starts;
    private final double[] motions;
    private final double[] rests;
    private final Tracks tracks;
    private final Map<ActorId, ActorId> parents;

    /** @param way which forks to take and how to answer; turns at steps that are not on it do nothing */
    public SceneTimeline(SceneModel scene, Way way) {
        this.way = way;
        steps = new WayFinder(scene).steps(way);
        starts = new double[steps.size()];
        motions = new double[steps.size()];
        rests = new double[steps.size()];
        parents = scene.parents();
        var timing = new StepTiming(scene);
        tracks = new Tracks(scene, timing);
        double start = 0;
        for (int i = 0; i < steps.size(); i++) {
            starts[i] = start;
            motions[i] = tracks.record(steps.get(i), i, start);
            rests[i] = timing.rest(steps.get(i));
            start += duration(i);
        }
    }

    /** The way with the fewest decisions to a step; empty where nothing leads there. */
    public static Optional<Way> wayTo(SceneModel scene, StepId step) {
        return new WayFinder(scene).wayTo(step);
    }

    /** Ways that together reach every step that can be reached, the main one first. */
    public static List<Way> tour(SceneModel scene) {
        var finder = new WayFinder(scene);
        var ways = new ArrayList<>(List.of(Way.MAIN));
        Set<StepId> seen = new HashSet<>();
        finder.steps(Way.MAIN).forEach(step -> seen.add(step.id()));
        for (var step : scene.allSteps()) {
            if (!seen.contains(step.id())) {
                finder.wayTo(step.id()).ifPresent(found -> {
                    ways.add(found);
                    finder.steps(found).forEach(reached -> seen.add(reached.id()));
                });
            }
        }
        return List.copyOf(ways);
    }

    /** The way that this timeline runs along. */
    public Way way() {
        return way;
    }

    /** The steps along the way; at least one. */
    public List<Step> steps() {
        return steps;
    }

    /** The index of a step on this way. */
    public Optional<Integer> indexOf(StepId step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Milliseconds from the step's start until nothing moves. @param step index on the way */
    public double motionMillis(int step) {
        return motions[step];
    }

    /** Milliseconds that the step stands still after its motion. @param step index on the way */
    public double restMillis(int step) {
        return rests[step];
    }

    /** Motion and rest together, in milliseconds. @param step index on the way */
    double duration(int step) {
        return motions[step] + rests[step];
    }

    /** The step with all its motion done: what is exported and what stepping shows. @param step index on the way */
    public Frame still(int step) {
        return frame(new Moment(step, motions[step]));
    }

    /** The frame at a moment. @throws IndexOutOfBoundsException where the way has no such step */
    public Frame frame(Moment moment) {
        int step = moment.step();
        double time = starts[step] + Math.min(moment.millis(), duration(step));
        var events = tracks.steps.get(step);
        var actors = actors(step, time, events.trips());
        return new Frame(
                step, steps, actors, links(step, time, actors), packets(events.trips(), time), objects(step, time),
                timelines(step, time), callouts(events, time), camera(step, time));
    }

    private Map<ActorId, ActorState> actors(int step, double time, List<Trip> trips) {
        var pulses = pulses(trips, time);
        Map<ActorId, ActorState> states = LinkedHashMap.newLinkedHashMap(tracks.actors.size());
        tracks.actors.forEach((id, own) -> {
            var parent = parents.get(id);
            double presence = number(own.presence, step, time) * (parent == null ? 1 : Known.in(states, parent).presence());
            double light = number(own.light, step, time);
            double pulse = pulses.getOrDefault(id, 0.0);
            states.put(id, own.signed
                    ? new ActorState(presence, light, pulse, badge(own.badge, step, time), mark(own.mark, step, time),
                            own.detail.at(step, time).to(), rows(own, step, time))
                    : new ActorState(presence, light, pulse, Optional.empty(), Optional.empty(), Optional.empty(),
                            Map.of()));
        });
        return states;
    }

    private static Map<RowId, RowState> rows(Tracks.ActorTracks actor, int step, double time) {
        Map<RowId, RowState> states = new LinkedHashMap<>();
        actor.rows.forEach((id, row) -> {
            var value = row.value.at(step, time);
            var bar = row.bar.at(step, time);
            var tone = row.tone.at(step, time).to();
            var changed = tone == Tone.NONE && value.to().filter(SceneTimeline::holdsNothing).isPresent()
                    ? 0
                    : Math.max(changed(value, step), changed(bar, step));
            states.put(id, new RowState(value.to(), bar(bar), tone, mark(row.mark, step, time), changed));
        });
        return states;
    }

    /** Blank, or a dash that stands for nothing: wiping a row is no news, unless the film gives it a tone. */
    private static boolean holdsNothing(Text value) {
        return Stream.of(value.en(), value.zh()).map(String::strip).allMatch(Set.of("", "-", "–")::contains);
    }

    private static OptionalDouble bar(Track.Passage<OptionalDouble> passage) {
        if (passage.to().isEmpty()) {
            return passage.to();
        }
        double from = passage.from().orElse(0);
        return OptionalDouble.of(from + (passage.to().getAsDouble() - from) * Easing.inOut(passage.progress()));
    }

    private static double changed(Track.Passage<?> passage, int step) {
        return passage.step() == step ? Easing.inOut(passage.progress()) : 0;
    }

    private static Optional<Badge> badge(Track<Sign> track, int step, double time) {
        return sign(track.at(step, time)).map(seen ->
                new Badge(seen.sign().text().orElseThrow(), seen.sign().tone(), seen.presence()));
    }

    private static Optional<Mark> mark(Track<Sign> track, int step, double time) {
        return sign(track.at(step, time)).map(seen ->
                new Mark(seen.sign().tone(), seen.sign().text(), seen.presence()));
    }

    private record SeenSign(Sign sign, double presence) {}

    /** A new sign fades in; one that is taken away fades out. */
    private static Optional<SeenSign> sign(Track.Passage<Sign> passage) {
        double progress = Easing.inOut(passage.progress());
        if (passage.to().there()) {
            return Optional.of(new SeenSign(passage.to(), progress));
        }
        return passage.from().there() && progress < 1
                ? Optional.of(new SeenSign(passage.from(), 1 - progress))
                : Optional.empty();
    }

    private Map<LinkId, LinkState> links(int step, double time, Map<ActorId, ActorState> actors) {
        Map<LinkId, LinkState> states = LinkedHashMap.newLinkedHashMap(tracks.links.size());
        tracks.links.forEach((id, own) -> {
            double ends = Math.min(
                    Known.in(actors, own.link.from()).presence(), Known.in(actors, own.link.to()).presence());
            states.put(id, new LinkState(
                    number(own.presence, step, time) * ends, number(own.light, step, time),
                    number(own.activity, step, time)));
        });
        return states;
    }

    private static double number(Track<Double> track, int step, double time) {
        var passage = track.at(step, time);
        return passage.from() + (passage.to() - passage.from()) * Easing.inOut(passage.progress());
    }

    private static List<Packet> packets(List<Trip> trips, double time) {
        return trips.stream().filter(trip -> trip.start() <= time).map(trip -> packet(trip, time)).toList();
    }

    private static Packet packet(Trip trip, double time) {
        double appeared = Easing.inOut((time - trip.start()) / StepTiming.PILL);
        double gone = Easing.inOut((time - trip.fadedAt()) / StepTiming.PILL);
        var send = trip.send();
        return new Packet(send.link(), send.payload(), send.reply(), send.fails(), progress(trip, time),
                Math.max(0, appeared - gone));
    }

    private static double progress(Trip trip, double time) {
        return Math.clamp((time - trip.start()) / (trip.end() - trip.start()), 0, 1);
    }

    /** The ring of a target swells and falls back while the packet covers the last part of its way. */
    private Map<ActorId, Double> pulses(List<Trip> trips, double time) {
        Map<ActorId, Double> pulses = new LinkedHashMap<>();
        for (var trip : trips) {
            double late = (progress(trip, time) - PULSE_FROM) / (1 - PULSE_FROM);
            if (!trip.send().fails() && late > 0 && late < 1) {
                var link = Known.in(tracks.links, trip.send().link()).link;
                pulses.merge(trip.send().reply() ? link.from() : link.to(), Math.sin(Math.PI * late), Math::max);
            }
        }
        return pulses;
    }

    private Map<ObjectId, ObjectState> objects(int step, double time) {
        Map<ObjectId, ObjectState> states = new LinkedHashMap<>();
        tracks.objects.forEach((id, track) -> {
            var passage = track.at(step, time);
            var moment = passage.to();
            var changed = passage.step() == step ? moment.changed() : Set.<String>of();
            states.put(id, new ObjectState(moment.manifest(), changed, moment.changed()));
        });
        return states;
    }

    private Map<ActorId, TimelineState> timelines(int step, double time) {
        Map<ActorId, TimelineState> states = new LinkedHashMap<>();
        tracks.timelines.forEach((id, own) -> states.put(id, own.at(step, time)));
        return states;
    }

    private static List<Callout> callouts(Tracks.StepEvents events, double time) {
        return events.remarks().stream()
                .map(remark -> new Callout(remark.callout().actor(), remark.callout().text(),
                        Easing.inOut((time - remark.start()) / StepTiming.FADE)))
                .toList();
    }

    private CameraState camera(int step, double time) {
        var passage = tracks.camera.at(step, time);
        return new CameraState(passage.from(), passage.to(), Easing.inOut(passage.progress()));
    }
}
