package org.kubeorama.look;

/** Every size and face that text on the stage has, in pixels of the 1920 × 1080 canvas. */
public enum TextStyle {
    TITLE(Face.BOLD, 40),
    SUBTITLE(Face.REGULAR, 19),
    STEP_NUMBER(Face.BOLD, 54),
    STEP_TOTAL(Face.REGULAR, 24),
    STEP_TITLE(Face.BOLD, 30),
    CAPTION(Face.REGULAR, 21),
    AUDIENCE_TITLE(Face.BOLD, 38),
    AUDIENCE_CAPTION(Face.REGULAR, 27),
    ZONE_TITLE(Face.MEDIUM, 20),
    CARD_LABEL(Face.MEDIUM, 21),
    SMALL_LABEL(Face.MEDIUM, 16),
    DETAIL(Face.REGULAR, 15),
    ROW_LABEL(Face.REGULAR, 15),
    ROW_VALUE(Face.MONO, 15),
    CODE(Face.MONO, 16),
    LINK_LABEL(Face.REGULAR, 15),
    PAYLOAD(Face.MONO, 15),
    BADGE(Face.MEDIUM, 15),
    REASON(Face.REGULAR, 15),
    CALLOUT(Face.REGULAR, 17),
    LANE(Face.REGULAR, 17),
    TICK(Face.REGULAR, 15),
    PLOT(Face.MEDIUM, 15),
    CLOCK(Face.BOLD, 15);

    private final Face face;
    private final double size;

    TextStyle(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    public Face face() {
        return face;
    }

    /** Font size in pixels. */
    public double size() {
        return size;
    }

    /** A cut of a bundled font. Chinese inside MONO is set in REGULAR, which has the glyphs. */
    public enum Face {
        REGULAR, MEDIUM, BOLD, MONO
    }
}
