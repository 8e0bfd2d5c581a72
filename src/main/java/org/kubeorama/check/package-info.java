/**
 * The rules of {@code kubeorama check} that a script's words alone do not show: whether pictures can be read. Text that
 * is cut or too small, labels that cover one another, links across cards, faint colours, captions too long to read:
 * computed from the layout and from the view that draws, in both languages and every theme.
 *
 * <p>Takes a scene that has been read, gives {@link org.kubeorama.script.ScriptProblem}s. Changes nothing.
 */
@NullMarked
package org.kubeorama.check;

import org.jspecify.annotations.NullMarked;
