package org.kubeorama.app;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.kubeorama.diagram.StageView;
import org.kubeorama.player.Screening;
import org.kubeorama.presenter.AudienceViewModel;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.TalkViewModel;
import org.kubeorama.presenter.TalkWindows;
import org.kubeorama.presenter.ToolsViewModel;
import org.kubeorama.scene.StepId;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window with a talk that tests begin, on screens that they plug in and out. */
record TestTalk(TestWindow window, SimulatedScreens screens) {

    static TestTalk open(Stage stage, String scene, Place... there) {
        var window = TestWindow.open(stage, scene);
        var screens = new SimulatedScreens(there);
        window.wiring().presenter().showOn(screens, stage);
        return new TestTalk(window, screens);
    }

    void close() {
        onFx(() -> {
            window.wiring().presenter().talk().end();
            window.close();
        });
    }

    static void onFx(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void present(FxRobot robot) {
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow(console().isShowing() ? console() : audience());
    }

    PresenterWiring presenter() {
        return window.wiring().presenter();
    }

    boolean running() {
        WaitForAsyncUtils.waitForFxEvents();
        return presenter().talk().runningProperty().get();
    }

    Screening now() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.wiring().player().screeningProperty().get().orElseThrow();
    }

    void jump(int step) {
        onFx(() -> window.wiring().player().jump(now().timeline().steps().get(step).id()));
    }

    void jumpTo(String step) {
        onFx(() -> window.wiring().player().jump(new StepId(step)));
    }

    AudienceViewModel.Cover cover() {
        WaitForAsyncUtils.waitForFxEvents();
        return presenter().audience().coverProperty().get();
    }

    TalkViewModel.Sheet sheet() {
        WaitForAsyncUtils.waitForFxEvents();
        return presenter().talk().sheetProperty().get();
    }

    ToolsViewModel.Tool tool() {
        WaitForAsyncUtils.waitForFxEvents();
        return presenter().tools().toolProperty().get();
    }

    /** How large the speaker's notes are. */
    int notesSize() {
        WaitForAsyncUtils.waitForFxEvents();
        return console().getScene().lookup(".notes-page").getStyleClass().stream()
                .filter(style -> style.startsWith("notes-size-"))
                .mapToInt(style -> style.charAt(style.length() - 1) - '0')
                .sum();
    }

    /** A point of a window on the screen. @param x and y as shares of its content */
    Point2D at(Stage stage, double x, double y) {
        return new Point2D(stage.getX() + x * stage.getScene().getWidth(), stage.getY() + y * stage.getScene().getHeight());
    }

    private TalkWindows windows() {
        return presenter().windows().orElseThrow();
    }

    Stage audience() {
        return windows().audience();
    }

    Stage console() {
        return windows().console();
    }

    StageView audienceStage() {
        return stageIn(audience().getScene().getRoot());
    }

    StageView consoleStage() {
        return stageIn((Parent) console().getScene().lookup("#room"));
    }

    static StageView stageIn(Node node) {
        return find(node).orElseThrow(() -> new AssertionError("no stage in " + node));
    }

    private static Optional<StageView> find(Node node) {
        if (node instanceof StageView stage) {
            return Optional.of(stage);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst()
                : Optional.empty();
    }
}
