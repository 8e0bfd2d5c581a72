package org.kubeorama.diagram;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.kubeorama.timeline.Frame;

/**
 * Takes pictures of a stage that is in no window. Belongs to the JavaFX thread; keeps its image from one picture to the
 * next.
 */
public final class Snapshots {
    private final StageView stage;
    private final int width;
    private final int height;
    private final WritableImage image;
    private final SnapshotParameters parameters = new SnapshotParameters();

    /** @param width of each picture in pixels, at most 7680; @param height at most 4320 */
    public Snapshots(StageView stage, int width, int height) {
        if (width < 1 || height < 1 || width > 7680 || height > 4320) {
            throw new IllegalArgumentException("no such picture: " + width + " x " + height);
        }
        this.stage = stage;
        this.width = width;
        this.height = height;
        image = new WritableImage(width, height);
        // without it, what sticks out of the view would make the picture larger
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        parameters.setFill(Color.TRANSPARENT);
        stage.resize(width, height);
        stage.layout();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * Draws a frame.
     *
     * @param pixels takes {@code width × height} opaque pixels as 0xAARRGGBB, row by row
     */
    public void read(Frame frame, int[] pixels) {
        stage.show(frame);
        stage.snapshot(parameters, image);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    }

    /** Draws a frame as a picture of its own. */
    public Image picture(Frame frame) {
        stage.show(frame);
        return stage.snapshot(parameters, null);
    }
}
