package org.kubeorama.look;

/** Arithmetic on colours written as 0xAARRGGBB. */
public final class Argb {
    private Argb() {}

    /** The same colour with another opacity. @param opacity 0 … 1 */
    public static int fade(int colour, double opacity) {
        return (int) Math.round(255 * Math.clamp(opacity, 0, 1)) << 24 | colour & 0xFFFFFF;
    }

    /** An opaque colour between two. @param share 0 gives {@code from}, 1 gives {@code to} */
    public static int mix(int from, int to, double share) {
        return 0xFF000000
                | channel(from, to, share, 16) << 16
                | channel(from, to, share, 8) << 8
                | channel(from, to, share, 0);
    }

    /** What is seen where a colour, opaque or not, lies over an opaque one. */
    public static int over(int colour, int ground) {
        return mix(ground, colour, (colour >>> 24) / 255.0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int start = from >> shift & 0xFF;
        int end = to >> shift & 0xFF;
        return (int) Math.round(start + (end - start) * Math.clamp(share, 0, 1));
    }
}
