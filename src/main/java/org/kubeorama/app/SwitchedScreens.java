package org.kubeorama.app;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.Screens;

/** The screens, as soon as there are windows; before, none. */
final class SwitchedScreens {
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());

    ObservableValue<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    /** For pictures of views that are in no window. */
    void pretend(List<Place> there) {
        places.set(there);
    }

    void switchTo(Screens screens) {
        screens.places().subscribe(places::set);
    }
}
