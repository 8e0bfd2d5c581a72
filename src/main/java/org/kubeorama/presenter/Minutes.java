package org.kubeorama.presenter;

/** Times as a speaker reads them. */
final class Minutes {
    private Minutes() {}

    /** Minutes and seconds, with hours where there are any: {@code 4:05}, {@code 1:04:05}. */
    static String of(double millis) {
        long seconds = (long) Math.floor(millis / 1000);
        long minutes = seconds / 60;
        return minutes < 60
                ? "%d:%02d".formatted(minutes, seconds % 60)
                : "%d:%02d:%02d".formatted(minutes / 60, minutes % 60, seconds % 60);
    }
}
