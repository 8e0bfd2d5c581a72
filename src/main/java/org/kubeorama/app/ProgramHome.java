package org.kubeorama.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program's own files are.
 *
 * @param scenes the scenes that come with it
 * @param frames where pictures go that nobody named a folder for
 */
record ProgramHome(Path scenes, Path frames) {

    /** The home that the start script tells; without one, the folder of the project, as Maven starts it. */
    static ProgramHome find() {
        var home = Path.of(System.getProperty("kubeorama.home", ""));
        var frames = Optional.ofNullable(System.getProperty("kubeorama.frames"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "kubeorama-frames"));
        return new ProgramHome(home.resolve("assets").resolve("scenes"), frames);
    }
}
