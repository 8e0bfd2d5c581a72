package org.kubeorama.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * How a draft is made, apart from its gutters.
 *
 * @param detour how much longer a link may run so that its pill has room, in pixels; a bend counts as 90
 * @param layeredRoutes whether links inside a layered nest keep the routes that came with the layers
 * @param wrapped whether many layers are broken into several rows
 * @param roomy whether layers are as far apart from the beginning as what their links carry needs
 * @param cells of nests whose children have no cells in the script and get some instead of layers
 */
record Recipe(double detour, boolean layeredRoutes, boolean wrapped, boolean roomy, Map<Nest, Cells> cells) {
    static final Recipe PLAIN = new Recipe(0, true, false, false, Map.of());

    private static final double DETOUR = 420;

    Recipe withDetours() {
        return new Recipe(DETOUR, layeredRoutes, wrapped, roomy, cells);
    }

    Recipe withOwnRoutes() {
        return new Recipe(detour, false, wrapped, roomy, cells);
    }

    Recipe withWrapping() {
        return new Recipe(detour, layeredRoutes, true, roomy, cells);
    }

    Recipe withRoom() {
        return new Recipe(detour, layeredRoutes, wrapped, true, cells);
    }

    Recipe withCells(Nest nest, Cells chosen) {
        var more = new HashMap<>(cells);
        more.put(nest, chosen);
        return new Recipe(detour, layeredRoutes, wrapped, roomy, Map.copyOf(more));
    }
}
