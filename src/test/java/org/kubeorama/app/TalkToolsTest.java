package org.kubeorama.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kubeorama.diagram.Overlay;
import org.kubeorama.layout.Point;
import org.kubeorama.presenter.ToolsViewModel.Tool;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TalkToolsTest {
    private TestTalk talk;

    @Start
    void start(Stage stage) {
        talk = TestTalk.open(stage, "binding", SimulatedScreens.LAPTOP, SimulatedScreens.PROJECTOR);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private Overlay overlay() {
        WaitForAsyncUtils.waitForFxEvents();
        return talk.presenter().talk().overlayProperty().get();
    }

    private static void assertNear(double x, double y, Point point) {
        assertEquals(x, point.x(), 4);
        assertEquals(y, point.y(), 4);
    }

    private void draw(FxRobot robot, Stage on, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(talk.at(on, fromX, fromY)).press(MouseButton.PRIMARY)
                .moveTo(talk.at(on, (fromX + toX) / 2, (fromY + toY) / 2)).moveTo(talk.at(on, toX, toY))
                .release(MouseButton.PRIMARY);
    }

    @Test
    void theSpotlightFollowsTheMouseInBothWindows(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.S).moveTo(talk.at(talk.audience(), 0.25, 0.5));

        var spot = overlay().spot().orElseThrow();
        assertNear(480, 540, spot.at());
        robot.moveTo("#picture");
        assertTrue(overlay().spot().isPresent());
        assertFalse(spot.equals(overlay().spot().orElseThrow()));

        robot.type(KeyCode.S);
        assertTrue(overlay().spot().isEmpty());
    }

    @Test
    void theWheelMakesTheSpotlightWider(FxRobot robot) {
        talk.present(robot);
        robot.type(KeyCode.S).moveTo("#picture");
        double before = overlay().spot().orElseThrow().radius();

        TestTalk.onFx(() -> talk.presenter().tools().widen(1.5));

        assertEquals(1.5 * before, overlay().spot().orElseThrow().radius(), 1);
    }

    @Test
    void theLaserHasATrailThatFades(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.L).moveTo(talk.at(talk.audience(), 0.3, 0.3)).moveTo(talk.at(talk.audience(), 0.4, 0.4));
        assertTrue(overlay().trail().size() >= 3);
        assertNear(768, 432, overlay().trail().getLast().at());

        TestTalk.onFx(() -> talk.presenter().tools().advance(400));
        assertEquals(1, overlay().trail().size());
        assertEquals(Cursor.NONE, talk.audience().getScene().getRoot().getCursor());
    }

    @Test
    void aLineIsDrawnInTheColourOfThePen(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.D);
        draw(robot, talk.audience(), 0.25, 0.25, 0.5, 0.5);
        robot.type(KeyCode.C);
        draw(robot, talk.audience(), 0.5, 0.25, 0.5, 0.5);

        var strokes = overlay().strokes();
        assertEquals(2, strokes.size());
        assertNear(480, 270, strokes.getFirst().points().getFirst());
        assertNear(960, 540, strokes.getFirst().points().getLast());
        assertEquals(0, strokes.getFirst().pen());
        assertEquals(1, strokes.getLast().pen());
        assertEquals(1, talk.now().index() + 1);
    }

    @Test
    void whatIsDrawnInTheSmallPictureIsInTheSamePlaceInTheLargeOne(FxRobot robot) {
        talk.present(robot);
        var picture = talk.console().getScene().lookup("#picture");
        var middle = picture.localToScreen(picture.getLayoutBounds().getCenterX(), picture.getLayoutBounds().getCenterY());

        robot.type(KeyCode.D).moveTo(middle).press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);

        assertNear(960, 540, overlay().strokes().getFirst().points().getFirst());
    }

    @Test
    void linesAreTakenBackOneByOneOrAllAtOnce(FxRobot robot) {
        talk.present(robot);
        robot.type(KeyCode.D);
        draw(robot, talk.audience(), 0.2, 0.2, 0.3, 0.3);
        draw(robot, talk.audience(), 0.3, 0.2, 0.4, 0.3);
        draw(robot, talk.audience(), 0.4, 0.2, 0.5, 0.3);

        robot.type(KeyCode.U);
        assertEquals(2, overlay().strokes().size());

        robot.type(KeyCode.E);
        assertEquals(0, overlay().strokes().size());
    }

    @Test
    void drawingsBelongToTheirStep(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);
        robot.type(KeyCode.D);
        draw(robot, talk.audience(), 0.2, 0.2, 0.3, 0.3);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(0, overlay().strokes().size());

        robot.type(KeyCode.LEFT);
        assertEquals(1, overlay().strokes().size());
    }

    @Test
    void theRoomDoesNotSeeWhatIsDrawnWhileItsPictureIsFrozen(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.F, KeyCode.D);
        draw(robot, talk.audience(), 0.2, 0.2, 0.3, 0.3);
        assertEquals(0, overlay().strokes().size());

        robot.type(KeyCode.F);
        assertEquals(1, overlay().strokes().size());
    }

    @Test
    void escapePutsTheToolAwayBeforeItEndsTheTalk(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.D, KeyCode.ESCAPE);

        assertEquals(Tool.NONE, talk.tool());
        assertTrue(talk.running());
    }

    @Test
    void thePointerGoesAfterThreeSecondsAndComesBack(FxRobot robot) throws Exception {
        talk.present(robot);
        var root = talk.audience().getScene().getRoot();

        robot.moveTo(talk.at(talk.audience(), 0.3, 0.3));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.DEFAULT, root.getCursor());
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> root.getCursor() == Cursor.NONE);

        robot.moveTo(talk.at(talk.audience(), 0.4, 0.3));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.DEFAULT, root.getCursor());
    }
}
