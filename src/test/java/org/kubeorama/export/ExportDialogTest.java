package org.kubeorama.export;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kubeorama.export.ExportViewModel.Progress;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.script.SceneReader;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.FxmlViews;
import org.kubeorama.ui.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    private final SceneModel scene =
            SceneReader.read(Path.of("assets/scenes/scheduler-picks-a-node")).scene().orElseThrow();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private ExportViewModel viewModel;
    private boolean closed;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        var words = new Words(language, List.of("export"));
        var work = new BackgroundWork(Executors.newSingleThreadExecutor(), Platform::runLater);
        viewModel = new ExportViewModel(work, new FrameExporter(Platform::runLater), () -> List.of(scene), Path.of("x"));
        viewModel.prepare(scene, Language.ZH, Theme.DARK);
        var controller = new ExportController(viewModel, words, _ -> Optional.of(folder), () -> closed = true);
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new FxmlViews(words).load(controller), 640, 560));
        stage.show();
    }

    private void waitUntilDone() throws Exception {
        WaitForAsyncUtils.waitFor(30, SECONDS, () -> !viewModel.running());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itBeginsWithWhatIsWatched(FxRobot robot) {
        assertEquals(List.of(false, true), List.of(robot.lookup("#english").queryAs(CheckBox.class).isSelected(),
                robot.lookup("#chinese").queryAs(CheckBox.class).isSelected()));
        assertTrue(robot.lookup("#thisFilm").queryAs(RadioButton.class).isSelected());
        assertEquals(1 + scene.forks().size(), robot.lookup("#way").queryComboBox().getItems().size());
    }

    @Test
    void whatIsChosenIsWritten(FxRobot robot) throws Exception {
        robot.clickOn("Choose...").clickOn("#english");
        robot.interact(() -> robot.lookup("#steps").queryAs(TextField.class).setText("1,3"));
        robot.clickOn("#export");
        waitUntilDone();

        assertEquals(List.of("06-scheduler-picks-a-node-01-pending.en.png", "06-scheduler-picks-a-node-01-pending.zh.png",
                "06-scheduler-picks-a-node-03-watch-pod.en.png", "06-scheduler-picks-a-node-03-watch-pod.zh.png",
                "manifest.json"), files());
        assertEquals("4 pictures are in " + folder + ".", robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void aWrongStepIsToldInASentenceAndNothingIsWritten(FxRobot robot) throws Exception {
        robot.clickOn("Choose...");
        robot.interact(() -> robot.lookup("#steps").queryAs(TextField.class).setText("3-x"));
        robot.clickOn("#export");

        assertEquals("That did not work: '3-x' is no step such as 4 and no range such as 4-6.",
                robot.lookup("#message").queryAs(Label.class).getText());
        assertEquals(List.of(), files());
    }

    @Test
    void aRunningExportIsCancelledAndItsFilesAreWhole(FxRobot robot) throws Exception {
        robot.clickOn("Choose...").clickOn("#everyFilm").clickOn("#export");
        WaitForAsyncUtils.waitFor(20, SECONDS, () -> viewModel.progressProperty().get()
                instanceof Progress.Running(int done, int _) && done > 0);
        robot.clickOn("#cancel");

        assertInstanceOf(Progress.Cancelled.class, viewModel.progressProperty().get());
        assertEquals(List.of(), files().stream().filter(name -> !name.endsWith(".png")).toList());
        assertEquals("Close", robot.lookup("#cancel").queryAs(Button.class).getText());
    }

    @Test
    void escapeClosesItAndOneLanguageAlwaysStays(FxRobot robot) {
        robot.clickOn("#chinese");
        assertEquals(Set.of(Language.ZH), viewModel.languages());

        robot.type(KeyCode.ESCAPE);
        assertTrue(closed);
    }

    @Test
    void itSpeaksBothLanguages(FxRobot robot) {
        robot.interact(() -> language.set(Language.ZH));

        assertEquals("导出", robot.lookup("#export").queryAs(Button.class).getText());
        assertEquals("所有步骤与分支",
                robot.lookup("#way").<Optional<Fork>>queryComboBox().getConverter().toString(Optional.empty()));
    }
}
