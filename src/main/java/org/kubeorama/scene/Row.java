package org.kubeorama.scene;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line inside a card: a name and a value, a bar, or a line of a document.
 *
 * @param id unique in its actor
 * @param label left, may be empty
 * @param value right of the label, in monospace; the whole line in a {@link Role#DOCUMENT}
 * @param bar how much the bar shows at first, 0 … {@code max}; empty for a row without a bar
 * @param max the bar's full length, greater than 0
 * @param tone the row's colour at first
 */
public record Row(RowId id, Optional<Text> label, Optional<Text> value, OptionalDouble bar, double max, Tone tone) {}
