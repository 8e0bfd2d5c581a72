package org.kubeorama.presenter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.kubeorama.presenter.Seating.Wish;

/** Which screen the room sees and which the speaker, whatever is plugged in and out. */
public final class ScreensViewModel {
    private final ObservableValue<List<Place>> places;
    private final TalkViewModel talk;
    private final ReadOnlyObjectWrapper<Seating> seating =
            new ReadOnlyObjectWrapper<>(new Seating(Optional.empty(), Optional.empty()));
    private Optional<String> home = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean apart;

    public ScreensViewModel(ObservableValue<List<Place>> places, TalkViewModel talk) {
        this.places = places;
        this.talk = talk;
        places.subscribe(_ -> seat());
        talk.consoleProperty().subscribe(_ -> seat());
        talk.sheetProperty().subscribe(_ -> seat());
        talk.runningProperty().subscribe(running -> {
            apart = false;
            seat();
        });
    }

    /** Where the main window is. @param x and y of its middle */
    public void homeAt(double x, double y) {
        home = places.getValue().stream().filter(place -> place.contains(x, y)).map(Place::name).findFirst();
    }

    private void seat() {
        var there = places.getValue();
        if (!talk.runningProperty().get()) {
            seating.set(new Seating(Optional.empty(), Optional.empty()));
        } else if (!there.isEmpty()) {
            apart |= there.size() > 1;
            // a sheet needs somewhere to be shown, and that is never the audience view
            boolean asked = talk.consoleProperty().get() || talk.sheetProperty().get() != TalkViewModel.Sheet.NONE;
            seating.set(Seating.of(there, new Wish(home, chosen, apart, asked)));
        }
    }

    /** Shows the audience view on the next screen. */
    public void swap() {
        var there = places.getValue();
        seating.get().audience().filter(_ -> there.size() > 1)
                .ifPresent(now -> choose(Seating.next(there, now)));
    }

    /** Shows the audience view on a screen. */
    public void choose(Place place) {
        chosen = Optional.of(place.name());
        seat();
    }

    /** Shows or hides the presenter view on the only screen; where the room's is gone, leads the room to this one. */
    public void switchConsole() {
        if (places.getValue().size() > 1) {
            return;
        }
        if (apart) {
            apart = false;
            talk.consoleProperty().set(false);
            seat();
        } else {
            talk.consoleProperty().set(!talk.consoleProperty().get());
        }
    }

    /** The screens that are there. */
    public ObservableValue<List<Place>> places() {
        return places;
    }

    ReadOnlyObjectProperty<Seating> seatingProperty() {
        return seating.getReadOnlyProperty();
    }

    /** Where the room's picture is; empty while its screen is away. */
    public ObservableValue<Optional<Place>> audiencePlace() {
        return seating.map(Seating::audience);
    }
}
