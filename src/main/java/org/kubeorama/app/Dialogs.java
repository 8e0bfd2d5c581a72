package org.kubeorama.app;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.kubeorama.ui.ErrorDialog;
import org.kubeorama.ui.Words;

/** The dialogs of the window by name. */
final class Dialogs {
    private final Map<String, Content> contents = new TreeMap<>();
    private final Map<String, Node> made = new HashMap<>();
    private final Words words;
    private final Supplier<Window> owner;
    private Optional<Dialog<ButtonType>> open = Optional.empty();

    /**
     * @param title the message key of its title; empty: the view has title and buttons of its own
     * @param view made when it is first shown
     * @param prepare run each time before it is shown
     */
    private record Content(Optional<String> title, Supplier<Node> view, Runnable prepare) {}

    /** @param owner the window that dialogs stand over */
    Dialogs(Words words, Supplier<Window> owner) {
        this.words = words;
        this.owner = owner;
    }

    /** Adds a dialog with a title and a button that closes it. @param view made when it is first shown */
    void add(String name, String titleKey, Supplier<Node> view) {
        contents.put(name, new Content(Optional.of(titleKey), view, () -> {}));
    }

    /**
     * Adds a dialog whose view has all that it needs; see {@link #close}.
     *
     * @param view made when it is first shown
     * @param prepare run each time before it is shown
     */
    void add(String name, Supplier<Node> view, Runnable prepare) {
        contents.put(name, new Content(Optional.empty(), view, prepare));
    }

    /** The names there are. */
    List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /** What a dialog shows, without a window around it; empty for a name that there is not. */
    Optional<DialogPane> pane(String name) {
        return Optional.ofNullable(contents.get(name)).map(content -> {
            content.prepare().run();
            var view = made.computeIfAbsent(name, _ -> content.view().get());
            return content.title().map(title -> titled(title, view)).orElseGet(() -> plain(view));
        });
    }

    /** Shows a dialog over the window until it is closed. */
    void show(String name) {
        pane(name).ifPresent(this::show);
    }

    /** Closes the dialog that is open. */
    void close() {
        open.ifPresent(Dialog::close);
    }

    /** Asks for a folder, beginning at the one given. */
    Optional<Path> chooseFolder(Optional<Path> begin) {
        var chooser = new DirectoryChooser();
        begin.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /** Asks for a file to open. */
    Optional<Path> openFile(String titleKey) {
        return Optional.ofNullable(fileChooser(titleKey).showOpenDialog(owner.get())).map(File::toPath);
    }

    /** Asks where to save a file. */
    Optional<Path> saveFile(String titleKey, String name) {
        var chooser = fileChooser(titleKey);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private FileChooser fileChooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text(titleKey), "*.json"));
        return chooser;
    }

    /** Says that something went wrong which nobody could have written differently. */
    void fail(String key, Exception cause) {
        System.getLogger(Dialogs.class.getName()).log(System.Logger.Level.ERROR, words.text(key), cause);
        show(ErrorDialog.pane(words, words.text(key), cause));
    }

    private void show(DialogPane pane) {
        close();
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.titleProperty().bind(pane.headerTextProperty());
        dialog.setDialogPane(pane);
        dialog.setOnHidden(_ -> open = open.filter(other -> other != dialog));
        open = Optional.of(dialog);
        // some displays make a window as small as it may be, for a moment or for good
        pane.setMinHeight(Region.USE_PREF_SIZE);
        dialog.show();
        centre(pane, owner.get());
    }

    /** A dialog's size is known only after it is there, and a display tells of it, and of its place, some time later. */
    private static void centre(DialogPane pane, Window over) {
        var window = pane.getScene().getWindow();
        Runnable centre = () -> {
            window.setX(Math.rint(over.getX() + (over.getWidth() - window.getWidth()) / 2));
            window.setY(Math.rint(over.getY() + (over.getHeight() - window.getHeight()) / 2));
        };
        centre.run();
        var following = window.widthProperty().subscribe((_, _) -> centre.run())
                .and(window.heightProperty().subscribe((_, _) -> centre.run()));
        // who has begun to use it may have moved it, too
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> following.unsubscribe());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> following.unsubscribe());
    }

    private DialogPane titled(String titleKey, Node content) {
        var pane = pane(content);
        pane.headerTextProperty().bind(words.observe(titleKey));
        pane.getStyleClass().add("kube-dialog");
        ((Button) pane.lookupButton(ButtonType.CLOSE)).textProperty().bind(words.observe("ui.close"));
        return pane;
    }

    private static DialogPane plain(Node content) {
        var pane = pane(content);
        pane.getStyleClass().add("plain-dialog");
        // without a button of this kind neither Escape nor the window's own cross would close it
        var close = pane.lookupButton(ButtonType.CLOSE);
        close.setVisible(false);
        close.setManaged(false);
        return pane;
    }

    private static DialogPane pane(Node content) {
        var pane = new DialogPane();
        pane.setContent(content);
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        return pane;
    }
}
