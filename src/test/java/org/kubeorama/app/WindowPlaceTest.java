package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.app.Settings.WindowPlace;

class WindowPlaceTest {
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(1280, 0, 1920, 1080));

    @ParameterizedTest
    @CsvSource({
        "100, 50, 1200, 700, true", "1300, 40, 1200, 700, true", "-1150, 50, 1200, 700, false",
        "-1100, 50, 1200, 700, true", "3110, 50, 1200, 700, false", "100, 790, 1200, 700, false",
        "100, -40, 1200, 700, false", "100, 50, 300, 700, false"
    })
    void aWindowThatCannotBeTakenHoldOfIsNotRestored(double x, double y, double width, double height, boolean there) {
        assertEquals(there, WindowApplication.reachable(new WindowPlace(x, y, width, height, false), SCREENS));
    }
}
