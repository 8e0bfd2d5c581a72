package org.kubeorama.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.kubeorama.ui.ErrorDialog;
import org.kubeorama.ui.FxmlViews;
import org.kubeorama.ui.Words;

/** The dialogs of the window by name; each is made when it is asked for. */
final class Dialogs {
    private final Map<String, Supplier<DialogPane>> panes = new TreeMap<>();
    private final Words words;

    Dialogs(FxmlViews views, Words words) {
        this.words = words;
        add("keys", () -> pane("app.keysTitle", views.load(new KeysController(words))));
    }

    /** Adds a dialog. @param pane makes its content with its buttons */
    void add(String name, Supplier<DialogPane> pane) {
        panes.put(name, pane);
    }

    /** The names there are. */
    List<String> names() {
        return List.copyOf(panes.keySet());
    }

    /** What a dialog shows, without a window around it; empty for a name that there is not. */
    Optional<DialogPane> pane(String name) {
        return Optional.ofNullable(panes.get(name)).map(Supplier::get);
    }

    /** Shows a dialog over its window until it is closed. */
    void show(String name, Window owner) {
        pane(name).ifPresent(pane -> show(pane, owner));
    }

    /** Says that something went wrong which nobody could have written differently. */
    void fail(String key, Exception cause) {
        System.getLogger(Dialogs.class.getName()).log(System.Logger.Level.ERROR, words.text(key), cause);
        Window.getWindows().stream().filter(Window::isFocused).findFirst().or(() -> Window.getWindows().stream().findFirst())
                .ifPresent(owner -> show(ErrorDialog.pane(words, words.text(key), cause), owner));
    }

    private static void show(DialogPane pane, Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(pane.getHeaderText());
        dialog.setDialogPane(pane);
        dialog.show();
    }

    private DialogPane pane(String titleKey, Node content) {
        var pane = new DialogPane();
        pane.getStyleClass().add("kube-dialog");
        pane.headerTextProperty().bind(words.observe(titleKey));
        pane.setContent(content);
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        ((Button) pane.lookupButton(ButtonType.CLOSE)).textProperty().bind(words.observe("ui.close"));
        return pane;
    }
}
