package org.kubeorama.presenter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Runs tasks one a pulse, while nothing has moved for some pulses: nobody has to wait for them. */
public final class IdleMoments implements Executor {
    private static final int CALM = 12;

    private final BooleanSupplier moves;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private int calm;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    /** @param moves whether something moves just now */
    public IdleMoments(BooleanSupplier moves) {
        this.moves = moves;
    }

    @Override
    public void execute(Runnable task) {
        if (tasks.isEmpty()) {
            timer.start();
        }
        tasks.addLast(task);
    }

    /** Somebody has done something: there may be more. */
    public void wake() {
        calm = 0;
    }

    private void pulse() {
        calm = moves.getAsBoolean() ? 0 : calm + 1;
        if (calm > CALM && !tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
        if (tasks.isEmpty()) {
            timer.stop();
        }
    }
}
