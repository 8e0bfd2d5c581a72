package org.kubeorama.app;

import java.util.Arrays;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The list of all keys, made from {@link Shortcut}. */
final class KeysController {
    private final Words words;

    @FXML private HBox columns;

    KeysController(Words words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        words.language().subscribe(_ -> columns.getChildren().setAll(
                Arrays.stream(Shortcut.Group.values()).map(this::column).toList()));
    }

    private Node column(Shortcut.Group group) {
        var heading = new Label(words.text(group.messageKey()));
        heading.getStyleClass().add("keys-heading");
        var column = new VBox(heading);
        column.getStyleClass().add("keys-column");
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.group() == group)
                .forEach(shortcut -> column.getChildren().add(row(shortcut)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node row(Shortcut shortcut) {
        var meaning = new Label(words.text(shortcut.messageKey()));
        meaning.getStyleClass().add("keys-meaning");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        meaning.setMaxWidth(Double.MAX_VALUE);
        var caps = new HBox();
        caps.getStyleClass().add("keys-caps");
        caps.setMinWidth(Region.USE_PREF_SIZE);
        shortcut.keys().forEach(key -> {
            var cap = new Label(key.label(words));
            cap.getStyleClass().add("keys-cap");
            caps.getChildren().add(cap);
        });
        var row = new HBox(meaning, caps);
        row.getStyleClass().add("keys-row");
        return row;
    }
}
