package org.kubeorama.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kubeorama.scene.YamlLine;

/**
 * Which lines of a longer text are visible: from the top where nothing has changed, else so that the changes are seen.
 *
 * @param first the first line, from 0
 * @param size how many
 * @param total how many lines there are
 */
record CodeWindow(int first, int size, int total) {

    static CodeWindow of(List<YamlLine> lines, Set<String> changed, int room) {
        int total = lines.size();
        if (total <= room) {
            return new CodeWindow(0, total, total);
        }
        int[] at = IntStream.range(0, total).filter(i -> changed.contains(lines.get(i).pointer())).toArray();
        if (at.length == 0 || at[at.length - 1] < room - 1) {
            return new CodeWindow(0, room, total);
        }
        // the marks of what is cut take the first and the last line
        int last = at[at.length - 1];
        int first = last - at[0] <= room - 3 ? (at[0] + last - room + 1) / 2 : at[0] - 1;
        return new CodeWindow(Math.clamp(first, 0, total - room), room, total);
    }

    boolean cutAbove() {
        return first > 0;
    }

    boolean cutBelow() {
        return first + size < total;
    }
}
