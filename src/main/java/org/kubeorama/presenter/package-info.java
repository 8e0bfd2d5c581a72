/**
 * Presenting to a room: the audience view, which shows the stage and nothing else, and the presenter view with what a
 * speaker needs - notes, what comes next, time, steps. Both follow the one playhead of the player.
 *
 * <p>Takes films and the player; screens come in through an interface. Draws nothing itself and reads no files.
 */
@NullMarked
package org.kubeorama.presenter;

import org.jspecify.annotations.NullMarked;
