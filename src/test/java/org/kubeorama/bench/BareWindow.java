package org.kubeorama.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kubeorama.app.FirstFrame;

/** The least that can be called a window with controls, as large as ours; ends with its first frame. */
public final class BareWindow extends Application {
    /** Starts it. */
    public static void main(String[] words) {
        launch(words);
    }

    @Override
    public void start(Stage stage) {
        var list = new ListView<String>();
        list.getItems().addAll("one", "two", "three");
        var scene = new Scene(new VBox(new TextField("search"), list, new Button("play")), 1000, 900);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(() -> Platform.runLater(() ->
                FirstFrame.whenDrawn(() -> System.exit(0))));
        Platform.requestNextPulse();
    }
}
