package org.kubeorama.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kubeorama.player.Scrubber;
import org.kubeorama.ui.SideHandle;
import org.kubeorama.ui.Shortcut;

/**
 * Makes the keyboard do what {@link Shortcut} says, wherever the focus is - except for keys that the control in focus
 * needs itself: letters in a text field; Space, arrows and the like in a control that was reached by the keyboard.
 */
final class ShortcutKeys {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final IntConsumer onNumber;
    private final Supplier<Shortcut.Context> context;

    /**
     * @param onNumber told the digit of {@link Shortcut#CHAPTER}
     * @param context what the keyboard is for now
     */
    ShortcutKeys(Map<Shortcut, Runnable> actions, IntConsumer onNumber, Supplier<Shortcut.Context> context) {
        this.actions.putAll(actions);
        this.onNumber = onNumber;
        this.context = context;
    }

    /** What a shortcut does; what buttons do, too. */
    void press(Shortcut shortcut) {
        actions.getOrDefault(shortcut, () -> {}).run();
    }

    void install(Scene scene) {
        install(scene, () -> this);
    }

    /** Makes the keyboard of a scene do what the keys of the moment say. */
    static void install(Scene scene, Supplier<ShortcutKeys> keys) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.get().handle(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> keys.get().handle(scene, event));
    }

    private void handle(Scene scene, KeyEvent event) {
        if (context.get() == Shortcut.Context.BLACK) {
            // nobody sees what a key would do to a button or a list
            Shortcut.of(event, Shortcut.Context.BLACK, false).ifPresent(this::press);
            event.consume();
            return;
        }
        var focus = scene.getFocusOwner();
        boolean inText = focus instanceof TextInputControl;
        if (focus != null && !inText && needs(focus, event.getCode())) {
            return;
        }
        Shortcut.of(event, context.get(), inText).ifPresent(shortcut -> {
            if (shortcut == Shortcut.CHAPTER) {
                onNumber.accept(event.getCharacter().charAt(0) - '0');
            } else {
                press(shortcut);
            }
            event.consume();
        });
    }

    /** Whether a control that the keyboard has reached uses this key itself; after a click the key is the film's. */
    private static boolean needs(Node focus, KeyCode code) {
        if (!focus.isFocusVisible()) {
            return false;
        }
        return switch (focus) {
            case ButtonBase _ -> code == KeyCode.SPACE;
            case ComboBoxBase<?> _ -> code == KeyCode.SPACE || code.isArrowKey();
            case Scrubber _, SideHandle _ -> code == KeyCode.LEFT || code == KeyCode.RIGHT;
            case ListView<?> _, TreeView<?> _ -> code == KeyCode.SPACE || code.isNavigationKey();
            default -> focus.getStyleClass().contains("tab-pane") && code.isArrowKey();
        };
    }
}
