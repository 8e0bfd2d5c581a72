package org.kubeorama.look;

/** The ways a stage can be coloured. */
public enum Theme {
    LIGHT("light", Palettes.LIGHT),
    DARK("dark", Palettes.DARK),
    CONTRAST("contrast", Palettes.CONTRAST);

    private final String code;
    private final Palette palette;

    Theme(String code, Palette palette) {
        this.code = code;
        this.palette = palette;
    }

    /** The name used in options and settings. */
    public String code() {
        return code;
    }

    /** The colours of this theme. */
    public Palette palette() {
        return palette;
    }

    /** The theme to turn to from this one: dark, light, high contrast, and round again. */
    public Theme next() {
        return switch (this) {
            case DARK -> LIGHT;
            case LIGHT -> CONTRAST;
            case CONTRAST -> DARK;
        };
    }
}
