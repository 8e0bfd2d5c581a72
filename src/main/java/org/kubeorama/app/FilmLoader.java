package org.kubeorama.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.layout.LayoutEngine;
import org.kubeorama.library.FolderWatch;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.library.Shelf;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.Films;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneReader;
import org.kubeorama.script.ScriptProblem;
import org.kubeorama.ui.BackgroundWork;

/** Reads films away from the window, puts them on the stage, and again whenever their folder changes. */
final class FilmLoader implements Films, AutoCloseable {
    private final SceneFolder scenes;
    private final BackgroundWork work;
    private final PlayerViewModel player;
    private final LibraryViewModel library;
    private final MainWindowViewModel window;
    private final boolean live;
    private final Runnable onReload;
    private final Consumer<Exception> onFailure;
    private Optional<FolderWatch> watch = Optional.empty();
    private BackgroundWork.Job job = () -> {};
    private Optional<Loaded> prepared = Optional.empty();

    /** @param film empty where a problem prevents one */
    record Loaded(SceneId id, Path folder, List<ScriptProblem> problems, Optional<Film> film) {}

    /**
     * @param live whether to read a film again when its folder changes
     * @param onReload told when a film has been read again
     * @param onFailure told what no script can be blamed for
     */
    FilmLoader(
            SceneFolder scenes, BackgroundWork work, PlayerViewModel player, LibraryViewModel library,
            MainWindowViewModel window, boolean live, Runnable onReload, Consumer<Exception> onFailure) {
        this.scenes = scenes;
        this.work = work;
        this.player = player;
        this.library = library;
        this.window = window;
        this.live = live;
        this.onReload = onReload;
        this.onFailure = onFailure;
    }

    /** Opens a film. @param step where to open it; empty: before its first step */
    @Override
    public void open(SceneId id, Optional<StepId> step) {
        if (player.filmProperty().get().filter(film -> film.scene().id().equals(id)).isPresent()) {
            step.ifPresentOrElse(player::jump, player::first);
            return;
        }
        var ready = prepared.filter(loaded -> loaded.id().equals(id) && loaded.film().isPresent());
        prepared = Optional.empty();
        if (ready.isPresent()) {
            job.cancel();
            player.readingProperty().set(false);
            show(ready.get(), step);
            return;
        }
        read(() -> load(scenes, id), found -> found.ifPresent(loaded -> show(loaded, step)));
    }

    /** Reads the film to begin with; needs no JavaFX. @param wanted the film to open; empty, or not there: the first */
    static Optional<Loaded> first(SceneFolder scenes, Optional<SceneId> wanted) {
        return wanted.flatMap(id -> load(scenes, id))
                .or(() -> Shelf.of(scenes).scenes().stream().findFirst().flatMap(id -> load(scenes, id)));
    }

    private static Optional<Loaded> load(SceneFolder scenes, SceneId id) {
        return folder(scenes, id).map(folder -> load(id, folder));
    }

    /** Reads a film that will be opened soon, so that it then opens at once. */
    @Override
    public void prepare(SceneId id, Consumer<Film> then) {
        work.run(() -> load(scenes, id), found -> found.ifPresent(loaded -> {
            prepared = Optional.of(loaded);
            loaded.film().ifPresent(then);
        }), onFailure);
    }

    /** The folder of that name, even if its script cannot be listed: there it can be mended. Else any with that id. */
    private static Optional<Path> folder(SceneFolder scenes, SceneId id) {
        return scenes.folders().stream().filter(each -> each.endsWith(id.value())).findFirst()
                .or(() -> scenes.find(id).map(SceneFolder.Entry::folder));
    }

    private <T> void read(Callable<T> reading, Consumer<T> then) {
        job.cancel();
        player.readingProperty().set(true);
        job = work.run(reading, read -> {
            player.readingProperty().set(false);
            then.accept(read);
        }, failure -> {
            player.readingProperty().set(false);
            onFailure.accept(failure);
        });
    }

    private static Loaded load(SceneId id, Path folder) {
        var reading = SceneReader.read(folder);
        return new Loaded(id, folder, reading.problems(), reading.scene().map(
                scene -> new Film(scene, LayoutEngine.layout(scene, Fonts.bundled()))));
    }

    /** Puts a film on the stage. @param step where to open it; empty: before its first step */
    void show(Loaded loaded, Optional<StepId> step) {
        library.showingProperty().set(Optional.of(loaded.id()));
        window.problemsProperty().set(loaded.problems());
        loaded.film().ifPresentOrElse(player::show, player::clear);
        step.ifPresent(player::jump);
        watch(loaded);
    }

    private void reload(Loaded before) {
        read(() -> load(before.id(), before.folder()), loaded -> {
            window.problemsProperty().set(loaded.problems());
            loaded.film().ifPresent(player::reload);
            onReload.run();
        });
    }

    private void watch(Loaded loaded) {
        close();
        if (!live) {
            return;
        }
        var folder = loaded.folder();
        try {
            watch = Optional.of(FolderWatch.over(
                    folder, work.worker(), () -> work.fxThread().execute(() -> reload(loaded))));
        } catch (IOException e) {
            // a film that cannot be watched can still be seen
            System.getLogger(FilmLoader.class.getName())
                    .log(System.Logger.Level.INFO, "no live reload of {0}: {1}", folder, e.getMessage());
        }
    }

    @Override
    public void close() {
        watch.ifPresent(FolderWatch::close);
        watch = Optional.empty();
    }
}
