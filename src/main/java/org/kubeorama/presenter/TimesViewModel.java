package org.kubeorama.presenter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kubeorama.presenter.Schedule.Slot;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;

/** How long the talk has lasted, and how that goes with what is planned. Asks the clock when told to. */
public final class TimesViewModel {
    private final LongSupplier clock;
    private final DoubleProperty elapsed = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper planned = new ReadOnlyDoubleWrapper();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ObjectProperty<Schedule> schedule = new SimpleObjectProperty<>(Schedule.NONE);
    private final ReadOnlyObjectWrapper<Optional<Slot>> slot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Page, Double> left = new HashMap<>();
    private Optional<Page> at = Optional.empty();
    private double offset;
    private long last;

    /** @param clock milliseconds that only ever grow */
    public TimesViewModel(LongSupplier clock) {
        this.clock = clock;
        schedule.subscribe(_ -> plan());
    }

    /** Begins at a step, which is taken to be on time. @param since milliseconds that the talk has lasted before */
    void begin(SceneId scene, StepId step, double since) {
        left.clear();
        at = Optional.of(new Page(scene, step));
        slot.set(at.flatMap(this::slotOf));
        offset = since > 0 ? 0 : slot.get().map(Slot::start).orElse(0.0);
        planned.set(schedule.get().length() - offset);
        last = clock.getAsLong();
        elapsed.set(since);
        paused.set(false);
    }

    private void plan() {
        slot.set(at.flatMap(this::slotOf));
        planned.set(schedule.get().length() - offset);
    }

    /** When a step should be done, in milliseconds of the talk; empty where it is not planned. */
    Optional<Double> due(SceneId scene, StepId step) {
        return schedule.get().slot(scene, step).map(then -> then.end() - offset).filter(due -> due > 0);
    }

    /** The speaker comes to a step. */
    void reach(SceneId scene, StepId step) {
        var next = new Page(scene, step);
        if (at.filter(next::equals).isEmpty()) {
            at.ifPresent(page -> left.put(page, due()));
            at = Optional.of(next);
            slot.set(slotOf(next));
        }
    }

    /** Looks at the clock. */
    public void tick() {
        long now = clock.getAsLong();
        if (!paused.get()) {
            elapsed.set(elapsed.get() + now - last);
        }
        last = now;
    }

    /** Stops the time, or lets it go on. */
    public void pause() {
        tick();
        paused.set(!paused.get());
    }

    /** From now on it counts from nothing. */
    public void restart() {
        at.ifPresent(page -> begin(page.scene(), page.step(), 0));
    }

    private double due() {
        return elapsed.get() + offset;
    }

    private Optional<Slot> slotOf(Page page) {
        return schedule.get().slot(page.scene(), page.step());
    }

    /** How it goes at this step. */
    public Pace pace() {
        return slot.get().map(now -> Pace.of(now, due(), schedule.get().length())).orElse(Pace.UNKNOWN);
    }

    /** Milliseconds that the speaker is late, or negative ones for early. */
    public double late() {
        return slot.get().map(now -> Pace.late(now, due())).orElse(0.0);
    }

    /** How it went at a step that is past, or goes at the present one; unknown for those to come. */
    public Pace paceAt(SceneId scene, StepId step) {
        var page = new Page(scene, step);
        if (at.filter(page::equals).isPresent()) {
            return pace();
        }
        return slotOf(page)
                .filter(_ -> left.containsKey(page))
                .map(then -> Pace.of(then, left.getOrDefault(page, 0.0), schedule.get().length()))
                .orElse(Pace.UNKNOWN);
    }

    /** Milliseconds since the talk began, pauses left out. */
    public DoubleProperty elapsedProperty() {
        return elapsed;
    }

    /** Milliseconds that are planned for the talk, from the step that it began with. */
    public ReadOnlyDoubleProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    public BooleanProperty pausedProperty() {
        return paused;
    }

    public ObjectProperty<Schedule> scheduleProperty() {
        return schedule;
    }

    /** What is planned for the present step. */
    public ReadOnlyObjectProperty<Optional<Slot>> slotProperty() {
        return slot.getReadOnlyProperty();
    }
}
