package org.kubeorama.app;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;

/**
 * What the window remembers from one start to the next.
 *
 * @param language empty: that of the machine
 * @param theme empty: as the desktop is, dark or light
 * @param scene the id of the film that was open
 * @param step the id of its step
 * @param window where the window was
 * @param topics the list of topics on the left
 * @param panel the panel on the right
 * @param page the name of the panel's page
 * @param speed 0.5 … 2
 * @param reducedMotion empty: as the desktop asks
 * @param done the ids of films watched to their end
 */
public record Settings(
        Optional<Language> language,
        Optional<Theme> theme,
        Optional<String> scene,
        Optional<String> step,
        Optional<WindowPlace> window,
        Side topics,
        Side panel,
        Optional<String> page,
        double speed,
        boolean loop,
        Optional<Boolean> reducedMotion,
        boolean study,
        Set<String> done) {

    /** Pixels of the screen; without {@code maximized} as it was before it filled the screen. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /**
     * A part beside the stage.
     *
     * @param shown empty: where the window is wide enough for it
     * @param width in pixels, 160 … 900
     */
    public record Side(Optional<Boolean> shown, double width) {
        public Side {
            width = Math.clamp(width, 160, 900);
        }
    }

    /** A first start. */
    public static final Settings FIRST = new Settings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            new Side(Optional.empty(), 240), new Side(Optional.empty(), 324), Optional.empty(), 1, false,
            Optional.empty(), false, Set.of());

    public Settings {
        SortedSet<String> sorted = new TreeSet<>(done);
        done = java.util.Collections.unmodifiableSortedSet(sorted);
        speed = Math.clamp(speed, 0.5, 2);
    }
}
