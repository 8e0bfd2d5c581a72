package org.kubeorama.ui;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Tells what a control does: to the eye by a tooltip with its key, to a screen reader by its accessible text.
 *
 * @param context where the control is, which decides its keys
 */
public record Hints(Words words, Shortcut.Context context) {
    private static final Duration SHOWN_AFTER = Duration.millis(400);

    /** For controls of the main window. */
    public Hints(Words words) {
        this(words, Shortcut.Context.WINDOW);
    }

    /** Explains a control that does what a shortcut does. */
    public void explain(Control control, Shortcut shortcut) {
        explain(control, words.observe(shortcut.messageKey()), shortcut);
    }

    /** Explains a control whose meaning changes, such as play and pause, which a shortcut presses. */
    public void explain(Control control, ObservableValue<String> meaning, Shortcut shortcut) {
        var tip = Bindings.createStringBinding(
                () -> meaning.getValue() + "   " + keysOf(shortcut), meaning, words.language());
        explain(control, meaning, tip);
    }

    /** Explains a control that has no key of its own. */
    public void explain(Control control, ObservableValue<String> meaning) {
        explain(control, meaning, meaning);
    }

    private static void explain(Control control, ObservableValue<String> meaning, ObservableValue<String> tip) {
        control.accessibleTextProperty().bind(meaning);
        tip(control, tip);
    }

    /** Gives a control a tooltip when the mouse first comes near: each is a window of its own, and few are ever seen. */
    public static void tip(Control control, ObservableValue<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                var tooltip = new Tooltip();
                tooltip.setShowDelay(SHOWN_AFTER);
                tooltip.textProperty().bind(text);
                control.setTooltip(tooltip);
            }
        });
    }

    /** The usual keys of a shortcut, such as {@code Space  K}. */
    private String keysOf(Shortcut shortcut) {
        return shortcut.keys(context).stream().limit(2).map(key -> key.label(words)).collect(Collectors.joining("  "));
    }
}
