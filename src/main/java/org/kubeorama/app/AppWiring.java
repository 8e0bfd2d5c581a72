package org.kubeorama.app;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
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
    private static final List<String> PACKAGES = List.of("ui", "library", "player", "notes", "presenter", "export", "app");

    private final SceneFolder scenes;
    private final BackgroundWork work;
    private final BackgroundWork idle;
    private final Appearance appearance;
    private final Words words;
    private final FxmlViews views;
    private final MainWindowViewModel window = new MainWindowViewModel();
    private final PlayerViewModel player = new PlayerViewModel();
    private final LibraryViewModel library;
    private final ExportViewModel export;
    private final FilmLoader loader;
    private final Dialogs dialogs;
    private final ShortcutKeys keys;
    private final PlayerController playerController;
    private final PanelController panelController;
    private final PresenterWiring presenter;
    private final Parent root;

    /**
     * @param live whether time passes, and films are read again when their files change
     * @param browser opens the address of a source that the reader asked for
     */
    AppWiring(Path scenes, BackgroundWork work, boolean live, Appearance appearance, Consumer<String> browser) {
        this.scenes = new SceneFolder(scenes);
        this.work = work;
        idle = live ? new BackgroundWork(delayedExecutor(1, TimeUnit.SECONDS, work.worker()), work.fxThread()) : work;
        this.appearance = appearance;
        export = new ExportViewModel(work, new FrameExporter(Platform::runLater), this::everyFilm,
                Path.of(System.getProperty("user.home"), "kubeorama"));
        words = new Words(appearance.languageProperty(), PACKAGES);
        views = new FxmlViews(words);
        dialogs = new Dialogs(words, this::ownWindow);
        library = new LibraryViewModel(appearance.languageProperty(), this::choose);
        loader = new FilmLoader(this.scenes, work, player, library, window, live, this::list,
                failure -> dialogs.fail("app.readFailed", failure));
        presenter = new PresenterWiring(player, library, loader, appearance, words, views, work, live);
        var libraryController = new LibraryController(library, words);
        var choices = new ChoicesController(player, words);
        playerController = new PlayerController(player, words, appearance.themeProperty(), presenter.talk().runningProperty(),
                views.load(new CaptionController(player, words)), views.load(choices),
                views.load(new TransportController(player, words)));
        var reading = new Reading(player.filmProperty().map(film -> film.map(Film::scene)), player.frameProperty(),
                player::jump, browser, AppWiring::copyText);
        panelController = new PanelController(words,
                () -> views.load(new NotesController(reading, words, work.fxThread())),
                () -> views.load(new ObjectController(reading, words)),
                () -> views.load(new StepsController(reading, words)),
                () -> views.load(new SourcesController(reading, words)));
        presenter.read(reading);
        var commands = new WindowCommands(window, player, library, presenter.talk(), appearance, words, dialogs,
                new WindowCommands.Views(libraryController, choices, playerController, panelController));
        keys = new ShortcutKeys(commands.all(), player::number,
                () -> player.blackProperty().get() ? Shortcut.Context.BLACK : Shortcut.Context.WINDOW);
        addDialogs();
        root = views.load(new MainWindowController(window, player, appearance, words, keys::press,
                parts(views.load(libraryController))));
        new DoneMarks(player, library).follow();
        if (live) {
            player.runningProperty().subscribe(new Ticker(player::advance)::run);
        }
    }

    private MainWindowController.Parts parts(Region libraryView) {
        return new MainWindowController.Parts(
                views.<Region>load(new RailController(library, words, () -> keys.press(Shortcut.SEARCH))),
                libraryView,
                views.load(new ProblemsController(window, player, words)), views.load(playerController),
                views.<Region>load(panelController));
    }

    private javafx.stage.Window ownWindow() {
        return root.getScene().getWindow();
    }

    private static void copyText(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void addDialogs() {
        dialogs.add("keys", "app.keysTitle", () -> views.load(new KeysController(words, Shortcut.Context.WINDOW)));
        dialogs.add("order", () -> presenter.orderView(new OrderDialog(presenter, dialogs, work,
                () -> dialogs.openFile("presenter.orderFiles"),
                () -> dialogs.saveFile("presenter.orderFiles", "running-order.json")).doing()), () -> {});
        dialogs.add("export", this::exportView, () -> player.filmProperty().get().ifPresent(film -> export.prepare(
                film.scene(), appearance.languageProperty().get(), appearance.themeProperty().get())));
    }

    private Node exportView() {
        return views.load(new ExportController(export, words, dialogs::chooseFolder, dialogs::close));
    }

    private List<SceneModel> everyFilm() {
        return scenes.list().scenes().stream()
                .flatMap(film -> SceneReader.read(film.folder()).scene().stream())
                .toList();
    }

    private void choose(LibraryViewModel.Choice choice) {
        loader.open(choice.scene(), choice.step());
    }

    /**
     * Shows the film that is being read while the window is made; then fills the list.
     *
     * @param step where to open it
     * @param shown run when the film is on the stage, or cannot be
     */
    void begin(Future<Optional<FilmLoader.Loaded>> film, Optional<StepId> step, Runnable shown) {
        player.readingProperty().set(true);
        work.run(film::get, found -> {
            player.readingProperty().set(false);
            found.ifPresent(loaded -> loader.show(loaded, step));
            shown.run();
            list();
        }, failure -> {
            player.readingProperty().set(false);
            shown.run();
            dialogs.fail("app.readFailed", failure);
            list();
        });
    }

    /** Fills the list and opens a film. @param wanted the film to open; empty, or not there: the first */
    void start(Optional<SceneId> wanted, Optional<StepId> step) {
        player.readingProperty().set(true);
        wanted.ifPresent(scene -> loader.open(scene, step));
        work.run(() -> Shelf.of(scenes), shelf -> {
            library.shelfProperty().set(shelf);
            if (wanted.filter(shelf.scenes()::contains).isEmpty()) {
                player.readingProperty().set(false);
                shelf.scenes().stream().findFirst().ifPresent(scene -> loader.open(scene, Optional.empty()));
            }
        }, failure -> dialogs.fail("app.readFailed", failure));
        learn();
    }

    private void list() {
        work.run(() -> Shelf.of(scenes), library.shelfProperty()::set, failure -> dialogs.fail("app.readFailed", failure));
        learn();
    }

    /** The search needs every word of every film; nobody has typed them in the first moment. */
    private void learn() {
        idle.run(this::everyFilm, library.scenesProperty()::set, failure -> dialogs.fail("app.readFailed", failure));
    }

    Parent root() {
        return root;
    }

    /** Gives the keyboard of the window's scene its keys: during a talk, those of the talk. */
    void installKeys(Scene scene) {
        ShortcutKeys.install(scene, () -> presenter.talk().runningProperty().get() ? presenter.keys() : keys);
    }

    PresenterWiring presenter() {
        return presenter;
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
        presenter.close();
        player.stop();
        loader.close();
    }
}
