package org.kubeorama.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.player.Playhead;
import org.kubeorama.player.Screening;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.timeline.Moment;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PresentingTest {
    private TestTalk talk;

    @Start
    void start(Stage stage) {
        talk = TestTalk.open(stage, "binding", SimulatedScreens.LAPTOP, SimulatedScreens.PROJECTOR);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aTalkOpensTwoWindowsOnTheirScreens(FxRobot robot) {
        talk.present(robot);

        assertEquals(3, Window.getWindows().size());
        assertEquals(640, talk.audience().getY());
        assertEquals(640, talk.audience().getWidth());
        assertEquals(0, talk.console().getY());
        assertTrue(talk.console().isFocused());
    }

    @Test
    void escapeEndsTheTalkAtItsStep(FxRobot robot) {
        talk.jump(2);
        talk.present(robot);

        robot.type(KeyCode.RIGHT).type(KeyCode.ESCAPE);

        assertFalse(talk.running());
        assertEquals(1, Window.getWindows().size());
        assertEquals(3, talk.now().index());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"SPACE", "RIGHT", "PAGE_DOWN", "N"})
    void onwardRunsAStepAndASecondPressFinishesIt(KeyCode key, FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.type(key);
        assertEquals(2, talk.now().index());
        assertTrue(talk.now().playhead().running());

        robot.type(key);
        assertEquals(new Playhead(talk.now().rhythm().restOf(2), Playhead.Drive.STILL), talk.now().playhead());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"LEFT", "PAGE_UP", "P"})
    void backShowsTheStepBefore(KeyCode key, FxRobot robot) {
        talk.jump(2);
        talk.present(robot);

        robot.type(key);

        assertEquals(talk.now().rhythm().restOf(1), talk.now().playhead().moment());
    }

    @Test
    void bothWindowsFollowOnePlayhead(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        assertEquals(talk.now().frame(), talk.audienceStage().frame().orElseThrow());
        assertEquals(talk.now().frame(), talk.consoleStage().frame().orElseThrow());
    }
}
