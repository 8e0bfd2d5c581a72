package org.kubeorama.timeline;

/** How motion starts and stops. */
public final class Easing {
    private static final double X1 = 0.4;
    private static final double Y1 = 0;
    private static final double X2 = 0.2;
    private static final double Y2 = 1;

    private Easing() {}

    /**
     * Ease in and out by the cubic Bézier curve (.4, 0, .2, 1).
     *
     * @param time 0 … 1; outside of it the nearer end counts
     * @return how far the motion is, 0 … 1
     */
    public static double inOut(double time) {
        if (time <= 0) {
            return 0;
        }
        if (time >= 1) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (bezier(X1, X2, middle) < time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bezier(Y1, Y2, (low + high) / 2);
    }

    private static double bezier(double first, double second, double at) {
        double rest = 1 - at;
        return 3 * rest * rest * at * first + 3 * rest * at * at * second + at * at * at;
    }
}
