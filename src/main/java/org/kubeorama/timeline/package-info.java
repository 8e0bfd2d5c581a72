/**
 * The timeline: {@link org.kubeorama.timeline.SceneTimeline} turns a scene and a {@link org.kubeorama.timeline.Way}
 * through it into a {@link org.kubeorama.timeline.Frame} for any {@link org.kubeorama.timeline.Moment}, as a pure
 * function: playing, seeking, stepping back and exporting ask the same question and get the same answer.
 *
 * <p>Refuses clocks, random numbers, fonts, places, colours and JavaFX.
 */
@NullMarked
package org.kubeorama.timeline;

import org.jspecify.annotations.NullMarked;
