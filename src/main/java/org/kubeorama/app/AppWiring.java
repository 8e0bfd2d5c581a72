package org.kubeorama.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kubeorama.export.ExportController;
import org.kubeorama.export.ExportViewModel;
import org.kubeorama.export.FrameExporter;
import org.kubeorama.library.LibraryController;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.library.Shelf;
import org.kubeorama.notes.NotesController;
import org.kubeorama.notes.ObjectController;
import org.kubeorama.notes.PanelController;
import org.kubeorama.notes.Reading;
import org.kubeorama.notes.SourcesController;
import org.kubeorama.notes.StepsController;
import org.kubeorama.player.CaptionController;
import org.kubeorama.player.ChoicesController;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerController;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.TransportController;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneReader;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.FxmlViews;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** Puts the window together: builds every part once and hands one what it needs of another. */
final class AppWiring implements AutoCloseable {
    private static final List<String> PACKAGES = List.of("ui", "library", "player", "notes", "export", "app");

    private final SceneFolder scenes;
    private final BackgroundWork work;
    private final Appearance appearance;
    private final Words words;
    private final FxmlViews views;
    private final MainWindowViewModel window = new MainWindowViewModel();
    private final PlayerViewModel player = new PlayerViewModel();
    private final LibraryViewModel library;
    private final FilmLoader loader;
    private final Dialogs dialogs;
    private final ShortcutKeys keys;
    private final LibraryController libraryController;
    private final ChoicesController choicesController;
    private final PlayerController playerController;
    private final PanelController panelController;
    private final Parent root;

    /**
     * @param live whether time passes, and films are read again when their files change
     * @param browser opens the address of a source that the reader asked for
     */
    AppWiring(Path scenes, BackgroundWork work, boolean live, Appearance appearance, Consumer<String> browser) {
        this.scenes = new SceneFolder(scenes);
        this.work = work;
        this.appearance = appearance;
        words = new Words(appearance.languageProperty(), PACKAGES);
        views = new FxmlViews(words);
        dialogs = new Dialogs(words);
        library = new LibraryViewModel(appearance.languageProperty(), this::choose);
        loader = new FilmLoader(this.scenes, work, player, library, window, live, this::list,
                failure -> dialogs.fail("app.readFailed", failure));
        keys = new ShortcutKeys(actions(), player::number);
        libraryController = new LibraryController(library, words);
        choicesController = new ChoicesController(player, words);
        playerController = new PlayerController(player, words, appearance.themeProperty(), window.presentingProperty(),
                views.load(new CaptionController(player, words)), views.load(choicesController),
                views.load(new TransportController(player, words)));
        var reading = new Reading(player.filmProperty().map(film -> film.map(Film::scene)), player.frameProperty(),
                player::jump, browser, this::copyText);
        panelController = new PanelController(words, views.load(new NotesController(reading, words)),
                views.load(new ObjectController(reading, words)), views.load(new StepsController(reading, words)),
                views.load(new SourcesController(reading, words)));
        addDialogs();
        root = views.load(new MainWindowController(window, player, appearance, words, keys::press, parts()));
        new DoneMarks(player, library).follow();
        if (live) {
            player.runningProperty().subscribe(new Ticker(player::advance)::run);
        }
    }

    private MainWindowController.Parts parts() {
        return new MainWindowController.Parts(
                views.<Region>load(new RailController(library, words, () -> keys.press(Shortcut.SEARCH))),
                views.<Region>load(libraryController),
                views.load(new ProblemsController(window, player, words)), views.load(playerController),
                views.<Region>load(panelController));
    }

    private void addDialogs() {
        Node list = views.load(new KeysController(words));
        dialogs.add("keys", "app.keysTitle", () -> list);
        var export = new ExportViewModel(work, new FrameExporter(Platform::runLater), this::everyFilm,
                Path.of(System.getProperty("user.home"), "kubeorama"));
        Node choices = views.load(new ExportController(export, words, dialogs::chooseFolder, dialogs::close));
        dialogs.add("export", () -> {
            player.filmProperty().get().ifPresent(film -> export.prepare(
                    film.scene(), appearance.languageProperty().get(), appearance.themeProperty().get()));
            return choices;
        });
    }

    private List<SceneModel> everyFilm() {
        return scenes.list().scenes().stream()
                .flatMap(film -> SceneReader.read(film.folder()).scene().stream())
                .toList();
    }

