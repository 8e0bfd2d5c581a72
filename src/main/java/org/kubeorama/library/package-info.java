/**
 * The library: which films there are, finding one, choosing one, and hearing when one is written anew.
 *
 * <p>Takes folders of scenes and gives the choice that a person makes. Knows nothing of how a film is played.
 */
@NullMarked
package org.kubeorama.library;

import org.jspecify.annotations.NullMarked;
