package org.kubeorama.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** The screens of the machine: the only door to them. */
public interface Screens {
    /** The screens that are there, the primary one first. */
    ObservableValue<List<Place>> places();

    /** Makes a window, shown or not, fill a screen. */
    void fill(Stage window, Place place);

    /** Puts a window onto a screen, with its title bar in reach. */
    void put(Stage window, Place place);
}
