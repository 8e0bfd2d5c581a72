package org.kubeorama.app;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Reports how much time has passed, once a pulse; says nothing else. */
final class Ticker extends AnimationTimer {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double LONGEST = 100;
    private final DoubleConsumer onElapsed;
    private long last;

    /** @param onElapsed told milliseconds */
    Ticker(DoubleConsumer onElapsed) {
        this.onElapsed = onElapsed;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            // after the machine was busy or asleep the film goes on where it was, rather than far ahead
            onElapsed.accept(Math.min((now - last) / NANOS_PER_MILLI, LONGEST));
        }
        last = now;
    }

    /** Runs while told so. */
    void run(boolean running) {
        if (running) {
            start();
        } else {
            stop();
        }
    }
}
