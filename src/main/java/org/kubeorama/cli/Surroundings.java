package org.kubeorama.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command finds around it.
 *
 * @param scenes the folder of scenes, unless an option names another
 * @param out for results
 * @param err for progress and the sentence that says what went wrong
 * @param terminal whether a person is watching, so that progress is worth showing
 * @param window draws the window for {@code shot}
 */
public record Surroundings(Path scenes, PrintStream out, PrintStream err, boolean terminal, WindowPicture window) {}
