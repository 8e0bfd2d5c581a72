package org.kubeorama.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** The screens of the machine: the only door to them. */
public interface Screens {
    /** The screens that are there, the primary one first. */
    ObservableValue<List<Place>> places();

    /** Makes a window fill a screen as soon as it is shown; one that is shown already may be hidden for that. */
    void fill(Stage window, Place place);

    /** The same, with its title bar in reach. */
    void put(Stage window, Place place);
}
