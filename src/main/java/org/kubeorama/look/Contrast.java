package org.kubeorama.look;

/** How far apart two colours are for the eye, by WCAG 2.2. */
public final class Contrast {
    /** The least contrast of text, by WCAG 2.2, success criterion 1.4.3. */
    public static final double LIT = 4.5;

    /** The least contrast of text that recedes: what the same criterion asks of large text. */
    public static final double RECEDED = 3;

    private static final double[] LINEAR = new double[256];

    static {
        for (int channel = 0; channel < LINEAR.length; channel++) {
            LINEAR[channel] = linear(channel);
        }
    }

    private Contrast() {}

    /**
     * The contrast ratio.
     *
     * @param colour opaque ARGB, as is {@code other}; the order does not matter
     * @return 1 (the same) … 21 (black on white)
     */
    public static double ratio(int colour, int other) {
        double one = luminance(colour);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The relative luminance, 0 (black) … 1 (white). */
    private static double luminance(int colour) {
        return 0.2126 * LINEAR[colour >> 16 & 0xFF] + 0.7152 * LINEAR[colour >> 8 & 0xFF]
                + 0.0722 * LINEAR[colour & 0xFF];
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
