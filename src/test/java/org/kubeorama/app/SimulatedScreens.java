package org.kubeorama.app;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.Screens;

/** Screens that tests plug in and out: parts of the one screen that tests have. */
final class SimulatedScreens implements Screens {
    static final Place LAPTOP = new Place("laptop", 0, 0, 1000, 640, 1);
    static final Place PROJECTOR = new Place("projector", 0, 640, 640, 360, 2);

    private final ObjectProperty<List<Place>> places = new SimpleObjectProperty<>(List.of());

    SimulatedScreens(Place... there) {
        places.set(List.of(there));
    }

    void plug(Place... there) {
        places.set(List.of(there));
    }

    @Override
    public ObjectProperty<List<Place>> places() {
        return places;
    }

    @Override
    public void fill(Stage window, Place place) {
        // never larger than there is room for, not even on the way: pixels below the test screen are an error
        window.setWidth(Math.min(place.width(), Double.isNaN(window.getWidth()) ? place.width() : window.getWidth()));
        window.setHeight(Math.min(place.height(), Double.isNaN(window.getHeight()) ? place.height() : window.getHeight()));
        window.setX(place.x());
        window.setY(place.y());
        window.setWidth(place.width());
        window.setHeight(place.height());
    }

    @Override
    public void put(Stage window, Place place) {
        fill(window, place);
    }
}
