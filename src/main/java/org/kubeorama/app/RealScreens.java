package org.kubeorama.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.Screens;

/** The screens of the machine, as JavaFX tells of them. */
final class RealScreens implements Screens {
    private static final double MARGIN = 40;

    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(now());
    private final InvalidationListener change = _ -> places.set(now());

    RealScreens() {
        Screen.getScreens().addListener(change);
    }

    private static List<Place> now() {
        var primary = Screen.getPrimary();
        return Stream.concat(Stream.of(primary), Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(RealScreens::place)
                .toList();
    }

    private static Place place(Screen screen) {
        var bounds = screen.getBounds();
        return new Place("%.0f,%.0f".formatted(bounds.getMinX(), bounds.getMinY()), bounds.getMinX(), bounds.getMinY(),
                bounds.getWidth(), bounds.getHeight(), screen.getOutputScaleX());
    }

    @Override
    public ObservableValue<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    @Override
    public void fill(Stage window, Place place) {
        take(window, place, 0);
        window.setFullScreen(true);
    }

    @Override
    public void put(Stage window, Place place) {
        take(window, place, MARGIN);
        window.setMaximized(true);
    }

    /** A window that fills its screen will not be moved, and one that is shown goes full screen where it was. */
    private static void take(Stage window, Place place, double margin) {
        window.hide();
        window.setFullScreen(false);
        window.setMaximized(false);
        window.setX(place.x() + margin);
        window.setY(place.y() + margin);
        window.setWidth(place.width() - 2 * margin);
        window.setHeight(place.height() - 2 * margin);
    }
}
