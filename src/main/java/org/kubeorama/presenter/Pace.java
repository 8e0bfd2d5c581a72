package org.kubeorama.presenter;

/** How a speaker is doing for time. */
public enum Pace {
    /** Nothing is planned for this step. */
    UNKNOWN,
    /** More than a little before the step is due. */
    EARLY,
    ON_TIME,
    LATE,
    /** So late that something has to be left out. */
    VERY_LATE;

    private static final double LITTLE = 30_000;
    private static final double MUCH = 0.1;

    /** @param elapsed milliseconds of the presentation; @param length of the presentation */
    static Pace of(Schedule.Slot slot, double elapsed, double length) {
        double late = late(slot, elapsed);
        if (late > Math.max(LITTLE, MUCH * length)) {
            return VERY_LATE;
        } else if (late > LITTLE / 2) {
            return LATE;
        }
        return late < -LITTLE ? EARLY : ON_TIME;
    }

    /** Milliseconds past the step's end, or negative ones before its start; 0 within. */
    static double late(Schedule.Slot slot, double elapsed) {
        return elapsed > slot.end() ? elapsed - slot.end() : Math.min(0, elapsed - slot.start());
    }
}
