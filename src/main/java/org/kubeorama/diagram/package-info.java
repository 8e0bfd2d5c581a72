/**
 * The diagram: {@link org.kubeorama.diagram.StageView} draws a {@link org.kubeorama.timeline.Frame} of a scene by its
 * {@link org.kubeorama.layout.SceneLayout}, in a theme and a language. It keeps no story: the same frame gives the same
 * pixels, whatever was shown before. {@link org.kubeorama.diagram.Fonts} measures the text that it draws.
 *
 * <p>Refuses clocks and animations, stylesheets (all colours come from the theme's palette), and anything that has to
 * be laid out while a film plays: every node has absolute coordinates.
 */
@NullMarked
package org.kubeorama.diagram;

import org.jspecify.annotations.NullMarked;
