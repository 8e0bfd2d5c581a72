package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kubeorama.presenter.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TalkScreensTest {
    private TestTalk talk;

    @Start
    void start(Stage stage) {
        talk = TestTalk.open(stage, "binding", SimulatedScreens.LAPTOP);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static final Place LAPTOP = SimulatedScreens.LAPTOP;
    /** Large enough for the presenter view, too. */
    private static final Place PROJECTOR = new Place("projector", 20, 340, 960, 620, 2);

    private void plug(Place... there) {
        TestTalk.onFx(() -> talk.screens().plug(there));
    }

    private static void assertOn(Place place, Stage window) {
        assertTrue(window.isShowing());
        assertEquals(place.x(), window.getX());
        assertEquals(place.y(), window.getY());
        assertEquals(place.width(), window.getWidth());
        assertEquals(place.height(), window.getHeight());
    }

    @Test
    void onOneScreenTheRoomHasItAndTheConsoleComesOnAKey(FxRobot robot) {
        talk.present(robot);
        assertOn(LAPTOP, talk.audience());
        assertFalse(talk.console().isShowing());

        robot.type(KeyCode.V);
        talk.settle();
        assertOn(LAPTOP, talk.console());

        robot.type(KeyCode.V);
        talk.settle();
        assertFalse(talk.console().isShowing());
        assertTrue(talk.audience().isFocused());
    }

    @Test
    void onOneScreenASheetBringsTheConsoleAndTakesItAway(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.G);
        talk.settle();
        assertTrue(talk.console().isShowing());

        robot.type(KeyCode.ESCAPE);
        talk.settle();
        assertFalse(talk.console().isShowing());
        assertTrue(talk.running());
    }

    @Test
    void aProjectorThatIsPluggedInGetsThePicture(FxRobot robot) {
        talk.jump(2);
        talk.present(robot);

        plug(LAPTOP, PROJECTOR);

        assertOn(PROJECTOR, talk.audience());
        assertOn(LAPTOP, talk.console());
        assertEquals(2, talk.audienceStage().frame().orElseThrow().index());
    }

    @Test
    void aProjectorThatGoesAndComesBackLosesNothing(FxRobot robot) {
        plug(LAPTOP, PROJECTOR);
        talk.jump(1);
        talk.present(robot);

        plug(LAPTOP);
        assertFalse(talk.audience().isShowing());
        assertOn(LAPTOP, talk.console());
        assertTrue(((Label) talk.console().getScene().lookup(".room-state")).getText().contains("screen is gone"));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        plug(LAPTOP, PROJECTOR);
        assertOn(PROJECTOR, talk.audience());
        assertEquals(2, talk.audienceStage().frame().orElseThrow().index());
        assertFalse(talk.console().getScene().lookup(".room-state").isVisible());
    }

    @Test
    void withoutItsProjectorTheRoomIsLedToTheLaptopOnAKey(FxRobot robot) {
        plug(LAPTOP, PROJECTOR);
        talk.present(robot);
        plug(LAPTOP);

        robot.type(KeyCode.V);
        talk.settle();

        assertOn(LAPTOP, talk.audience());
        assertFalse(talk.console().isShowing());
    }

    @Test
    void theLaptopMayGoToo(FxRobot robot) {
        plug(LAPTOP, PROJECTOR);
        talk.present(robot);

        plug(PROJECTOR);
        assertOn(PROJECTOR, talk.console());

        plug(LAPTOP, PROJECTOR);
        assertOn(PROJECTOR, talk.audience());
        assertOn(LAPTOP, talk.console());
    }

    @Test
    void lettersFitThePixelsOfEachScreen(FxRobot robot) {
        plug(LAPTOP, PROJECTOR);
        talk.present(robot);
        double before = letters();

        TestTalk.onFx(() -> {
            talk.audience().setRenderScaleX(2);
            talk.audience().setRenderScaleY(2);
        });
        talk.settle();

        assertEquals(2 * before, letters(), 0.01);
    }

    /** Pixels of the screen that the largest letters of the room have. */
    private double letters() {
        return talk.audienceStage().lookupAll("SharpText").stream()
                .mapToDouble(text -> ((Text) text).getFont().getSize())
                .max()
                .orElseThrow();
    }

    @Test
    void theScreensAreSwappedOnAKey(FxRobot robot) {
        plug(LAPTOP, PROJECTOR);
        talk.present(robot);

        robot.type(KeyCode.X);
        talk.settle();
        assertOn(LAPTOP, talk.audience());
        assertOn(PROJECTOR, talk.console());

        robot.type(KeyCode.X);
        talk.settle();
        assertOn(PROJECTOR, talk.audience());
    }

    @Test
    void aWindowWhoseScreenIsGoneIsBroughtBack() {
        plug(LAPTOP, PROJECTOR);
        TestTalk.onFx(() -> {
            talk.window().stage().setHeight(320);
            talk.window().stage().setWidth(500);
            talk.window().stage().setY(670);
        });

        plug(new Place("other", 0, 0, 900, 640, 1));

        var window = talk.window().stage();
        assertTrue(window.getY() >= 0 && window.getY() + window.getHeight() <= 640, "at " + window.getY());
    }
}
