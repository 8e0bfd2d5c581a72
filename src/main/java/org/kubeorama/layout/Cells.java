package org.kubeorama.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Known;

/**
 * The cells of a nest's children.
 *
 * @param of each child
 * @param scripted whether they stand in the script; else they were worked out
 * @param cost how far they are from what one would like to see, apart from their size; 0 for the script's
 */
record Cells(Map<Nest, Cell> of, boolean scripted, double cost) {
    /** The cells that the script gives. */
    static Cells ofScript(Nest nest) {
        var cells = new LinkedHashMap<Nest, Cell>();
        nest.children.forEach(child -> cells.put(child, child.actor.flatMap(Actor::at).orElseThrow()));
        return new Cells(cells, true, 0);
    }

    Cell cell(Nest child) {
        return Known.in(of, child);
    }

    static Cells better(Cells one, Cells other) {
        return other.cost() < one.cost() ? other : one;
    }
}
