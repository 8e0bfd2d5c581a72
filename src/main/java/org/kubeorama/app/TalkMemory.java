package org.kubeorama.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.ui.Changes;

/** Keeps the running order from one start to the next, and the place of a talk from a crash to the next start. */
final class TalkMemory {
    /** How much time may be lost at most, in milliseconds. */
    private static final double STRIDE = 10_000;

    private final PresenterWiring presenter;
    private final TalkFile talkFile;
    private final Path orderFile;
    private final Executor saver;
    private final Supplier<Instant> now;
    private boolean orderRead;

    private interface Saving {
        void run() throws IOException;
    }

    /** @param settings the file that these files lie beside; @param saver runs what is written, one after another */
    TalkMemory(PresenterWiring presenter, Path settings, Executor saver, Supplier<Instant> now) {
        this.presenter = presenter;
        this.saver = saver;
        this.now = now;
        talkFile = TalkFile.beside(settings);
        orderFile = settings.resolveSibling("running-order.json");
    }

    /** Goes on with a talk that was broken off. */
    void resume(TalkFile.Saved talk) {
        presenter.audience().languageProperty().set(talk.language());
        presenter.audience().themeProperty().set(talk.theme());
        presenter.talk().resume(talk.scene(), Optional.of(talk.step()), talk.elapsed());
    }

    /** Saves what changes from now on. */
    void follow() {
        var audience = presenter.audience();
        var steps = audience.liveProperty().map(shown -> shown.map(it -> it.frame().step().id()));
        var strides = presenter.times().elapsedProperty().map(it -> Math.floor(it.doubleValue() / STRIDE));
        presenter.talk().runningProperty().subscribe(running -> {
            if (!running) {
                save(talkFile::clear);
            }
        });
        Changes.follow(this::keep, presenter.talk().runningProperty(), steps, strides, audience.languageProperty(),
                audience.themeProperty());
        presenter.scenes().subscribe(scenes -> {
            if (!orderRead && !scenes.isEmpty()) {
                orderRead = true;
                readOrder();
                presenter.talk().orderProperty().subscribe(this::keepOrder);
            }
        });
    }

    private void readOrder() {
        if (Files.exists(orderFile)) {
            new RunningOrderFile(orderFile).read(presenter.scenes().getValue()).order()
                    .filter(order -> !order.parts().isEmpty())
                    .ifPresent(presenter.talk().orderProperty()::set);
        }
    }

    private void keepOrder(RunningOrder order) {
        boolean own = !order.equals(RunningOrder.of(presenter.topics().getValue()));
        save(() -> {
            if (own) {
                new RunningOrderFile(orderFile).write(order);
            } else {
                Files.deleteIfExists(orderFile);
            }
        });
    }

    private void keep() {
        if (!presenter.talk().runningProperty().get()) {
            return;
        }
        var audience = presenter.audience();
        audience.liveProperty().get().ifPresent(shown -> {
            var talk = new TalkFile.Saved(shown.film().scene().id(), shown.frame().step().id(),
                    presenter.times().elapsedProperty().get(), audience.languageProperty().get(),
                    audience.themeProperty().get(), now.get());
            save(() -> talkFile.save(talk));
        });
    }

    private void save(Saving saving) {
        saver.execute(() -> {
            try {
                saving.run();
            } catch (IOException failure) {
                System.getLogger(TalkMemory.class.getName())
                        .log(System.Logger.Level.WARNING, "the talk cannot be saved", failure);
            }
        });
    }
}
