package org.kubeorama.script;

/** What a text must be, by where it stands. */
enum TextRule {
    /** A name on the diagram: components and code read the same in both languages. */
    NAME(Limits.LABEL, false, false),
    /** A value on the diagram; empty clears it. */
    VALUE(Limits.LABEL, false, true),
    /** A short text for people. */
    TITLE(Limits.LABEL, true, false),
    /** Sentences for people. */
    PROSE(Limits.PROSE, true, false),
    /** An answer of the quiz: sentences, or the name of a component. */
    ANSWER(Limits.PROSE, false, false);

    private final int most;
    private final boolean translated;
    private final boolean mayBeEmpty;

    TextRule(int most, boolean translated, boolean mayBeEmpty) {
        this.most = most;
        this.translated = translated;
        this.mayBeEmpty = mayBeEmpty;
    }

    /** Characters at most, in each language. */
    int most() {
        return most;
    }

    /** Whether a plain string will not do. */
    boolean translated() {
        return translated;
    }

    boolean mayBeEmpty() {
        return mayBeEmpty;
    }
}
