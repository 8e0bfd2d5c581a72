package org.kubeorama.presenter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Runs tasks one at every second pulse. What happens beside the room's picture takes its turn here, so that the picture
 * seldom waits for it.
 */
public final class Turns implements Executor {
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private boolean pause;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pause = !pause;
            if (pause) {
                return;
            }
            var task = tasks.pollFirst();
            if (task == null) {
                stop();
            } else {
                task.run();
            }
        }
    };

    @Override
    public void execute(Runnable task) {
        tasks.addLast(task);
        timer.start();
    }
}
