package org.kubeorama.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Every key of the window. What a key does is said once, under {@code ui.shortcut}; tooltips, the list of all keys and
 * the keyboard itself are made from here.
 */
public enum Shortcut {
    PLAY(Group.FILM, code(KeyCode.SPACE), character('k')),
    NEXT(Group.FILM, code(KeyCode.RIGHT), code(KeyCode.PAGE_DOWN), character('n')),
    BACK(Group.FILM, code(KeyCode.LEFT), code(KeyCode.PAGE_UP), character('p')),
    FIRST(Group.FILM, code(KeyCode.HOME)),
    LAST(Group.FILM, code(KeyCode.END)),
    CHAPTER(Group.FILM, new Key.Character('1', '9')),
    REPLAY(Group.FILM, character('r')),
    SLOWER(Group.FILM, character('<')),
    FASTER(Group.FILM, character('>')),
    LOOP(Group.FILM, character('o')),
    WHAT_IF(Group.FILM, character('w')),
    STUDY(Group.FILM, character('s')),

    ZOOM_IN(Group.STAGE, character('+'), character('=')),
    ZOOM_OUT(Group.STAGE, character('-')),
    ZOOM_FIT(Group.STAGE, character('0')),
    PRESENT(Group.STAGE, code(KeyCode.F5)),
    FULL_SCREEN(Group.STAGE, code(KeyCode.F11)),
    BLACK(Group.STAGE, character('b'), character('.')),
    COPY_FRAME(Group.STAGE, ctrl(KeyCode.C)),
    EXPORT(Group.STAGE, ctrl(KeyCode.E)),

    SEARCH(Group.WINDOW, character('/'), ctrl(KeyCode.F)),
    TOPICS(Group.WINDOW, code(KeyCode.F8)),
    PANEL(Group.WINDOW, code(KeyCode.F9)),
    NOTES(Group.WINDOW, ctrl(KeyCode.DIGIT1)),
    OBJECT(Group.WINDOW, ctrl(KeyCode.DIGIT2)),
    STEPS(Group.WINDOW, ctrl(KeyCode.DIGIT3)),
    SOURCES(Group.WINDOW, ctrl(KeyCode.DIGIT4)),
    LANGUAGE(Group.WINDOW, character('l')),
    THEME(Group.WINDOW, character('t')),
    REDUCED_MOTION(Group.WINDOW, character('m')),
    KEYS(Group.WINDOW, character('?'), code(KeyCode.F1)),
    LEAVE(Group.WINDOW, code(KeyCode.ESCAPE));

    /** What a key is about; the headings of the list of all keys. */
    public enum Group {
        FILM, STAGE, WINDOW;

        /** The message key of the heading. */
        public String messageKey() {
            return "ui.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final List<Key> keys;

    Shortcut(Group group, Key... keys) {
        this.group = group;
        this.keys = List.of(keys);
    }

    public Group group() {
        return group;
    }

    /** The ways to press it, the usual one first. */
    public List<Key> keys() {
        return keys;
    }

    /** The message key that says what it does, such as {@code ui.shortcut.zoomIn}. */
    public String messageKey() {
        var parts = name().toLowerCase(Locale.ROOT).split("_");
        return "ui.shortcut." + parts[0] + Arrays.stream(parts, 1, parts.length)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /**
     * The shortcut that a key event is.
     *
     * @param inText whether a text field has the keyboard: what it would write or move by is then left to it
     */
    public static Optional<Shortcut> of(KeyEvent event, boolean inText) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.keys.stream()
                        .anyMatch(key -> key.matches(event) && !(inText && key.writes())))
                .findFirst();
    }

    private static Key code(KeyCode code) {
        return new Key.Code(code, false);
    }

    private static Key ctrl(KeyCode code) {
        return new Key.Code(code, true);
    }

    private static Key character(char character) {
        return new Key.Character(character, character);
    }
}
