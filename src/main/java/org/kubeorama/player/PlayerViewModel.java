package org.kubeorama.player;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kubeorama.player.Screening.Mode;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Frame;

/**
 * What the player shows and can be told. Holds no node and no clock: whoever has one calls {@link #advance}.
 * Without a film every command does nothing.
 */
public final class PlayerViewModel {
    /** The speeds there are, in order. */
    public static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    private final ReadOnlyObjectWrapper<Optional<Film>> film = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Screening>> screening =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<Frame>> frame = screening.map(now -> now.map(Screening::frame));
    private final ObservableValue<Boolean> running =
            screening.map(now -> now.map(Screening::playhead).filter(Playhead::running).isPresent());
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BooleanProperty study = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final BooleanProperty black = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();

    /** What a guess was worth. */
    public record Verdict(boolean right, Text explanation) {}

    public PlayerViewModel() {
        reducedMotion.subscribe(_ -> change(now -> now.in(mode())));
        study.subscribe(_ -> change(now -> now.in(mode())));
    }

    /** Shows a film from its start, standing still. */
    public void show(Film next) {
        zoom.set(Zoom.FIT);
        verdict.set(Optional.empty());
        // nothing is seen while the film and what is watched of it do not belong together
        screening.set(Optional.empty());
        film.set(Optional.of(next));
        screening.set(Optional.of(Screening.of(next.scene(), mode())));
    }

    /** Shows the same film written anew, at the same step. */
    public void reload(Film again) {
        var kept = screening.get().map(now -> now.reloaded(again.scene()));
        verdict.set(Optional.empty());
        screening.set(Optional.empty());
        film.set(Optional.of(again));
        screening.set(kept.or(() -> Optional.of(Screening.of(again.scene(), mode()))));
    }

    /** Shows nothing. */
    public void clear() {
        screening.set(Optional.empty());
        film.set(Optional.empty());
    }

    /** Lets time pass, unless the film is held. @param millis of the clock */
    public void advance(double millis) {
        if (held.get()) {
            return;
        }
        change(now -> now.advance(millis * speed.get(), loop.get()));
    }

    public void toggle() {
        change(Screening::toggle);
    }

    public void next() {
        change(Screening::next);
    }

    public void back() {
        change(Screening::back);
    }

    public void first() {
        change(Screening::first);
    }

    public void last() {
        change(Screening::last);
    }

    public void replay() {
        change(Screening::replay);
    }

    /** @param position on the scrubber, 0 … 1 */
    public void seek(double position) {
        change(now -> now.seek(position));
    }

    /** Shows a step of the film at its rest, wherever it is. */
    public void jump(StepId step) {
        change(now -> now.jump(step));
    }

    /** Runs a step of the way from its beginning. */
    public void run(StepId step) {
        change(now -> now.run(step));
    }

    /** Makes the guess or gives the answer of that number where one is asked for; else runs a chapter. @param number from 1 */
    public void number(int number) {
        var candidates = screening.get().map(Screening::candidates).orElse(List.of());
        if (!candidates.isEmpty()) {
            candidates.stream().skip(number - 1L).findFirst().ifPresent(this::guess);
        } else {
            change(now -> now.question().isPresent() ? now.answer(number - 1) : now.chapter(number));
        }
    }

    /** Guesses who acts next, once; without a guess to make, does nothing. */
    public void guess(ActorId actor) {
        if (verdict.get().isEmpty()) {
            verdict.set(screening.get().flatMap(Screening::guess)
                    .map(asked -> new Verdict(asked.answers().contains(actor), asked.explanation())));
        }
    }

    public void answer(int option) {
        change(now -> now.answer(option));
    }

    public void guessMade() {
        change(Screening::guessMade);
    }

    public void switchFork(ForkId fork) {
        change(now -> now.switchFork(fork));
    }

    public void faster() {
        SPEEDS.stream().filter(other -> other > speed.get()).findFirst().ifPresent(speed::set);
    }

    public void slower() {
        SPEEDS.reversed().stream().filter(other -> other < speed.get()).findFirst().ifPresent(speed::set);
    }

    public void larger() {
        zoom.set(zoom.get().larger());
    }

    public void smaller() {
        zoom.set(zoom.get().smaller());
    }

    public void fit() {
        zoom.set(Zoom.FIT);
    }

    public void stop() {
        change(now -> now.playhead().running() ? now.toggle() : now);
    }

    private void change(UnaryOperator<Screening> to) {
        screening.get().map(to).filter(next -> screening.get().get() != next).ifPresent(next -> {
            verdict.set(verdict.get().filter(_ -> next.guess().isPresent()));
            screening.set(Optional.of(next));
        });
    }

    private Mode mode() {
        return new Mode(reducedMotion.get(), study.get());
    }

    public ReadOnlyObjectProperty<Optional<Film>> filmProperty() {
        return film.getReadOnlyProperty();
    }

    /** Everything about the film as it is watched now. */
    public ReadOnlyObjectProperty<Optional<Screening>> screeningProperty() {
        return screening.getReadOnlyProperty();
    }

    /** What is seen now. */
    public ObservableValue<Optional<Frame>> frameProperty() {
        return frame;
    }

    /** Whether time moves the film. */
    public ObservableValue<Boolean> runningProperty() {
        return running;
    }

    /** What the guess before this step was worth; empty until it is made. */
    public ReadOnlyObjectProperty<Optional<Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** 0.5 … 2. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    public BooleanProperty loopProperty() {
        return loop;
    }

    /** How the stage is looked at. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Whether a film is being read, so that there is something to wait for. */
    public BooleanProperty readingProperty() {
        return reading;
    }

    /** Whether the stage is dark. */
    public BooleanProperty blackProperty() {
        return black;
    }

    /** Whether a hand is on the scrubber. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** Steps show their end at once instead of moving. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Asks for guesses before steps that have such a question. */
    public BooleanProperty studyProperty() {
        return study;
    }
}
