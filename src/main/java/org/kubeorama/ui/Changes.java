package org.kubeorama.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * Follows several values at once. A binding made for that would be nobody's, and the garbage collector's as soon as it
 * looks; subscriptions last as long as what they follow.
 */
public final class Changes {
    private Changes() {}

    /** Runs now, and after each change of any of the values. */
    public static void follow(Runnable run, ObservableValue<?>... values) {
        List.of(values).forEach(value -> value.addListener((_, _, _) -> run.run()));
        run.run();
    }
}
