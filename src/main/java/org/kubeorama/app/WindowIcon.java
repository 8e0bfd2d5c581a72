package org.kubeorama.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture that task bars and window lists show for the program. */
final class WindowIcon {
    private static final Color INK = Color.web("#3B82F6");

    private WindowIcon() {}

    /** The same picture in the sizes that desktops ask for. */
    static List<Image> sizes() {
        return IntStream.of(16, 32, 48, 128).mapToObj(WindowIcon::draw).toList();
    }

    private static Image draw(int size) {
        var sign = new FontIcon("mdi2h-hexagon-multiple");
        sign.setIconSize(size);
        sign.setIconColor(INK);
        var middle = new StackPane(sign);
        middle.resize(size, size);
        new Scene(new Group(middle));
        middle.applyCss();
        middle.layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, size, size));
        return middle.snapshot(parameters, null);
    }
}
