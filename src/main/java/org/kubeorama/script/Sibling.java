package org.kubeorama.script;

import java.util.Optional;
import org.kubeorama.scene.Actor;

/**
 * One of the actors in a parent.
 *
 * @param at where its cell stands in the script, if it has one
 * @param spot where it stands itself
 */
record Sibling(Actor actor, Optional<Spot> at, Spot spot) {}
