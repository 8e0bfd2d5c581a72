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
    private record Loaded(Path folder, List<ScriptProblem> problems, Optional<Film> film) {}

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
        var ready = prepared.filter(loaded -> loaded.film().filter(film -> film.scene().id().equals(id)).isPresent());
        prepared = Optional.empty();
        if (ready.isPresent()) {
            job.cancel();
            player.readingProperty().set(false);
            show(id, ready.get(), step);
            watch(ready.get().folder());
            return;
        }
        read(() -> folder(id).map(FilmLoader::load), found -> found.ifPresent(loaded -> {
            show(id, loaded, step);
            watch(loaded.folder());
        }));
    }

    /** Reads a film that will be opened soon, so that it then opens at once. */
    @Override
    public void prepare(SceneId id, Consumer<Film> then) {
        work.run(() -> folder(id).map(FilmLoader::load), found -> found.ifPresent(loaded -> {
            prepared = Optional.of(loaded);
            loaded.film().ifPresent(then);
        }), onFailure);
    }

    /** The folder of that name, even if its script cannot be listed: there it can be mended. Else any with that id. */
    private Optional<Path> folder(SceneId id) {
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

    private static Loaded load(Path folder) {
        var reading = SceneReader.read(folder);
        return new Loaded(folder, reading.problems(), reading.scene().map(
                scene -> new Film(scene, LayoutEngine.layout(scene, Fonts.bundled()))));
    }

    private void show(SceneId id, Loaded loaded, Optional<StepId> step) {
        library.showingProperty().set(Optional.of(id));
        window.problemsProperty().set(loaded.problems());
        loaded.film().ifPresentOrElse(player::show, player::clear);
        step.ifPresent(player::jump);
    }

    private void reload(Path folder) {
        read(() -> load(folder), loaded -> {
            window.problemsProperty().set(loaded.problems());
            loaded.film().ifPresent(player::reload);
            onReload.run();
        });
    }

    private void watch(Path folder) {
        close();
        if (!live) {
            return;
        }
        try {
            watch = Optional.of(FolderWatch.over(
                    folder, work.worker(), () -> work.fxThread().execute(() -> reload(folder))));
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
