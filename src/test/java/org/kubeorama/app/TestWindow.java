package org.kubeorama.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** The whole window over the test scenes, on the screen that tests have; work is done at once. */
record TestWindow(AppWiring wiring, Appearance appearance, Stage stage) {
    static final Path SCENES = Path.of("src/test/resources/org/kubeorama/diagram");

    static TestWindow open(Stage stage, String scene) {
        return open(stage, SCENES, scene);
    }

    static TestWindow open(Stage stage, Path scenes, String scene) {
        Fonts.bundled().loadAll();
        Application.setUserAgentStylesheet(WindowTheme.stylesheet(Theme.DARK));
        var appearance = new Appearance(Language.EN, Theme.DARK);
        var wiring = new AppWiring(
                scenes, new BackgroundWork(Runnable::run, Runnable::run), false, appearance, _ -> {});
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(wiring.root(), 1000, 760));
        wiring.installKeys(stage.getScene());
        stage.sizeToScene();
        stage.show();
        wiring.start(Optional.of(new SceneId(scene)), Optional.empty());
        wiring.focusStage();
        return new TestWindow(wiring, appearance, stage);
    }

    void close() {
        wiring.close();
        stage.setScene(new Scene(new Group()));
        Application.setUserAgentStylesheet(null);
    }
}
