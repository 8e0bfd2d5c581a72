package org.kubeorama.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.diagram.DrawnText;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Playhead;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.presenter.ToolsViewModel.Tool;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Moment;
import org.kubeorama.ui.Shortcut;
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

    @Test
    void theKeysWorkInTheAudienceViewToo(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);
        TestTalk.onFx(() -> talk.audience().requestFocus());

        robot.type(KeyCode.PAGE_DOWN);

        assertEquals(2, talk.now().index());
    }

    @Test
    void aClickIntoTheAudienceViewGoesOn(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.clickOn(talk.at(talk.audience(), 0.5, 0.5));

        assertEquals(2, talk.now().index());
    }

    @ParameterizedTest
    @CsvSource({"b, BLACK", "., BLACK", "w, WHITE"})
    void whileTheStageIsCoveredOnlyWhatUncoversItWorks(String key, Cover cover, FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.write(key);
        assertEquals(cover, talk.cover());
        assertTrue(talk.audience().getScene().lookup(".cover").isVisible());
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.F, KeyCode.O, KeyCode.Z, KeyCode.D, KeyCode.DIGIT1);
        assertEquals(1, talk.now().index());
        assertFalse(talk.presenter().audience().frozenProperty().get());
        assertEquals(Sheet.NONE, talk.sheet());

        robot.write(key);
        assertEquals(Cover.NONE, talk.cover());
        robot.type(KeyCode.RIGHT);
        assertEquals(2, talk.now().index());
    }

    @Test
    void escapeUncoversTheStageBeforeItEndsTheTalk(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.B, KeyCode.ESCAPE);
        assertEquals(Cover.NONE, talk.cover());
        assertTrue(talk.running());

        robot.type(KeyCode.ESCAPE);
        assertFalse(talk.running());
    }

    @Test
    void theRoomKeepsItsPictureWhileTheSpeakerLooksAhead(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.type(KeyCode.F).type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(1, talk.audienceStage().frame().orElseThrow().index());
        assertEquals(2, talk.consoleStage().frame().orElseThrow().index());
        assertTrue(talk.console().getScene().lookup("#inset").isVisible());

        robot.type(KeyCode.F);
        assertEquals(2, talk.audienceStage().frame().orElseThrow().index());
        assertFalse(talk.console().getScene().lookup("#inset").isVisible());
    }

    @Test
    void closeToWhatIsLitAndBack(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);

        robot.type(KeyCode.Z);
        TestTalk.onFx(() -> talk.presenter().audience().advance(600));
        assertFalse(talk.audienceStage().frame().orElseThrow().camera().to().isEmpty());

        robot.type(KeyCode.DIGIT0);
        TestTalk.onFx(() -> talk.presenter().audience().advance(600));
        assertEquals(List.of(), talk.audienceStage().frame().orElseThrow().camera().to());
    }

    @Test
    void theStepIsPlayedAgain(FxRobot robot) {
        talk.jump(2);
        talk.present(robot);

        robot.type(KeyCode.R);

        assertEquals(new Moment(2, 0), talk.now().playhead().moment());
        assertTrue(talk.now().playhead().running());
    }

    @Test
    void aWhatIfIsTakenAndLeft(FxRobot robot) {
        talk.jumpTo("pull");
        talk.present(robot);

        robot.type(KeyCode.DOWN);
        assertTrue(talk.now().forks().getFirst().taken());
        assertTrue(talk.now().playhead().running());

        robot.type(KeyCode.UP);
        assertFalse(talk.now().forks().getFirst().taken());
        assertEquals(new StepId("pull"), talk.now().step().id());
    }

    @Test
    void aNumberLeadsToItsStep(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.G).type(KeyCode.DIGIT3, KeyCode.ENTER);

        assertEquals(2, talk.now().index());
        assertEquals(Sheet.NONE, talk.sheet());
    }

    @Test
    void aTitleLeadsToItsStep(FxRobot robot) {
        talk.present(robot);
        var title = talk.now().timeline().steps().get(3).title();

        robot.type(KeyCode.G).write(title.en().toLowerCase(Locale.ROOT).substring(0, 12)).type(KeyCode.ENTER);

        assertEquals(3, talk.now().index());
    }

    @Test
    void lettersInTheSearchAreLetters(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.G).write("bwlsdfz");

        assertEquals("bwlsdfz", ((TextField) talk.console().getScene().lookup(".go-to-query")).getText());
        assertEquals(Cover.NONE, talk.cover());
        assertEquals(Tool.NONE, talk.tool());
    }

    @Test
    void theOverviewShowsEveryStepAndLeadsThere(FxRobot robot) throws Exception {
        talk.present(robot);

        robot.type(KeyCode.O);
        waitFor(() -> talk.console().getScene().getRoot().lookupAll(".step-card-picture").size() >= 6);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);

        assertEquals(2, talk.now().index());
        assertEquals(Sheet.NONE, talk.sheet());
    }

    @Test
    void theListOfKeysIsMadeOfTheShortcuts(FxRobot robot) {
        talk.present(robot);

        robot.write("?");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Sheet.KEYS, talk.sheet());
        var listed = talk.console().getScene().getRoot().lookupAll(".keys-meaning").size();
        assertEquals(Shortcut.in(Shortcut.Context.PRESENTING).size(), listed);
        robot.type(KeyCode.ESCAPE);
        assertEquals(Sheet.NONE, talk.sheet());
        assertTrue(talk.running());
    }

    @Test
    void whatComesNextIsSeenWithTheWayOfTheFork(FxRobot robot) throws Exception {
        talk.jumpTo("pull");
        talk.present(robot);

        waitFor(() -> talk.console().getScene().getRoot().lookupAll(".ahead .step-card").stream()
                .allMatch(card -> ((ImageView) card.lookup(".image-view")) != null
                        && ((ImageView) card.lookup(".image-view")).getImage() != null));
        var cards = talk.console().getScene().getRoot().lookupAll(".ahead .step-card");

        assertEquals(2, cards.size());
        assertEquals(1, cards.stream().filter(card -> card.getStyleClass().contains("aside")).count());
    }

    @Test
    void languageAndThemeOfTheRoomAreItsOwn(FxRobot robot) {
        talk.present(robot);

        robot.type(KeyCode.A, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Language.ZH, talk.audienceStage().language());
        assertEquals(Theme.LIGHT, talk.audienceStage().theme());
        assertEquals(Language.EN, talk.window().appearance().languageProperty().get());
        assertEquals(Theme.DARK, talk.window().appearance().themeProperty().get());
        assertEquals("End", ((ButtonBase) talk.console().getScene().lookup("#end")).getText());
    }

    @Test
    void theNotesGrowAndShrink(FxRobot robot) {
        talk.present(robot);
        var before = talk.notesSize();

        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertTrue(talk.notesSize() > before);

        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS, KeyCode.MINUS).release(KeyCode.CONTROL);
        assertTrue(talk.notesSize() < before);
    }

    @Test
    void theStageOfTheWindowRestsMeanwhile(FxRobot robot) {
        talk.present(robot);
        assertTrue(talk.window().stage().getScene().lookup(".resting").isVisible());

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(talk.window().stage().getScene().lookup(".resting").isVisible());
        assertEquals(talk.now().frame(), TestTalk.stageIn(talk.window().stage().getScene().getRoot()).frame().orElseThrow());
    }

    @Test
    void nothingButTheStageIsInTheAudienceView(FxRobot robot) {
        talk.present(robot);
        robot.type(KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Set.of(), talk.audience().getScene().getRoot().lookupAll(".button"));
        assertEquals(Set.of(), talk.audience().getScene().getRoot().lookupAll(".label"));
        assertTrue(talk.audienceStage().texts().stream().noneMatch(text -> text.kind() == DrawnText.Kind.TITLE));
    }

    @Test
    void everyControlOfThePresenterViewSaysWhatItDoes(FxRobot robot) {
        talk.jumpTo("pull");
        talk.present(robot);
        robot.type(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();

        var silent = talk.console().getScene().getRoot().lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void captionsAreLargeEnoughForARoom(FxRobot robot) {
        talk.present(robot);

        var captions = talk.audienceStage().texts().stream()
                .filter(text -> text.kind() == DrawnText.Kind.CAPTION || text.kind() == DrawnText.Kind.STEP_TITLE)
                .toList();

        assertTrue(captions.size() >= 2);
        captions.forEach(text -> assertTrue(text.size() >= 24, text.toString()));
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, SECONDS, condition);
    }
}
