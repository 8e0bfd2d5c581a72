package org.kubeorama.app;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Shortcut.Context;
import org.kubeorama.ui.Shortcut.Group;
import org.kubeorama.ui.Words;

/** The list of all keys, made from {@link Shortcut}. */
final class KeysController {
    /** The groups that stand below one another in each column. */
    private static final List<List<Group>> COLUMNS =
            List.of(List.of(Group.FILM), List.of(Group.STAGE, Group.TOOLS), List.of(Group.WINDOW));

    private final Words words;
    private final Context context;

    @FXML private HBox columns;

    /** @param context whose keys are listed */
    KeysController(Words words, Context context) {
        this.words = words;
        this.context = context;
    }

    @FXML
    private void initialize() {
        words.language().subscribe(_ -> columns.getChildren().setAll(COLUMNS.stream().map(this::column).toList()));
    }

    private Node column(List<Group> groups) {
        var column = new VBox();
        column.getStyleClass().add("keys-column");
        groups.forEach(group -> fill(column, group));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void fill(VBox column, Group group) {
        var shortcuts = Shortcut.in(context).stream().filter(shortcut -> shortcut.group() == group).toList();
        if (!shortcuts.isEmpty()) {
            var heading = new Label(words.text(group.messageKey()));
            heading.getStyleClass().add("keys-heading");
            if (!column.getChildren().isEmpty()) {
                heading.getStyleClass().add("below");
            }
            column.getChildren().add(heading);
            shortcuts.forEach(shortcut -> column.getChildren().add(row(shortcut)));
        }
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
        shortcut.keys(context).forEach(key -> {
            var cap = new Label(key.label(words));
            cap.getStyleClass().add("keys-cap");
            caps.getChildren().add(cap);
        });
        var row = new HBox(meaning, caps);
        row.getStyleClass().add("keys-row");
        return row;
    }
}
