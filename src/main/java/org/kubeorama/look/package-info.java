/**
 * The look: colours of each {@link org.kubeorama.look.Theme} and the {@link org.kubeorama.look.TextStyle}s, as plain
 * numbers, so that the view that paints, the layout that measures and the check that computes contrast share them.
 *
 * <p>Refuses JavaFX and anything that depends on a scene's content.
 */
@NullMarked
package org.kubeorama.look;

import org.jspecify.annotations.NullMarked;
