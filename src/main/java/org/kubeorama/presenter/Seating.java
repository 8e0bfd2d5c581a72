package org.kubeorama.presenter;

import java.util.List;
import java.util.Optional;

/**
 * Which screen shows what.
 *
 * @param audience where the audience view is; empty: nowhere until its screen is back
 * @param console where the presenter view is; empty: hidden behind its key
 */
record Seating(Optional<Place> audience, Optional<Place> console) {

    /**
     * What the speaker wants.
     *
     * @param home where the main window is: the laptop
     * @param chosen the screen that was chosen for the audience; empty: whichever is not home
     * @param apart whether audience and speaker had a screen each before; the room is then not led to the laptop's
     * @param console whether the presenter view is asked for on the only screen
     */
    record Wish(Optional<String> home, Optional<String> chosen, boolean apart, boolean console) {}

    /** @param places the screens that are there, at least one */
    static Seating of(List<Place> places, Wish wish) {
        var home = named(places, wish.home()).orElse(places.getFirst());
        if (places.size() == 1) {
            return wish.apart()
                    ? new Seating(Optional.empty(), Optional.of(home))
                    : new Seating(Optional.of(home), Optional.of(home).filter(_ -> wish.console()));
        }
        var audience = named(places, wish.chosen()).orElseGet(() -> other(places, home));
        return new Seating(Optional.of(audience), Optional.of(audience.equals(home) ? other(places, home) : home));
    }

    /** The screen after one in their order, round again. */
    static Place next(List<Place> places, Place after) {
        return places.get((places.indexOf(after) + 1) % places.size());
    }

    private static Optional<Place> named(List<Place> places, Optional<String> name) {
        return name.flatMap(wanted -> places.stream().filter(place -> place.name().equals(wanted)).findFirst());
    }

    private static Place other(List<Place> places, Place than) {
        return places.stream().filter(place -> !place.equals(than)).findFirst().orElse(than);
    }
}
