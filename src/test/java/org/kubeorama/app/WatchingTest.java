package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kubeorama.diagram.StageView;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.Screening;
import org.kubeorama.player.Scrubber;
import org.kubeorama.player.StageRoom;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.StepId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with the mouse and sees, in a film that has a question, a guess and a fork. */
@ExtendWith(ApplicationExtension.class)
class WatchingTest {
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage, Path.of("src/test/resources/org/kubeorama/script"), "good");
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> window.close());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PlayerViewModel player() {
        return window.wiring().player();
    }

    private Screening now() {
        WaitForAsyncUtils.waitForFxEvents();
        return player().screeningProperty().get().orElseThrow();
    }

    private void onFx(Runnable change) {
        WaitForAsyncUtils.asyncFx(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String choices(FxRobot robot) {
        return robot.lookup("#choices").<FlowPane>query().getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void forksAreOfferedUntilAQuestionComes(FxRobot robot) {
        assertEquals("What if | A detour", choices(robot));

        onFx(() -> player().jump(new StepId("decide")));

        assertEquals("Does it work? | 1   Yes | 2   No", choices(robot));
    }

    @Test
    void anAnswerIsGivenByAClick(FxRobot robot) {
        onFx(() -> player().jump(new StepId("decide")));

        robot.clickOn("2   No");

        assertEquals(new StepId("bad-end"), now().step().id());
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("2   No").<ButtonBase>query().getStyleClass().contains("chosen"));
    }

    @Test
    void anAnswerIsGivenByItsNumber(FxRobot robot) {
        onFx(() -> player().jump(new StepId("decide")));

        robot.type(KeyCode.DIGIT1);

        assertEquals(new StepId("good-end"), now().step().id());
    }

    @Test
    void aForkIsSwitchedByAClick(FxRobot robot) {
        robot.clickOn("A detour");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(now().forks().getFirst().taken());
        assertTrue(robot.lookup("A detour").<ToggleButton>query().isSelected());
        assertEquals("/ " + now().timeline().steps().size(), robot.lookup("#total").<Label>query().getText());
    }

    @Test
    void aGuessIsMadeByClickingTheActor(FxRobot robot) {
        onFx(() -> player().studyProperty().set(true));
        var asked = now().guess().orElseThrow();
        assertTrue(choices(robot).startsWith(asked.question().en()));

        clickOn(robot, asked.answers().getFirst());

        assertTrue(player().verdictProperty().get().orElseThrow().right());
        assertTrue(choices(robot).startsWith("Right. " + asked.explanation().en()));
        robot.clickOn("Go on");
        assertTrue(now().playhead().running());
        assertTrue(now().guess().isEmpty());
    }

    @Test
    void aGuessCanBeLeftOut(FxRobot robot) {
        onFx(() -> player().studyProperty().set(true));

        robot.clickOn("Show me");

        assertTrue(now().playhead().running());
    }

    private void clickOn(FxRobot robot, ActorId actor) {
        StageRoom room = robot.lookup(".stage-room").query();
        var view = (StageView) room.getChildrenUnmodifiable().getFirst();
        var box = view.boxOf(actor);
        robot.clickOn(view.localToScreen(new Point2D(box.x() + box.width() / 2, box.y() + 12)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theScrubberSeeksWhereItIsPressedAndDragged(FxRobot robot) {
        Scrubber scrubber = robot.lookup("#scrubber").query();
        var bounds = scrubber.localToScreen(scrubber.getBoundsInLocal());
        double y = bounds.getMaxY() - 11;

        robot.moveTo(new Point2D(bounds.getMinX() + bounds.getWidth() * 0.75, y)).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.75, scrubber.positionProperty().get(), 0.01);
        assertTrue(player().heldProperty().get());

        robot.moveTo(new Point2D(bounds.getMinX() + bounds.getWidth() * 0.25, y)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.25, scrubber.positionProperty().get(), 0.01);
        assertFalse(player().heldProperty().get());
    }

    @Test
    void aZoomedStageIsPannedByDragging(FxRobot robot) {
        robot.write("+++");
        WaitForAsyncUtils.waitForFxEvents();

        robot.drag(".stage-room", MouseButton.PRIMARY).dropBy(-60, -40);
        WaitForAsyncUtils.waitForFxEvents();

        var zoom = player().zoomProperty().get();
        assertTrue(zoom.x() > 0.5 && zoom.y() > 0.5, zoom.toString());
    }

    @Test
    void theCaptionFollowsTheStep(FxRobot robot) {
        onFx(() -> player().jump(new StepId("decide")));

        assertEquals(List.of("2", "/ 3", "A question", "It may go two ways."),
                List.of("#number", "#total", "#title", "#caption").stream()
                        .map(id -> robot.lookup(id).<Label>query().getText())
                        .toList());
    }

    @Test
    void theTransportsButtonsMoveTheFilm(FxRobot robot) {
        robot.clickOn("#last");
        assertEquals(2, now().index());
        assertTrue(window.wiring().library().doneProperty().get().contains(now().scene().id()));

        robot.clickOn("#back");
        assertEquals(1, now().index());
        robot.clickOn("#first");
        assertEquals(0, now().index());
        robot.clickOn("#play");
        assertTrue(now().playhead().running());
        robot.clickOn("#play");
        assertFalse(now().playhead().running());
        robot.clickOn("#next");
        robot.clickOn("#next");
        assertFalse(now().playhead().running());
        robot.clickOn("#replay");
        assertTrue(now().playhead().running());
    }
}
