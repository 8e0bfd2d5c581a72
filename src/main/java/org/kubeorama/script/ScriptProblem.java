package org.kubeorama.script;

import java.util.Comparator;

/**
 * One thing that is wrong in a file of a scene, in plain sentences.
 *
 * @param file folder and file name, such as {@code pod-startup/scene.json}
 * @param line from 1; 0 where the whole file is meant
 * @param column in characters from 1; 0 where the whole file is meant
 * @param pointer JSON pointer (RFC 6901) to the value, empty for the root and for Markdown
 * @param wrong what is wrong
 * @param right what would be right; may be empty
 */
public record ScriptProblem(String file, int line, int column, String pointer, String wrong, String right) {
    /** By place within a file. */
    public static final Comparator<ScriptProblem> IN_ORDER =
            Comparator.comparingInt(ScriptProblem::line).thenComparingInt(ScriptProblem::column);

    public ScriptProblem {
        file = Characters.visible(file);
        pointer = Characters.visible(pointer);
        wrong = Characters.visible(wrong);
        right = Characters.visible(right);
    }

    /** What is wrong and what would be right, without the place. */
    public String message() {
        return right.isEmpty() ? wrong : wrong + "; " + right;
    }

    /** The problem in one line: {@code file:line:column pointer: what is wrong; what would be right}. */
    public String oneLine() {
        var place = line == 0 ? file : file + ":" + line + ":" + column;
        return (pointer.isEmpty() ? place : place + " " + pointer) + ": " + message();
    }

    @Override
    public String toString() {
        return oneLine();
    }
}
