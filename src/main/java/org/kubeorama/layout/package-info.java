/**
 * The layout: {@link org.kubeorama.layout.SceneLayout} says where everything of a scene sits and how its links run,
 * computed once per scene for all that it will ever show, in the longer of the two languages, so that nothing jumps.
 *
 * <p>Grids with tracks sized by their content, layers by Eclipse ELK where there are no cells, cells that are worked out
 * where layers would be too large, orthogonal routes.
 * Text widths come in through {@link org.kubeorama.layout.TextMeasure}. Refuses JavaFX, colours and moments.
 */
@NullMarked
package org.kubeorama.layout;

import org.jspecify.annotations.NullMarked;
