package org.kubeorama.ui;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A stack that nothing in it sticks out of. */
public final class ClippedPane extends StackPane {
    public ClippedPane() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }
}
