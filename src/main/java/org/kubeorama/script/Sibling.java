package org.kubeorama.script;

import java.util.Optional;
import org.kubeorama.scene.Actor;

/**
 * One of the actors in a parent.
 *
 * @param at where its cell stands in the script, if it has one
 * @param misplaced whether its cell is told already as misspelt
 * @param spot where it stands itself
 */
record Sibling(Actor actor, Optional<Spot> at, boolean misplaced, Spot spot) {}
