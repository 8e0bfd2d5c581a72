package org.kubeorama.diagram;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.kubeorama.scene.YamlLine;

/** Which lines of YAML a step has changed. */
final class ChangedLines {
    private ChangedLines() {}

    /**
     * The lines of changed values, and the lines that introduce nothing but changed ones: of an object that is created,
     * all.
     *
     * @param changed JSON pointers of the deepest changed values
     */
    static BitSet of(List<YamlLine> lines, Set<String> changed) {
        var found = new BitSet(lines.size());
        // from below: what a line introduces stands under it
        for (int i = lines.size() - 1; i >= 0; i--) {
            found.set(i, changed.contains(lines.get(i).pointer()) || introducesOnlyChanged(lines, i, found));
        }
        return found;
    }

    private static boolean introducesOnlyChanged(List<YamlLine> lines, int line, BitSet found) {
        var inside = lines.get(line).pointer() + "/";
        int end = line + 1;
        while (end < lines.size() && lines.get(end).pointer().startsWith(inside)) {
            end++;
        }
        return end > line + 1 && found.nextClearBit(line + 1) >= end;
    }
}
