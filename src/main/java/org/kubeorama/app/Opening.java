package org.kubeorama.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.SceneFolder;

/**
 * What the window needs first, begun while JavaFX starts: how it was left, a talk that was
 * broken off, the fonts, and the film to begin with.
 *
 * @param place the file that keeps how the window was left
 * @param workers for this and all later work beside the window
 */
record Opening(
        Path scenes,
        Path place,
        ExecutorService workers,
        CompletableFuture<SettingsFile.Loaded> settings,
        CompletableFuture<Optional<TalkFile.Saved>> talk,
        CompletableFuture<Void> fonts,
        CompletableFuture<Optional<FilmLoader.Loaded>> film) {

    /** @param place the file that keeps how the window was left */
    static Opening begin(Path scenes, Path place) {
        var workers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("worker-", 1).factory());
        var settings = CompletableFuture.supplyAsync(() -> new SettingsFile(place).load(LocalDateTime.now()), workers);
        var talk = CompletableFuture.supplyAsync(() -> TalkFile.beside(place).load(Instant.now()), workers);
        var fonts = CompletableFuture.runAsync(Fonts.bundled()::loadAll, workers);
        var film = settings.thenCombineAsync(talk, (loaded, brokenOff) -> FilmLoader.first(new SceneFolder(scenes),
                brokenOff.map(TalkFile.Saved::scene).or(() -> loaded.settings().scene().map(SceneId::new))), workers);
        return new Opening(scenes, place, workers, settings, talk, fonts, film);
    }
}
