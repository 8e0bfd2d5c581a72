package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kubeorama.presenter.RunningOrderViewModel.Row;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.BackgroundWork;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RunningOrderDialogTest {
    @TempDir
    private static Path folder;

    private static final SceneId ZOO = new SceneId("zoo");
    private static final SceneId BINDING = new SceneId("binding");
    private TestWindow window;
    private Optional<Path> file = Optional.empty();

    @Start
    void start(Stage stage) throws IOException {
        window = TestWindow.open(stage, twoScenes(), "binding");
        var work = new BackgroundWork(Runnable::run, Runnable::run);
        var dialog = new OrderDialog(presenter(), window.wiring().dialogs(), work, () -> file, () -> file);
        stage.setScene(new Scene(new StackPane(presenter().orderView(dialog.doing())), 1000, 700));
        stage.sizeToScene();
    }

    private static Path twoScenes() throws IOException {
        var scenes = Files.createDirectories(folder.resolve("scenes"));
        for (var id : List.of("binding", "zoo")) {
            var scene = Files.createDirectories(scenes.resolve(id)).resolve("scene.json");
            Files.copy(TestWindow.SCENES.resolve(id).resolve("scene.json"), scene, StandardCopyOption.REPLACE_EXISTING);
        }
        return scenes;
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> window.close());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PresenterWiring presenter() {
        return window.wiring().presenter();
    }

    private RunningOrder order() {
        WaitForAsyncUtils.waitForFxEvents();
        return presenter().talk().orderProperty().get();
    }

    private List<SceneId> scenes() {
        return order().parts().stream().map(Part::scene).toList();
    }

    @Test
    void atFirstItIsTheTopicsInOrder() {
        assertEquals(List.of(ZOO, BINDING), scenes());
        assertEquals(Set.of(), order().parts().getFirst().without());
    }

    @Test
    void aSceneIsDraggedToItsPlace(FxRobot robot) {
        robot.drag("How a Pod starts", MouseButton.PRIMARY).moveBy(0, -20).moveBy(0, -35).drop();

        assertEquals(List.of(BINDING, ZOO), scenes());
    }

    @Test
    void aSceneIsMovedByTheKeyboard(FxRobot robot) {
        ListView<Row> list = robot.lookup("#scenes").query();
        TestTalk.onFx(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(List.of(BINDING, ZOO), scenes());

        robot.type(KeyCode.SPACE);
        assertEquals(List.of(BINDING), scenes());
    }

    @Test
    void scenesAndStepsAreLeftOutAndTakenInAgain(FxRobot robot) {
        robot.clickOn("How a Pod starts");
        CheckBox step = robot.lookup((CheckBox box) -> box.getText().startsWith("2 ")).query();
        robot.clickOn(step);
        assertEquals(Set.of(new StepId("submit-pod")), order().part(BINDING).orElseThrow().without());

        var zoo = presenter().scenes().getValue().stream().filter(scene -> scene.id().equals(ZOO)).findFirst().orElseThrow();
        CheckBox first = robot.lookup((CheckBox box) ->
                (zoo.title().en() + " is part of the presentation").equals(box.getAccessibleText())).query();
        robot.clickOn(first);
        assertEquals(List.of(BINDING), scenes());

        robot.clickOn("#reset");
        assertEquals(List.of(ZOO, BINDING), scenes());
        assertEquals(Set.of(), order().part(BINDING).orElseThrow().without());
    }

    @Test
    void theLastSceneAndTheLastStepStay() {
        TestTalk.onFx(() -> {
            presenter().order().include(ZOO, false);
            presenter().order().include(BINDING, false);
            for (var step : List.of("overview", "submit-pod", "bind-pod", "pull", "look-close")) {
                presenter().order().show(BINDING, new StepId(step), false);
            }
        });

        assertEquals(List.of(BINDING), scenes());
        assertEquals(4, order().parts().getFirst().without().size());
    }

    @Test
    void itIsSavedAndOpened(FxRobot robot) throws IOException {
        file = Optional.of(folder.resolve("talk.json"));
        TestTalk.onFx(() -> {
            presenter().order().rename("Two films");
            presenter().order().plan(Optional.of(20));
            presenter().order().move(ZOO, 1);
            presenter().order().show(BINDING, new StepId("pull"), false);
        });
        var saved = order();

        robot.clickOn("#save");
        robot.clickOn("#reset");
        robot.clickOn("#open");

        assertEquals(saved, order());
        assertTrue(Files.readString(file.get()).contains("\"without\" : [\n        \"pull\""), Files.readString(file.get()));
    }

    @Test
    void whatIsWrongInAFileIsSaidAndTheOrderStays(FxRobot robot) throws IOException {
        file = Optional.of(Files.writeString(folder.resolve("broken.json"), "{ \"format\": 1, \"scenes\": [ { \"scene\": \"Zoo\" } ] }"));

        robot.clickOn("#open");

        assertEquals(List.of(ZOO, BINDING), scenes());
        assertTrue(robot.lookup("#problems").<Label>query().getText().startsWith("broken.json:1:39 /scenes/0/scene: "),
                robot.lookup("#problems").<Label>query().getText());
    }
}
