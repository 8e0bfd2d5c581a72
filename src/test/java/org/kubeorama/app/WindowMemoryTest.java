package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kubeorama.app.Settings.Side;
import org.kubeorama.look.Theme;
import org.kubeorama.notes.PanelController.Page;
import org.kubeorama.scene.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {
    @TempDir
    private static Path folder;

    private TestWindow window;
    private WindowMemory memory;
    private SettingsFile file;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage, "binding");
    }

    @BeforeEach
    void remember() {
        file = new SettingsFile(folder.resolve("settings.json"));
        memory = new WindowMemory(
                window.wiring(), window.appearance(), window.stage(), new SettingsKeeper(file, Runnable::run));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> window.close());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Settings saved() {
        WaitForAsyncUtils.waitForFxEvents();
        return file.load(LocalDateTime.MIN).settings();
    }

    private static void onFx(Runnable change) {
        WaitForAsyncUtils.asyncFx(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatChangesIsSaved(FxRobot robot) {
        onFx(() -> {
            memory.restore(Settings.FIRST);
            memory.follow();
        });

        robot.type(KeyCode.END).type(KeyCode.L).type(KeyCode.T).type(KeyCode.F9);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        robot.write(">o");

        var settings = saved();
        assertEquals(Optional.of("binding"), settings.scene());
        assertEquals(Optional.of("look-close"), settings.step());
        assertEquals(Optional.of(Language.ZH), settings.language());
        assertEquals(Optional.of(Theme.LIGHT), settings.theme());
        assertEquals(Optional.of("steps"), settings.page());
        assertEquals(Optional.of(true), settings.panel().shown());
        assertEquals(1.25, settings.speed());
        assertEquals(Set.of("binding"), settings.done());
        assertEquals(1000, settings.window().orElseThrow().width(), 60);
    }

    @Test
    void whatNobodyHasChosenIsLeftToTheDesktop(FxRobot robot) {
        onFx(() -> {
            memory.restore(Settings.FIRST);
            memory.follow();
        });

        robot.type(KeyCode.END);

        assertEquals(Optional.empty(), saved().language());
        assertEquals(Optional.empty(), saved().theme());
        assertEquals(Optional.empty(), saved().reducedMotion());
        assertEquals(Optional.empty(), saved().topics().shown());
    }

    @Test
    void whatWasSavedIsRestored() {
        var settings = new Settings(
                Optional.of(Language.ZH), Optional.of(Theme.LIGHT), Optional.of("zoo"), Optional.of("signs"),
                Optional.empty(), new Side(Optional.of(true), 220), new Side(Optional.of(false), 300),
                Optional.of("sources"), 1.5, true, Optional.of(true), true, Set.of("zoo"));

        onFx(() -> memory.restore(settings));

        var player = window.wiring().player();
        assertEquals(1.5, player.speedProperty().get());
        assertEquals(true, player.loopProperty().get() && player.studyProperty().get());
        assertEquals(true, player.reducedMotionProperty().get());
        assertEquals(Page.SOURCES, window.wiring().panel().page());
        assertEquals(true, window.wiring().window().topics().shownProperty().getValue());
        assertEquals(220.0, window.wiring().window().topics().roomProperty().getValue());
        assertEquals(false, window.wiring().window().panel().shownProperty().getValue());
        assertEquals(1, window.wiring().library().doneProperty().get().size());
    }
}
