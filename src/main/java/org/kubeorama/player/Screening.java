package org.kubeorama.player;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Moment;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/**
 * A film as somebody watches it: the way taken, the moment, and what has been guessed. Every change is a new screening.
 *
 * @param mode how it is watched
 * @param timeline the film along the way taken
 * @param rhythm of that way in that mode
 * @param playhead where it is
 * @param guessed steps whose guess has been made
 */
public record Screening(
        SceneModel scene, Mode mode, SceneTimeline timeline, Rhythm rhythm, Playhead playhead, Set<StepId> guessed) {
    private static final int CANDIDATES = 4;

    /**
     * How films are watched.
     *
     * @param cuts reduced motion: steps show their end at once
     * @param study asks for a guess before steps that have such a question
     */
    public record Mode(boolean cuts, boolean study) {}

    /**
     * A question at the end of a step.
     *
     * @param chosen index of the option that the way takes by decision; empty: not answered yet
     */
    public record Question(Ask ask, Optional<Integer> chosen) {}

    public Screening {
        guessed = Set.copyOf(guessed);
    }

    /** The film from its start, as it runs by itself. */
    public static Screening of(SceneModel scene, Mode mode) {
        return of(scene, mode, Way.MAIN, Playhead.START, Set.of());
    }

    private static Screening of(SceneModel scene, Mode mode, Way way, Playhead playhead, Set<StepId> guessed) {
        return of(scene, mode, new SceneTimeline(scene, way), playhead, guessed);
    }

    private static Screening of(
            SceneModel scene, Mode mode, SceneTimeline timeline, Playhead playhead, Set<StepId> guessed) {
        var turns = timeline.way().turns();
        var rhythm = Rhythm.of(timeline, mode.cuts(),
                step -> mode.study() && step.predict().isPresent() && !guessed.contains(step.id()),
                step -> step.ask().isPresent() && !turns.containsKey(step.id()));
        return new Screening(scene, mode, timeline, rhythm, playhead, guessed);
    }

    /** What is seen now. */
    public Frame frame() {
        boolean end = mode.cuts() && !playhead.asksFirst(rhythm);
        return end ? timeline.still(playhead.moment().step()) : timeline.frame(playhead.moment());
    }

    public int index() {
        return playhead.moment().step();
    }

    public Step step() {
        return timeline.steps().get(index());
    }

    /** Some time later. @param millis real time by the speed */
    public Screening advance(double millis, boolean loop) {
        return move(head -> head.advance(millis, rhythm, loop));
    }

    /** On by one step; a step under way is finished at once, a guess that is asked for is left out. */
    public Screening next() {
        return guess().isPresent() ? guessMade() : move(head -> head.next(rhythm));
    }

    public Screening back() {
        return move(head -> head.back(rhythm));
    }

    public Screening first() {
        return move(_ -> Playhead.START);
    }

    public Screening last() {
        return move(head -> head.last(rhythm));
    }

    public Screening replay() {
        return move(Playhead::replay);
    }

    public Screening toggle() {
        return move(head -> head.toggle(rhythm));
    }

    /** To a place of the scrubber, 0 … 1. */
    public Screening seek(double position) {
        return move(head -> head.seek(rhythm.moment(position)));
    }

    /** To a step of the way, as it is when it has come to rest. */
    public Screening jump(int step) {
        return move(head -> head.seek(rhythm.restOf(Math.clamp(step, 0, rhythm.last()))));
    }

    /** To any step of the film, by the way with the fewest decisions where it is not on this one. */
    public Screening jump(StepId step) {
        var here = timeline.indexOf(step);
        if (here.isPresent()) {
            return jump(here.get());
        }
        return SceneTimeline.wayTo(scene, step)
                .map(way -> of(scene, mode, way, playhead, guessed))
                .flatMap(there -> there.timeline.indexOf(step).map(there::jump))
                .orElse(this);
    }

    /** Runs a step of the way from its beginning; one that is not on it changes nothing. */
    public Screening run(StepId step) {
        return timeline.indexOf(step)
                .map(index -> move(head -> head.seek(new Moment(index, 0)).replay()))
                .orElse(this);
    }

    /** Runs the first step of a chapter; a number that no chapter has changes nothing. @param number from 1 */
    public Screening chapter(int number) {
        var begins = IntStream.range(0, timeline.steps().size())
                .filter(i -> timeline.steps().get(i).chapter().isPresent())
                .boxed()
                .toList();
        return number < 1 || number > begins.size()
                ? this
                : move(head -> head.seek(new Moment(begins.get(number - 1), 0)).replay());
    }

    /** The forks of the film whose step is on the way, in the order of the script. */
    public List<ForkChoice> forks() {
        return ForkChoice.of(scene, timeline, index());
    }

    /** Takes a fork that is not taken, and leaves one that is. */
    public Screening switchFork(ForkId id) {
        return scene.fork(id).map(fork -> {
            var way = timeline.way();
            return along(ForkChoice.taken(fork, way)
                    ? way.without(fork.after())
                    : way.with(fork.after(), new Way.Turn.TakeFork(id)), fork.after());
        }).orElse(this);
    }

    /** Goes another way, at the same step if it is on it, else where the ways part. */
    private Screening along(Way way, StepId parting) {
        var changed = of(scene, mode, way, playhead, guessed);
        var same = changed.timeline.indexOf(step().id());
        return same.map(step -> changed.move(head -> new Playhead(
                        new Moment(step, head.moment().millis()), head.drive())))
                .orElseGet(() -> changed.jump(changed.timeline.indexOf(parting).orElse(0)));
    }

    /** The question of the step, once the step has come to rest. */
    public Optional<Question> question() {
        return !playhead.moving(rhythm)
                ? step().ask().map(ask -> new Question(ask, chosen()))
                : Optional.empty();
    }

    private Optional<Integer> chosen() {
        return timeline.way().turns().get(step().id()) instanceof Way.Turn.Answer(int option)
                ? Optional.of(option)
                : Optional.empty();
    }

    /** Answers the open question and goes on. @param option index; one that is not there changes nothing */
    public Screening answer(int option) {
        boolean there = question().filter(open -> option >= 0 && option < open.ask().options().size()).isPresent();
        if (!there) {
            return this;
        }
        var answered = timeline.way().with(step().id(), new Way.Turn.Answer(option));
        var told = of(scene, mode, answered, playhead, guessed);
        return told.guess().isPresent() ? told : told.next();
    }

    /** What to guess now: asked when a step has come to rest and the next one is to be guessed, its question answered. */
    public Optional<Predict> guess() {
        var step = guessable();
        return step.isPresent() ? timeline.steps().get(step.getAsInt()).predict() : Optional.empty();
    }

    /** The index of the step to be guessed now. */
    private OptionalInt guessable() {
        if (playhead.asksFirst(rhythm)) {
            return OptionalInt.of(0);
        }
        boolean asked = index() < rhythm.last() && rhythm.span(index() + 1).asksBefore();
        boolean free = !playhead.moving(rhythm) && !rhythm.span(index()).asksAfter();
        return asked && free ? OptionalInt.of(index() + 1) : OptionalInt.empty();
    }

    /** Whom to offer as a guess: one who is right among others of the film, in the order of the script. */
    public List<ActorId> candidates() {
        return guess().map(asked -> {
            var right = asked.answers().getFirst();
            var others = scene.actorsById().values().stream()
                    .filter(actor -> !actor.isFrame() && !asked.answers().contains(actor.id()) && present(actor))
                    .map(Actor::id)
                    .limit(CANDIDATES - 1)
                    .toList();
            return scene.actorsById().keySet().stream()
                    .filter(actor -> actor.equals(right) || others.contains(actor))
                    .toList();
        }).orElse(List.of());
    }

    private boolean present(Actor actor) {
        return frame().actor(actor.id()).presence() > 0;
    }

    /** The guess is made (or left out): the step that was guessed runs. */
    public Screening guessMade() {
        var step = guessable();
        if (step.isEmpty()) {
            return this;
        }
        var more = new HashSet<>(guessed);
        more.add(timeline.steps().get(step.getAsInt()).id());
        var told = of(scene, mode, timeline, playhead, more);
        return told.move(head -> head.next(told.rhythm));
    }

    /** The same moment, watched in another way. */
    public Screening in(Mode other) {
        return of(scene, other, timeline, playhead, guessed);
    }

    /** The same step of a film that has been written anew, or the nearest there is. */
    public Screening reloaded(SceneModel again) {
        var kept = of(again, mode, timeline.way(), Playhead.START, guessed);
        return kept.timeline.indexOf(step().id())
                .map(step -> kept.jump(step))
                .orElseGet(() -> kept.jump(index()));
    }

    /** Every step of the way as it lies on the scrubber. */
    public List<Tick> ticks() {
        return Tick.of(scene, timeline, rhythm);
    }

    private Screening move(UnaryOperator<Playhead> change) {
        var changed = change.apply(playhead);
        return changed.equals(playhead) ? this : new Screening(scene, mode, timeline, rhythm, changed, guessed);
    }
}
