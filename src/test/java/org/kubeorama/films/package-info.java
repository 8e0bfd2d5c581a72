/** What the shipped films say, held against the rules of what they describe. */
@NullMarked
package org.kubeorama.films;

import org.jspecify.annotations.NullMarked;
