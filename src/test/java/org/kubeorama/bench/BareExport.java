package org.kubeorama.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;

/** What one would write without thinking of speed: twelve pictures of a diagram, by snapshot and ImageIO, in one thread. */
final class BareExport {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private BareExport() {}

    /** @param words the folder to write to */
    public static void main(String[] words) {
        var folder = Path.of(words[0]);
        Platform.startup(() -> {
            var root = new Group();
            new Scene(root, WIDTH, HEIGHT, Color.web("#0B1120"));
            for (int picture = 0; picture < 12; picture++) {
                draw(root, picture);
                write(root, folder.resolve("bare-" + picture + ".png"));
            }
            Platform.exit();
        });
    }

    private static void draw(Group root, int step) {
        root.getChildren().setAll(new Rectangle(WIDTH, HEIGHT, Color.web("#0B1120")));
        for (int card = 0; card < 14; card++) {
            double x = 60 + card % 5 * 370;
            double y = 150 + card / 5 * 240;
            var body = new Rectangle(x, y, 280, 88);
            body.setArcWidth(28);
            body.setArcHeight(28);
            body.setFill(Color.web("#141D31"));
            body.setStroke(card == step ? Color.web("#60A5FA") : Color.web("#33425F"));
            body.setStrokeWidth(2.5);
            var line = new Line(x + 280, y + 44, x + 370, y + 44);
            line.setStroke(Color.web("#33425F"));
            root.getChildren().addAll(body, line, text("actor-" + card, x + 84, y + 40, 21), text(":6443", x + 84, y + 64, 15));
        }
        root.getChildren().addAll(text("Step " + step, 200, 964, 30), text("What it does and why.", 200, 1005, 21));
    }

    private static Text text(String words, double x, double y, double size) {
        var text = new Text(x, y, words);
        text.setFont(Font.font(size));
        text.setFill(Color.web("#E6EDF7"));
        return text;
    }

    private static void write(Group root, Path file) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        var image = root.snapshot(parameters, new WritableImage(WIDTH, HEIGHT));
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
