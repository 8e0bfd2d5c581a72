/**
 * The player: {@link org.kubeorama.player.Playhead} says where the film is and where it goes from there,
 * {@link org.kubeorama.player.PlayerViewModel} turns that into frames, the views show the stage and the transport.
 *
 * <p>Takes a {@link org.kubeorama.player.Film}, gives an observable frame. Draws nothing of the diagram itself and
 * knows no file.
 */
@NullMarked
package org.kubeorama.player;

import org.jspecify.annotations.NullMarked;
