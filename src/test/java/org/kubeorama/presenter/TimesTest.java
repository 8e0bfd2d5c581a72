package org.kubeorama.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.presenter.Schedule.Slot;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

class TimesTest {
    private static final SceneId SCENE = new SceneId("talk");
    private static final StepId ONE = new StepId("one");
    private static final StepId TWO = new StepId("two");
    private static final StepId THREE = new StepId("three");
    private static final Schedule SCHEDULE = new Schedule(List.of(
            new Slot(SCENE, ONE, 0, 60_000), new Slot(SCENE, TWO, 60_000, 120_000),
            new Slot(SCENE, THREE, 120_000, 600_000)));

    private final AtomicLong clock = new AtomicLong(5_000);
    private final TimesViewModel times = new TimesViewModel(clock::get);

    @BeforeEach
    void plan() {
        times.scheduleProperty().set(SCHEDULE);
    }

    private void pass(long millis) {
        clock.addAndGet(millis);
        times.tick();
    }

    @Test
    void timePassesUnlessItIsPaused() {
        times.begin(SCENE, ONE, 0);

        pass(10_000);
        times.pause();
        pass(20_000);
        assertEquals(10_000, times.elapsedProperty().get());
        times.pause();
        pass(5_000);

        assertEquals(15_000, times.elapsedProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"30, ON_TIME", "60, ON_TIME", "70, ON_TIME", "80, LATE", "110, LATE", "125, VERY_LATE"})
    void theFirstStepMayTakeItsMinute(long seconds, Pace pace) {
        times.begin(SCENE, ONE, 0);

        pass(seconds * 1000);

        assertEquals(pace, times.pace());
    }

    @Test
    void whoIsFarAheadIsTold() {
        times.begin(SCENE, ONE, 0);
        pass(20_000);

        times.reach(SCENE, TWO);

        assertEquals(Pace.EARLY, times.pace());
        assertEquals(-40_000, times.late());
    }

    @Test
    void everyStepKeepsHowItWent() {
        times.begin(SCENE, ONE, 0);
        pass(90_000);
        times.reach(SCENE, TWO);
        pass(10_000);

        assertEquals(Pace.LATE, times.paceAt(SCENE, ONE));
        assertEquals(Pace.ON_TIME, times.paceAt(SCENE, TWO));
        assertEquals(Pace.UNKNOWN, times.paceAt(SCENE, THREE));
    }

    @Test
    void aTalkThatBeginsInTheMiddleIsOnTimeThere() {
        times.begin(SCENE, TWO, 0);
        pass(5_000);

        assertEquals(Pace.ON_TIME, times.pace());
        assertEquals(540_000, times.plannedProperty().get());
        assertEquals(Optional.of(60_000.0), times.due(SCENE, TWO));
        assertEquals(Optional.empty(), times.due(SCENE, ONE));
    }

    @Test
    void aTalkThatGoesOnAfterACrashHasItsTime() {
        times.begin(SCENE, TWO, 100_000);
        pass(5_000);

        assertEquals(105_000, times.elapsedProperty().get());
        assertEquals(Pace.ON_TIME, times.pace());
        assertEquals(600_000, times.plannedProperty().get());
    }

    @Test
    void aStepThatIsNotPlannedHasNoPace() {
        times.begin(SCENE, ONE, 0);

        times.reach(new SceneId("other"), ONE);

        assertEquals(Pace.UNKNOWN, times.pace());
        assertEquals(0, times.late());
    }

    @Test
    void timeIsSharedOutOverTheStepsThatAreShown() {
        var scene = TalkScenes.scene("talk", 4);
        var order = new RunningOrder(new Text("", ""), Optional.of(12), List.of(
                new Part(SCENE, Set.of(new StepId("step-2"))), new Part(new SceneId("unknown"), Set.of())));

        var schedule = Schedule.of(order, List.of(scene));

        assertEquals(List.of("step-1", "step-3", "step-4"), schedule.slots().stream().map(slot -> slot.step().value()).toList());
        assertEquals(720_000, schedule.length(), 1e-6);
        assertEquals(schedule.slots().get(0).end(), schedule.slots().get(1).start());
    }

    @Test
    void withoutAPlanATalkTakesWholeMinutes() {
        var schedule = Schedule.of(RunningOrder.of(List.of(SCENE)), List.of(TalkScenes.scene("talk", 4)));

        assertEquals(0, schedule.length() % 60_000, 1e-6);
        assertTrue(schedule.length() > 0);
        assertEquals(0, Schedule.of(RunningOrder.of(List.of()), List.of()).length());
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "65000, 1:05", "3599999, 59:59", "3600000, 1:00:00", "7384000, 2:03:04"})
    void timesAreReadAsSpeakersReadThem(double millis, String text) {
        assertEquals(text, Minutes.of(millis));
    }
}
