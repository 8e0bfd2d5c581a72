package org.kubeorama.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Every key of the program. What a key does is said once, under {@code ui.shortcut}; tooltips, the list of all keys and
 * the keyboard itself are made from here.
 */
public enum Shortcut {
    PLAY(Group.FILM, window(code(KeyCode.SPACE), character('k')), presenting(character('k'))),
    NEXT(Group.FILM, window(code(KeyCode.RIGHT), code(KeyCode.PAGE_DOWN), character('n')),
            presenting(code(KeyCode.SPACE), code(KeyCode.RIGHT), code(KeyCode.PAGE_DOWN), character('n'))),
    BACK(Group.FILM, both(code(KeyCode.LEFT), code(KeyCode.PAGE_UP), character('p'))),
    FIRST(Group.FILM, both(code(KeyCode.HOME))),
    LAST(Group.FILM, both(code(KeyCode.END))),
    CHAPTER(Group.FILM, both(new Key.Character('1', '9'))),
    REPLAY(Group.FILM, both(character('r'))),
    GO_TO(Group.FILM, presenting(character('g'))),
    OVERVIEW(Group.FILM, presenting(character('o'))),
    TAKE_FORK(Group.FILM, presenting(code(KeyCode.DOWN))),
    LEAVE_FORK(Group.FILM, presenting(code(KeyCode.UP))),
    SLOWER(Group.FILM, both(character('<'))),
    FASTER(Group.FILM, both(character('>'))),
    LOOP(Group.FILM, window(character('o'))),
    WHAT_IF(Group.FILM, window(character('w'))),
    STUDY(Group.FILM, window(character('s'))),

    BLACK(Group.STAGE, everywhere(character('b'), character('.'))),
    WHITE(Group.STAGE, presenting(character('w')), black(character('w'))),
    FREEZE(Group.STAGE, presenting(character('f'))),
    ZOOM_LIT(Group.STAGE, presenting(character('z'))),
    ZOOM_IN(Group.STAGE, both(character('+'), character('='))),
    ZOOM_OUT(Group.STAGE, both(character('-'))),
    ZOOM_FIT(Group.STAGE, both(character('0'))),
    PRESENT(Group.STAGE, window(code(KeyCode.F5))),
    PRESENT_FROM_START(Group.STAGE, both(shift(KeyCode.F5))),
    RUNNING_ORDER(Group.STAGE, window(code(KeyCode.F6))),
    FULL_SCREEN(Group.STAGE, window(code(KeyCode.F11))),
    COPY_FRAME(Group.STAGE, window(ctrl(KeyCode.C))),
    EXPORT(Group.STAGE, window(ctrl(KeyCode.E))),

    SPOTLIGHT(Group.TOOLS, presenting(character('s'))),
    LASER(Group.TOOLS, presenting(character('l'))),
    DRAW(Group.TOOLS, presenting(character('d'))),
    COLOUR(Group.TOOLS, presenting(character('c'))),
    UNDO(Group.TOOLS, presenting(character('u'), ctrl(KeyCode.Z))),
    CLEAR(Group.TOOLS, presenting(character('e'))),

    SEARCH(Group.WINDOW, window(character('/'), ctrl(KeyCode.F))),
    TOPICS(Group.WINDOW, window(code(KeyCode.F8))),
    PANEL(Group.WINDOW, window(code(KeyCode.F9))),
    NOTES(Group.WINDOW, window(ctrl(KeyCode.DIGIT1))),
    OBJECT(Group.WINDOW, window(ctrl(KeyCode.DIGIT2))),
    STEPS(Group.WINDOW, window(ctrl(KeyCode.DIGIT3))),
    SOURCES(Group.WINDOW, window(ctrl(KeyCode.DIGIT4))),
    CONSOLE(Group.WINDOW, presenting(character('v'))),
    SWAP_SCREENS(Group.WINDOW, presenting(character('x'))),
    NOTES_LARGER(Group.WINDOW, presenting(ctrl(KeyCode.PLUS), ctrl(KeyCode.EQUALS))),
    NOTES_SMALLER(Group.WINDOW, presenting(ctrl(KeyCode.MINUS))),
    LANGUAGE(Group.WINDOW, window(character('l'))),
    THEME(Group.WINDOW, window(character('t'))),
    AUDIENCE_LANGUAGE(Group.WINDOW, presenting(character('a'))),
    AUDIENCE_THEME(Group.WINDOW, presenting(character('t'))),
    REDUCED_MOTION(Group.WINDOW, both(character('m'))),
    KEYS(Group.WINDOW, both(character('?'), code(KeyCode.F1))),
    LEAVE(Group.WINDOW, everywhere(code(KeyCode.ESCAPE)));

    /** What somebody is doing, which decides what keys mean. */
    public enum Context {
        /** Watching a film in the window. */
        WINDOW,
        /** Presenting, in any of its windows. */
        PRESENTING,
        /** The stage is covered: only what uncovers it works. */
        BLACK
    }

    /** @param contexts where these keys are the shortcut's */
    private record Keys(Set<Context> contexts, List<Key> keys) {}

    /** What a key is about; the headings of the list of all keys. */
    public enum Group {
        FILM, STAGE, TOOLS, WINDOW;

        /** The message key of the heading. */
        public String messageKey() {
            return "ui.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final List<Keys> all;

    Shortcut(Group group, Keys... all) {
        this.group = group;
        this.all = List.of(all);
    }

    public Group group() {
        return group;
    }

    /** The ways to press it there, the usual one first; none where it does not work. */
    public List<Key> keys(Context context) {
        return all.stream()
                .filter(keys -> keys.contexts().contains(context))
                .flatMap(keys -> keys.keys().stream())
                .toList();
    }

    /** What can be pressed there, in the order of groups. */
    public static List<Shortcut> in(Context context) {
        return Arrays.stream(values()).filter(shortcut -> !shortcut.keys(context).isEmpty()).toList();
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
     * @param context what the keyboard is for
     * @param inText whether a text field has the keyboard: what it would write or move by is then left to it
     */
    public static Optional<Shortcut> of(KeyEvent event, Context context, boolean inText) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.keys(context).stream()
                        .anyMatch(key -> key.matches(event) && !(inText && key.writes())))
                .findFirst();
    }

    private static Keys window(Key... keys) {
        return new Keys(EnumSet.of(Context.WINDOW), List.of(keys));
    }

    private static Keys presenting(Key... keys) {
        return new Keys(EnumSet.of(Context.PRESENTING), List.of(keys));
    }

    private static Keys black(Key... keys) {
        return new Keys(EnumSet.of(Context.BLACK), List.of(keys));
    }

    private static Keys both(Key... keys) {
        return new Keys(EnumSet.of(Context.WINDOW, Context.PRESENTING), List.of(keys));
    }

    private static Keys everywhere(Key... keys) {
        return new Keys(EnumSet.allOf(Context.class), List.of(keys));
    }

    private static Key code(KeyCode code) {
        return new Key.Code(code, false, false);
    }

    private static Key ctrl(KeyCode code) {
        return new Key.Code(code, true, false);
    }

    private static Key shift(KeyCode code) {
        return new Key.Code(code, false, true);
    }

    private static Key character(char character) {
        return new Key.Character(character, character);
    }
}
