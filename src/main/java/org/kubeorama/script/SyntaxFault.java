package org.kubeorama.script;

import java.util.Optional;

/**
 * The first place where a text is not JSON, in a writer's words rather than a parser's.
 *
 * @param offset index of the character it is about
 */
record SyntaxFault(int offset, String wrong, String right) {

    /** Where and why a text is not JSON; empty where it is. */
    static Optional<SyntaxFault> in(String text) {
        return new SyntaxScan(text).fault();
    }

    Spot spot(String text) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
        }
        return Spot.root(line, offset - start + 1);
    }
}
