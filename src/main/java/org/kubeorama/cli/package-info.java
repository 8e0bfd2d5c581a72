/**
 * The command line: {@code list}, {@code check}, {@code export}, {@code new} and {@code shot}. Takes words, gives an
 * exit code (0 done, 1 failed, 2 wrongly asked) and one plain sentence where it is not 0. Commands that draw nothing
 * never start JavaFX.
 *
 * <p>Refuses to draw or to read scripts itself, and to let a stack trace through.
 */
@NullMarked
package org.kubeorama.cli;

import org.jspecify.annotations.NullMarked;
