package org.kubeorama.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private final List<String> heard = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void theResultIsHandedOver() {
        new BackgroundWork(Runnable::run, Runnable::run).run(() -> "done", heard::add, failure -> heard.add("failed"));

        assertEquals(List.of("done"), heard);
    }

    @Test
    void whatAJobThrowsIsItsFailure() {
        new BackgroundWork(Runnable::run, Runnable::run).run(() -> {
            throw new IOException("broken");
        }, _ -> heard.add("done"), failure -> heard.add(failure.getMessage()));

        assertEquals(List.of("broken"), heard);
    }

    @Test
    void whatIsCancelledSaysNothing() {
        var job = new BackgroundWork(waiting::add, Runnable::run).run(() -> "done", heard::add, _ -> heard.add("failed"));
        job.cancel();
        waiting.forEach(Runnable::run);

        assertEquals(List.of(), heard);
    }

    @Test
    void aResultThatIsOnItsWayIsDroppedWhenCancelled() {
        var job = new BackgroundWork(Runnable::run, waiting::add).run(() -> "done", heard::add, _ -> heard.add("failed"));
        job.cancel();
        waiting.forEach(Runnable::run);

        assertEquals(List.of(), heard);
    }
}
