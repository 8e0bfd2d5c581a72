package org.kubeorama.script;

/** How much a script may hold: enough for any film a person can follow, too little to eat the machine. */
public final class Limits {
    /** Bytes of any one file of a scene. */
    public static final int FILE_BYTES = 5 * 1024 * 1024;

    /** Bytes of one section of the notes, in UTF-8. */
    public static final int SECTION_BYTES = 32 * 1024;

    public static final int ACTORS = 2_000;
    public static final int LINKS = 5_000;

    /** Main steps and those of forks together. */
    public static final int STEPS = 2_000;

    public static final int OBJECTS = 500;
    public static final int FORKS = 200;

    /** Actions of all steps together. */
    public static final int ACTIONS = 20_000;

    /** Rows of one actor. */
    public static final int ROWS = 200;

    /** Steps of the axis of a time line. */
    public static final int TICKS = 40;

    /** How far from zero a time line may reach. */
    public static final double TIME = 1e9;

    /** Plots on one time line in all steps together. */
    public static final int PLOTS = 500;

    /** Beats of one step, and actions of one beat. */
    public static final int BEATS = 100;

    /** How deep actors may lie in actors, and values in a manifest. */
    public static final int DEPTH = 16;

    /** Values in the manifest of an object and all its patches together. */
    public static final int MANIFEST_VALUES = 1_000;

    /** Characters of a text to be read in lines: captions, questions, explanations. */
    public static final int PROSE = 20_000;

    /** Characters of a text on the diagram: labels, badges, payloads, titles. */
    public static final int LABEL = 200;

    /** Characters of an id. */
    public static final int ID = 64;

    /** Cells of a grid in each direction. */
    public static final int CELLS = 100;

    /** Combining marks on one letter. */
    public static final int MARKS = 4;

    /** Questions of a quiz. */
    public static final int QUESTIONS = 50;

    /** Scenes of a running order. */
    public static final int ORDER = 500;

    private Limits() {}
}
