package org.kubeorama.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Saves settings a while after the last change, and at the end. */
public final class SettingsKeeper {
    private final SettingsFile file;
    private final Executor later;
    private final AtomicReference<Optional<Settings>> unsaved = new AtomicReference<>(Optional.empty());
    private final AtomicLong changes = new AtomicLong();

    /** @param later runs what it is given after the while */
    public SettingsKeeper(SettingsFile file, Executor later) {
        this.file = file;
        this.later = later;
    }

    /** Remembers these settings; the last ones win. */
    public void keep(Settings settings) {
        unsaved.set(Optional.of(settings));
        long change = changes.incrementAndGet();
        later.execute(() -> {
            if (change == changes.get()) {
                saveNow();
            }
        });
    }

    /** Saves what is not saved yet. */
    public synchronized void saveNow() {
        unsaved.getAndSet(Optional.empty()).ifPresent(settings -> {
            try {
                file.save(settings);
            } catch (IOException e) {
                System.getLogger(SettingsKeeper.class.getName())
                        .log(System.Logger.Level.WARNING, "settings cannot be saved", e);
            }
        });
    }
}
