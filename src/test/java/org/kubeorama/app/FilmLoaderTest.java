package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.script.NewScene;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.ui.BackgroundWork;

class FilmLoaderTest {
    private static final SceneId MINE = new SceneId("mine");
    private final PlayerViewModel player = new PlayerViewModel();
    private final MainWindowViewModel window = new MainWindowViewModel();
    private final LibraryViewModel library = new LibraryViewModel(new SimpleObjectProperty<>(Language.EN), _ -> {});
    private final List<Exception> failures = new ArrayList<>();

    @TempDir
    private Path folder;

    private FilmLoader loader(BackgroundWork work, boolean live) {
        return new FilmLoader(new SceneFolder(folder), work, player, library, window, live, () -> {}, failures::add);
    }

    private FilmLoader loader() {
        return loader(new BackgroundWork(Runnable::run, Runnable::run), false);
    }

    private Path script() {
        return folder.resolve("mine").resolve("scene.json");
    }

    private void breakIt() throws IOException {
        Files.writeString(script(), Files.readString(script()).replace("\"steps\"", "\"stepps\""));
    }

    private List<StepId> steps() {
        return player.filmProperty().get().orElseThrow().scene().steps().stream().map(step -> step.id()).toList();
    }

    @Test
    void aFilmIsReadAndLaidOut() throws IOException {
        NewScene.write(folder, MINE);

        loader().open(MINE, Optional.empty());

        assertEquals(MINE, player.filmProperty().get().orElseThrow().scene().id());
        assertFalse(player.filmProperty().get().orElseThrow().layout().actors().isEmpty());
        assertEquals(Optional.of(MINE), library.showingProperty().get());
        assertFalse(player.readingProperty().get());
        assertEquals(List.of(), window.problemsProperty().get());
    }

    @Test
    void aFilmOpensAtTheStepThatWasAskedFor() throws IOException {
        NewScene.write(folder, MINE);
        var loader = loader();
        loader.open(MINE, Optional.empty());
        var last = steps().getLast();

        loader.open(MINE, Optional.of(last));

        assertEquals(last, player.screeningProperty().get().orElseThrow().step().id());
    }

    @Test
    void aFilmThatCannotBeReadShowsItsProblems() throws IOException {
        NewScene.write(folder, MINE);
        breakIt();

        loader().open(MINE, Optional.empty());

        assertTrue(player.filmProperty().get().isEmpty());
        assertFalse(window.problemsProperty().get().isEmpty());
        assertEquals(List.of(), failures);
    }

    @Test
    void aFilmBrokenWhileItIsShownStaysUntilItIsMended() throws Exception {
        NewScene.write(folder, MINE);
        var onFx = new LinkedBlockingQueue<Runnable>();
        try (var threads = Executors.newCachedThreadPool();
                var loader = loader(new BackgroundWork(threads, onFx::add), true)) {
            loader.open(MINE, Optional.empty());
            runUntil(onFx, () -> player.filmProperty().get().isPresent());
            var good = Files.readString(script());

            breakIt();
            runUntil(onFx, () -> !window.problemsProperty().get().isEmpty());
            assertTrue(player.filmProperty().get().isPresent());

            Files.writeString(script(), good);
            runUntil(onFx, () -> window.problemsProperty().get().isEmpty());
            assertTrue(player.filmProperty().get().isPresent());
        }
    }

    /** Does what the thread of the window would do, until something has happened. */
    private static void runUntil(LinkedBlockingQueue<Runnable> onFx, BooleanSupplier happened)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!happened.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "nothing happened");
            Optional.ofNullable(onFx.poll(1, TimeUnit.SECONDS)).ifPresent(Runnable::run);
        }
    }
}
