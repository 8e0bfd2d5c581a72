package org.kubeorama.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.look.Theme;
import org.kubeorama.notes.PanelController.Page;
import org.kubeorama.player.Playhead;
import org.kubeorama.player.Screening;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Moment;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowKeysTest {
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage, "binding");
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> window.close());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Screening now() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.wiring().player().screeningProperty().get().orElseThrow();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, SECONDS, condition);
    }

    private void jump(int step) {
        WaitForAsyncUtils.asyncFx(() -> window.wiring().player().jump(now().timeline().steps().get(step).id()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass(double millis) {
        WaitForAsyncUtils.asyncFx(() -> window.wiring().player().advance(millis));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"SPACE", "K"})
    void playAndPause(KeyCode key, FxRobot robot) {
        robot.type(key);
        assertTrue(now().playhead().running());

        robot.type(key);
        assertFalse(now().playhead().running());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"RIGHT", "PAGE_DOWN", "N"})
    void onwardRunsAStepAndASecondPressFinishesIt(KeyCode key, FxRobot robot) {
        jump(1);

        robot.type(key);
        assertEquals(2, now().index());
        assertTrue(now().playhead().running());

        robot.type(key);
        assertEquals(new Playhead(now().rhythm().restOf(2), Playhead.Drive.STILL), now().playhead());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"LEFT", "PAGE_UP", "P"})
    void backShowsTheStepBefore(KeyCode key, FxRobot robot) {
        jump(2);

        robot.type(key);

        assertEquals(now().rhythm().restOf(1), now().playhead().moment());
    }

    @Test
    void homeAndEndLeadToTheEnds(FxRobot robot) {
        robot.type(KeyCode.END);
        assertEquals(now().rhythm().last(), now().index());

        robot.type(KeyCode.HOME);
        assertEquals(new Moment(0, 0), now().playhead().moment());
    }

    @Test
    void aDigitRunsAChapter(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);

        assertEquals(new StepId("pull"), now().step().id());
        assertTrue(now().playhead().running());
    }

    @Test
    void theStepIsPlayedAgain(FxRobot robot) {
        jump(2);

        robot.type(KeyCode.R);

        assertEquals(2, now().index());
        assertTrue(now().playhead().running());
    }

    @Test
    void largerSmallerAndFit(FxRobot robot) {
        var zoom = window.wiring().player().zoomProperty();

        robot.write("++");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.25 * 1.25, zoom.get().factor(), 1e-9);

        robot.write("-");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.25, zoom.get().factor(), 1e-9);

        robot.write("0");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, zoom.get().factor(), 1e-9);
    }

    @Test
    void fullScreenIsAskedForAndLeft(FxRobot robot) {
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.wiring().window().fullScreenProperty().get());

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(window.wiring().window().fullScreenProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"b", "."})
    void theStageGoesBlackAndComesBack(String key, FxRobot robot) {
        robot.write(key);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(visible(robot, ".black"));

        robot.write(key);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(visible(robot, ".black"));
    }

    @Test
    void slashStartsASearchAndEscapeEndsIt(FxRobot robot) {
        robot.write("/");
        robot.write("schedul");
        WaitForAsyncUtils.waitForFxEvents();

        TextField search = robot.lookup(".search").query();
        assertEquals("schedul", search.getText());
        assertTrue(search.isFocused());
        assertFalse(robot.lookup(".hits").<ListView<?>>query().getItems().isEmpty());

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", search.getText());
        assertFalse(search.isFocused());
    }

    @Test
    void lettersInTheSearchFieldAreLetters(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("kltnprbm 1/.?+0");
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        TextField search = robot.lookup(".search").query();
        assertEquals("kltnprbm 1/.?+0", search.getText());
        assertEquals(1, search.getCaretPosition());
        assertEquals(new Moment(0, 0), now().playhead().moment());
        assertEquals(Language.EN, window.appearance().languageProperty().get());
    }

    @Test
    void aHitOpensItsStep(FxRobot robot) {
        robot.write("/");
        robot.write("no address left");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertEquals(new StepId("pull"), now().step().id());
    }

    @Test
    void languageAndThemeFlipWithoutLosingTheMoment(FxRobot robot) {
        WaitForAsyncUtils.asyncFx(() -> window.wiring().player().seek(0.37));
        var before = now().playhead();

        robot.type(KeyCode.L).type(KeyCode.T);

        assertEquals(before, now().playhead());
        assertEquals(Language.ZH, window.appearance().languageProperty().get());
        assertEquals(Theme.LIGHT, window.appearance().themeProperty().get());
        assertEquals("演示", robot.lookup("#present").<ButtonBase>query().getText());
    }

    @Test
    void languageFlipsWhileTheFilmRuns(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        pass(150);

        robot.type(KeyCode.L);
        pass(100);

        assertEquals(new Playhead(new Moment(0, 250), Playhead.Drive.PLAY), now().playhead());
    }

    @Test
    void theFrameIsCopiedAsAPicture(FxRobot robot) throws Exception {
        jump(2);

        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        var image = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getImage()).get(10, SECONDS);
        assertEquals(1920, image.getWidth());
        assertEquals(1080, image.getHeight());
        assertTrue(visible(robot, "#notice"));
    }

    @Test
    void theListOfKeysOpensAndCloses(FxRobot robot) throws Exception {
        robot.write("?");
        waitFor(() -> Window.getWindows().size() == 2);
        assertEquals("Space", robot.lookup(".keys-cap").<Label>query().getText());

        robot.type(KeyCode.ESCAPE);
        waitFor(() -> Window.getWindows().size() == 1);
    }

    @Test
    void theExportOpens(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        waitFor(() -> Window.getWindows().size() == 2);

        robot.type(KeyCode.ESCAPE);
        waitFor(() -> Window.getWindows().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1, NOTES", "DIGIT2, OBJECT", "DIGIT3, STEPS", "DIGIT4, SOURCES"})
    void thePanelTurnsToItsPages(KeyCode key, Page page, FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertSame(page, window.wiring().panel().page());
        assertTrue(visible(robot, ".notes-panel"));
    }

    @Test
    void thePartsBesideTheStageFold(FxRobot robot) {
        assertFalse(visible(robot, ".library"));

        robot.type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(visible(robot, ".library"));
        assertFalse(visible(robot, ".rail"));

        boolean shown = visible(robot, ".notes-panel");
        robot.type(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(!shown, visible(robot, ".notes-panel"));
    }

    @Test
    void speedLoopStudyAndMotionHaveKeys(FxRobot robot) {
        var player = window.wiring().player();

        robot.write(">>os");
        robot.type(KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1.5, player.speedProperty().get());
        assertTrue(player.loopProperty().get());
        assertTrue(player.studyProperty().get());
        assertTrue(player.reducedMotionProperty().get());
        robot.write("<");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.25, player.speedProperty().get());
    }

    @Test
    void aWhatIfIsTakenByTheKeyboard(FxRobot robot) {
        robot.write("w");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE);

        assertTrue(now().forks().getFirst().taken());
        assertFalse(now().playhead().running());
    }

    @Test
    void spacePressesAButtonThatTheKeyboardHasReached(FxRobot robot) {
        for (int i = 0; i < 60 && !focusIs("#loop"); i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.type(KeyCode.SPACE);

        assertFalse(now().playhead().running());
        assertTrue(window.wiring().player().loopProperty().get());
    }

    @Test
    void afterAClickSpaceIsTheFilms(FxRobot robot) {
        robot.clickOn("#loop");

        robot.type(KeyCode.SPACE);

        assertTrue(now().playhead().running());
        assertTrue(window.wiring().player().loopProperty().get());
    }

    @Test
    void tabGoesThroughTheWholeWindowAndComesRound(FxRobot robot) {
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        var first = focus().orElseThrow();
        var seen = new HashSet<Node>();
        for (int i = 0; i < 80 && seen.add(focus().orElseThrow()); i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertTrue(seen.contains(focus().orElseThrow()) && seen.contains(first), "the focus is trapped");
        for (var id : new String[] {"#topics", "#present", "#keys", "#first", "#play", "#loop", "#speed", "#scrubber"}) {
            assertTrue(seen.contains(robot.lookup(id).query()), id + " is not reached");
        }
    }

    private Optional<Node> focus() {
        return Optional.ofNullable(window.stage().getScene().getFocusOwner());
    }

    private boolean focusIs(String id) {
        return focus().filter(node -> id.equals("#" + node.getId())).isPresent();
    }

    private static boolean visible(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().filter(node -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        }).isPresent();
    }
}
