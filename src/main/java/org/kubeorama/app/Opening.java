package org.kubeorama.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.SceneFolder;

/**
 * What the window needs first, begun while JavaFX starts: how it was left, the fonts, and the film to begin with.
 *
 * @param workers for this and all later work beside the window
 */
record Opening(
        Path scenes,
        SettingsFile file,
        ExecutorService workers,
        CompletableFuture<SettingsFile.Loaded> settings,
        CompletableFuture<Void> fonts,
        CompletableFuture<Optional<FilmLoader.Loaded>> film) {

    /** @param file keeps how the window was left */
    static Opening begin(Path scenes, SettingsFile file) {
        var workers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("worker-", 1).factory());
        var settings = CompletableFuture.supplyAsync(() -> file.load(LocalDateTime.now()), workers);
        var fonts = CompletableFuture.runAsync(Fonts.bundled()::loadAll, workers);
        var film = settings.thenApplyAsync(loaded -> FilmLoader.first(
                new SceneFolder(scenes), loaded.settings().scene().map(SceneId::new)), workers);
        return new Opening(scenes, file, workers, settings, fonts, film);
    }
}
