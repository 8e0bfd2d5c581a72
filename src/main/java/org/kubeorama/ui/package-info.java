/**
 * What every part of the window is built with: views from FXML, words in two languages, keys, work in the background,
 * the theme of the controls.
 *
 * <p>Knows the language and the themes, but no film and no feature; refuses the timeline, the layout and the diagram.
 */
@NullMarked
package org.kubeorama.ui;

import org.jspecify.annotations.NullMarked;
