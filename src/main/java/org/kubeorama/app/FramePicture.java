package org.kubeorama.app;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.kubeorama.diagram.Snapshots;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.player.Film;
import org.kubeorama.timeline.Frame;

/** A frame as a picture for the clipboard: whole, with title and caption, in the colours and language of the window. */
final class FramePicture {
    private FramePicture() {}

    static Image of(Film film, Frame frame, Appearance appearance) {
        int width = (int) SceneLayout.CANVAS.width();
        int height = (int) SceneLayout.CANVAS.height();
        var stage = new StageView(film.scene(), film.layout(), appearance.themeProperty().get(),
                appearance.languageProperty().get());
        var pixels = new int[width * height];
        new Snapshots(stage, width, height).read(frame, pixels);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