    private Map<Shortcut, Runnable> actions() {
        var does = new EnumMap<Shortcut, Runnable>(Shortcut.class);
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
        does.put(Shortcut.REDUCED_MOTION, () -> flip(player.reducedMotionProperty()));
        does.put(Shortcut.BLACK, () -> flip(player.blackProperty()));
        does.put(Shortcut.ZOOM_IN, player::larger);
        does.put(Shortcut.ZOOM_OUT, player::smaller);
        does.put(Shortcut.ZOOM_FIT, player::fit);
        does.put(Shortcut.WHAT_IF, () -> choicesController.focusFirst());
        does.put(Shortcut.PRESENT, () -> flip(window.presentingProperty()));
        does.put(Shortcut.FULL_SCREEN, () -> flip(window.fullScreenProperty()));
        does.put(Shortcut.COPY_FRAME, this::copyFrame);
        does.put(Shortcut.SEARCH, this::search);
        does.put(Shortcut.TOPICS, window.topics()::toggle);
        does.put(Shortcut.PANEL, window.panel()::toggle);
        does.put(Shortcut.NOTES, () -> turnTo(PanelController.Page.NOTES));
        does.put(Shortcut.OBJECT, () -> turnTo(PanelController.Page.OBJECT));
        does.put(Shortcut.STEPS, () -> turnTo(PanelController.Page.STEPS));
        does.put(Shortcut.SOURCES, () -> turnTo(PanelController.Page.SOURCES));
        does.put(Shortcut.LANGUAGE, appearance::nextLanguage);
        does.put(Shortcut.THEME, appearance::nextTheme);
        does.put(Shortcut.KEYS, () -> show("keys"));
        does.put(Shortcut.EXPORT, () -> show("export"));
        does.put(Shortcut.LEAVE, this::leave);
        return does;
    }

    private void show(String dialog) {
        dialogs.show(dialog, root.getScene().getWindow());
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void choose(LibraryViewModel.Choice choice) {
        loader.open(choice.scene(), choice.step());
    }

    private void search() {
        window.presentingProperty().set(false);
        window.topics().show();
        libraryController.focusSearch();
    }

    private void turnTo(PanelController.Page page) {
        window.panel().show();
        panelController.turnTo(page);
    }

    /** Leaves what was entered last: the search, the black stage, presenting, full screen. */
    private void leave() {
        if (!library.queryProperty().get().isEmpty()) {
            library.queryProperty().set("");
        } else if (player.blackProperty().get()) {
            player.blackProperty().set(false);
        } else if (window.presentingProperty().get()) {
            window.presentingProperty().set(false);
        } else {
            window.fullScreenProperty().set(false);
        }
        playerController.focusStage();
    }

    private void copyFrame() {
        player.filmProperty().get().ifPresent(film -> player.frameProperty().getValue().ifPresent(frame -> {
            var content = new ClipboardContent();
            content.putImage(FramePicture.of(film, frame, appearance));
            Clipboard.getSystemClipboard().setContent(content);
            window.tell(words.text("app.copied"));
        }));
    }

    private void copyText(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Fills the list and opens a film. @param wanted the film to open; empty, or not there: the first */
    void start(Optional<SceneId> wanted, Optional<StepId> step) {
        work.run(() -> Shelf.of(scenes), shelf -> {
            library.shelfProperty().set(shelf);
            var there = shelf.scenes();
            wanted.filter(there::contains).ifPresentOrElse(
                    scene -> loader.open(scene, step),
                    () -> there.stream().findFirst().ifPresent(scene -> loader.open(scene, Optional.empty())));
            learn();
        }, failure -> dialogs.fail("app.readFailed", failure));
    }

    private void list() {
        work.run(() -> Shelf.of(scenes), library.shelfProperty()::set, failure -> dialogs.fail("app.readFailed", failure));
        learn();
    }

    /** The search needs every word of every film; it learns them once the first film is on its way. */
    private void learn() {
        work.run(this::everyFilm, library.scenesProperty()::set, failure -> dialogs.fail("app.readFailed", failure));
    }

    Parent root() {
        return root;
    }

    ShortcutKeys keys() {
        return keys;
    }

    MainWindowViewModel window() {
        return window;
    }

    PlayerViewModel player() {
        return player;
    }

    LibraryViewModel library() {
        return library;
    }

    PanelController panel() {
        return panelController;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Words words() {
        return words;
    }

    /** What stands in the window's title bar. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> player.filmProperty().get().map(film -> words.of(film.scene().title()) + " - Kubeorama")
                        .orElse("Kubeorama"),
                player.filmProperty(), words.language());
    }

    /** Where the keyboard is at the start. */
    void focusStage() {
        playerController.focusStage();
    }

    @Override
    public void close() {
        player.stop();
        loader.close();
    }
}
