package org.kubeorama.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** One way to press a {@link Shortcut}. */
public sealed interface Key {

    /** Whether this event is the key. Codes answer when pressed, characters when typed. */
    boolean matches(KeyEvent event);

    /** What is written on the key, as tooltips and the list of keys show it. */
    String label(Words words);

    /** Whether a text field would take this key for itself. */
    boolean writes();

    /** A key by its code, with or without Ctrl (Command on a Mac) or Shift. */
    record Code(KeyCode code, boolean ctrl, boolean shift) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            var combination = new KeyCodeCombination(code, modifiers());
            return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
        }

        private KeyCombination.Modifier[] modifiers() {
            return Stream.of(
                            ctrl ? Optional.of(KeyCombination.SHORTCUT_DOWN) : Optional.<KeyCombination.Modifier>empty(),
                            shift ? Optional.of(KeyCombination.SHIFT_DOWN) : Optional.<KeyCombination.Modifier>empty())
                    .flatMap(Optional::stream)
                    .toArray(KeyCombination.Modifier[]::new);
        }

        @Override
        public String label(Words words) {
            var name = switch (code) {
                case LEFT -> "←";
                case RIGHT -> "→";
                case UP -> "↑";
                case DOWN -> "↓";
                case PLUS -> "+";
                case EQUALS -> "=";
                case MINUS -> "−";
                case SPACE -> words.text("ui.key.space");
                case PAGE_UP -> "PgUp";
                case PAGE_DOWN -> "PgDn";
                case ESCAPE -> "Esc";
                default -> code.getName();
            };
            return (ctrl ? "Ctrl+" : "") + (shift ? "Shift+" : "") + name;
        }

        /** Ctrl+C copies the text of a field; Escape and the function keys mean nothing there. */
        @Override
        public boolean writes() {
            return ctrl ? code == KeyCode.C || code == KeyCode.Z : !code.isFunctionKey() && code != KeyCode.ESCAPE;
        }
    }

    /**
     * A key by the character it types, wherever the keyboard's layout has it. Letters count in either case.
     *
     * @param upTo the last of a run of characters, such as 9 in 1 – 9; the character itself where there is no run
     */
    record Character(char character, char upTo) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            // AltGr is Ctrl and Alt together: it types, while Ctrl or Alt alone asks for something else
            boolean typed = event.getEventType() == KeyEvent.KEY_TYPED
                    && event.isControlDown() == event.isAltDown()
                    && !event.isMetaDown()
                    && event.getCharacter().length() == 1;
            if (!typed) {
                return false;
            }
            char c = event.getCharacter().toLowerCase(Locale.ROOT).charAt(0);
            return c >= character && c <= upTo;
        }

        @Override
        public String label(Words words) {
            var first = String.valueOf(character).toUpperCase(Locale.ROOT);
            return character == upTo ? first.replace('-', '−') : first + " – " + upTo;
        }

        @Override
        public boolean writes() {
            return true;
        }
    }
}
