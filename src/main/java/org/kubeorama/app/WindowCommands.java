package org.kubeorama.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kubeorama.library.LibraryController;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.notes.PanelController;
import org.kubeorama.player.ChoicesController;
import org.kubeorama.player.PlayerController;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.TalkViewModel;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** What each shortcut does, whether a key or a button presses it. */
final class WindowCommands {
    private final MainWindowViewModel window;
    private final PlayerViewModel player;
    private final LibraryViewModel library;
    private final TalkViewModel talk;
    private final Appearance appearance;
    private final Words words;
    private final Dialogs dialogs;
    private final Views views;

    /** Views that commands turn to. */
    record Views(LibraryController library, ChoicesController choices, PlayerController player, PanelController panel) {}

    WindowCommands(
            MainWindowViewModel window, PlayerViewModel player, LibraryViewModel library, TalkViewModel talk,
            Appearance appearance, Words words, Dialogs dialogs, Views views) {
        this.window = window;
        this.player = player;
        this.library = library;
        this.talk = talk;
        this.appearance = appearance;
        this.words = words;
        this.dialogs = dialogs;
        this.views = views;
    }

    /** The command behind each shortcut; those with a number are not among them. */
    Map<Shortcut, Runnable> all() {
        var does = new EnumMap<Shortcut, Runnable>(Shortcut.class);
        film(does);
        stage(does);
        window(does);
        return does;
    }

    private void film(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.PLAY, player::toggle);
        does.put(Shortcut.NEXT, player::next);
        does.put(Shortcut.BACK, player::back);
        does.put(Shortcut.FIRST, player::first);
        does.put(Shortcut.LAST, player::last);
        does.put(Shortcut.REPLAY, player::replay);
        does.put(Shortcut.SLOWER, player::slower);
        does.put(Shortcut.FASTER, player::faster);
        does.put(Shortcut.LOOP, () -> flip(player.loopProperty()));
        does.put(Shortcut.STUDY, () -> flip(player.studyProperty()));
        does.put(Shortcut.WHAT_IF, views.choices()::focusFirst);
    }

    private void stage(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.BLACK, () -> flip(player.blackProperty()));
        does.put(Shortcut.ZOOM_IN, player::larger);
        does.put(Shortcut.ZOOM_OUT, player::smaller);
        does.put(Shortcut.ZOOM_FIT, player::fit);
        does.put(Shortcut.PRESENT, talk::present);
        does.put(Shortcut.PRESENT_FROM_START, talk::presentFromStart);
        does.put(Shortcut.RUNNING_ORDER, () -> dialogs.show("order"));
        does.put(Shortcut.FULL_SCREEN, () -> flip(window.fullScreenProperty()));
        does.put(Shortcut.COPY_FRAME, this::copyFrame);
        does.put(Shortcut.EXPORT, () -> dialogs.show("export"));
    }

    private void window(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.SEARCH, this::search);
        does.put(Shortcut.TOPICS, window.topics()::toggle);
        does.put(Shortcut.PANEL, window.panel()::toggle);
        does.put(Shortcut.NOTES, () -> turnTo(PanelController.Page.NOTES));
        does.put(Shortcut.OBJECT, () -> turnTo(PanelController.Page.OBJECT));
        does.put(Shortcut.STEPS, () -> turnTo(PanelController.Page.STEPS));
        does.put(Shortcut.SOURCES, () -> turnTo(PanelController.Page.SOURCES));
        does.put(Shortcut.LANGUAGE, appearance::nextLanguage);
        does.put(Shortcut.THEME, appearance::nextTheme);
        does.put(Shortcut.REDUCED_MOTION, () -> flip(player.reducedMotionProperty()));
        does.put(Shortcut.KEYS, () -> dialogs.show("keys"));
        does.put(Shortcut.LEAVE, this::leave);
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void search() {
        window.topics().show();
        views.library().focusSearch();
    }

    private void turnTo(PanelController.Page page) {
        window.panel().show();
        views.panel().turnTo(page);
    }

    /** Leaves what was entered last: the search, the black stage, full screen. */
    private void leave() {
        if (!library.queryProperty().get().isEmpty()) {
            library.queryProperty().set("");
        } else if (player.blackProperty().get()) {
            player.blackProperty().set(false);
        } else {
            window.fullScreenProperty().set(false);
        }
        views.player().focusStage();
    }

    private void copyFrame() {
        player.filmProperty().get().ifPresent(film -> player.frameProperty().getValue().ifPresent(frame -> {
            var content = new ClipboardContent();
            content.putImage(FramePicture.of(film, frame, appearance));
            Clipboard.getSystemClipboard().setContent(content);
            window.tell(words.text("app.copied"));
        }));
    }
}
