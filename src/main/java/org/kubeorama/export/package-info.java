/**
 * Export: scenes, steps, languages and themes become PNG files. {@link org.kubeorama.export.FrameExporter} takes the
 * pictures on the JavaFX thread, {@link org.kubeorama.export.PngWriter} turns them into bytes beside it, and files
 * appear whole under their names or not at all. The dialog and the command line are two callers of the same exporter.
 *
 * <p>Refuses to draw: what a frame looks like is the business of {@code diagram}.
 */
@NullMarked
package org.kubeorama.export;

import org.jspecify.annotations.NullMarked;
