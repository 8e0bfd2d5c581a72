/**
 * The scene model: what a film is, checked and immutable. {@link org.kubeorama.scene.SceneModel} is made by the
 * {@code script} package from a scene folder and read by {@code timeline}, {@code layout} and all views.
 *
 * <p>Records only; ids are types, absence is an {@link java.util.Optional} or an empty list. Refuses JavaFX, Jackson,
 * files, clocks and anything that depends on a moment or a pixel.
 */
@NullMarked
package org.kubeorama.scene;

import org.jspecify.annotations.NullMarked;
