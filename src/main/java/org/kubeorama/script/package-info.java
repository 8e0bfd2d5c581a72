/**
 * The scene script: {@link org.kubeorama.script.SceneReader} takes a scene folder (JSON and Markdown as a person wrote
 * it) and gives a {@code SceneModel}, or every reason why not, each with file, line, column and JSON pointer.
 *
 * <p>Strict and kind: nothing unknown is passed over, all problems are told at once, and no content whatever makes it
 * throw. Whatever it accepts is within the limits of {@link org.kubeorama.script.Limits}. The only package of the
 * engine that knows Jackson and files; refuses JavaFX.
 */
@NullMarked
package org.kubeorama.script;

import org.jspecify.annotations.NullMarked;
