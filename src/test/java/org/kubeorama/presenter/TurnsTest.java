package org.kubeorama.presenter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TurnsTest {
    /** What happened, in order, with a bar where a pulse begins. */
    private final List<String> seen = new ArrayList<>();

    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            seen.add("|");
        }
    };

    private void await(String last) throws Exception {
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> seen.contains(last)).get());
        WaitForAsyncUtils.waitForAsyncFx(10_000, pulses::stop);
    }

    @Test
    void betweenTwoTasksIsAPulseWithoutOneAndNoneIsRunAtOnce() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            pulses.start();
            var turns = new Turns();
            List.of("a", "b", "c").forEach(task -> turns.execute(() -> seen.add(task)));
            seen.add("asked");
        });
        await("c");

        var before = List.of("a", "b", "c").stream().map(task -> bars(seen.indexOf(task))).toList();
        assertEquals("asked", seen.getFirst());
        assertEquals(List.of(before.getFirst(), before.getFirst() + 2, before.getFirst() + 4), before);
    }

    @Test
    void aTaskThatFailsDoesNotKeepTheNextFromItsTurn() throws Exception {
        var usual = new AtomicReference<Thread.UncaughtExceptionHandler>();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            usual.set(Thread.currentThread().getUncaughtExceptionHandler());
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> seen.add("failed"));
            var turns = new Turns();
            turns.execute(() -> {
                throw new IllegalStateException("on purpose");
            });
            turns.execute(() -> seen.add("next"));
        });
        await("next");
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Thread.currentThread().setUncaughtExceptionHandler(usual.get()));

        assertEquals(List.of("failed", "next"), seen);
    }

    private long bars(int end) {
        return IntStream.range(0, end).filter(i -> seen.get(i).equals("|")).count();
    }
}
