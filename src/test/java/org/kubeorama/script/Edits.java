package org.kubeorama.script;

import java.util.ArrayList;
import java.util.List;

/**
 * One case of {@code malformed.txt}: the good scene with some of its text replaced.
 *
 * <p>A case begins with {@code == name}; {@code -} lines are what is replaced (it stands in the scene once), {@code +}
 * lines what it becomes, {@code >} lines the problems that must come of it.
 */
record Edits(String name, List<String> before, List<String> after, List<String> problems) {

    static List<Edits> parse(String table) {
        var cases = new ArrayList<Edits>();
        char last = ' ';
        for (var line : table.lines().filter(line -> !line.isBlank()).toList()) {
            char mark = line.charAt(0);
            var rest = line.length() > 2 ? line.substring(2) : "";
            switch (mark) {
                case '=' ->
                    cases.add(new Edits(line.substring(3), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                case '-' -> add(cases.getLast().before(), rest, last == '-');
                case '+' -> add(cases.getLast().after(), rest, last == '+');
                case '>' -> cases.getLast().problems().add(rest);
                default -> throw new IllegalArgumentException(line);
            }
            last = mark;
        }
        return cases;
    }

    /** The good scene with the edits made. */
    String applyTo(String scene) {
        var edited = scene;
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            if (!edited.contains(old) || edited.indexOf(old) != edited.lastIndexOf(old)) {
                throw new IllegalArgumentException(name + ": must stand in the scene exactly once: " + old);
            }
            edited = edited.replace(old, after.get(i));
        }
        return edited;
    }

    @Override
    public String toString() {
        return name;
    }

    private static void add(List<String> texts, String line, boolean goesOn) {
        if (goesOn) {
            texts.add(texts.removeLast() + "\n" + line);
        } else {
            texts.add(line);
        }
    }
}
