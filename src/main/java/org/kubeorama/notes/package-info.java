/**
 * The panel beside the stage: the notes of the step, the object as it is, the steps, the sources.
 *
 * <p>Takes an observable scene and frame and says which step was chosen; knows neither the player nor files. Markdown
 * becomes nodes here ({@link org.kubeorama.notes.MarkdownView}), never HTML, and no address is opened unasked.
 */
@NullMarked
package org.kubeorama.notes;

import org.jspecify.annotations.NullMarked;
