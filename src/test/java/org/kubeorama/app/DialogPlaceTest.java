package org.kubeorama.app;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogPlaceTest {
    private static final double TOLERANCE = 3;

    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage, "binding");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> window.wiring().dialogs().close());
        robot.interact(window::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "export", "order"})
    void aDialogStandsInTheMiddleOfItsWindow(String name, FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.wiring().dialogs().show(name));

        assertCentred(robot);
    }

    @Test
    void soDoesWhatTellsOfAFailure(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.wiring().dialogs().fail("app.readFailed", new IOException("disk")));

        assertCentred(robot);
    }

    /** A display moves and sizes windows in its own time. */
    private void assertCentred(FxRobot robot) throws TimeoutException {
        var dialog = robot.listTargetWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow();

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () ->
                Math.abs(centreX(dialog) - centreX(window.stage())) <= TOLERANCE
                        && Math.abs(centreY(dialog) - centreY(window.stage())) <= TOLERANCE
                        && dialog.getHeight() >= dialog.getScene().getRoot().prefHeight(dialog.getScene().getWidth()));
    }

    private static double centreX(Window window) {
        return window.getX() + window.getWidth() / 2;
    }

    private static double centreY(Window window) {
        return window.getY() + window.getHeight() / 2;
    }
}
