package org.kubeorama.layout;

/**
 * How a draft is made, apart from its gutters.
 *
 * @param detour how much longer a link may run so that its pill has room, in pixels; a bend counts as 90
 * @param layeredRoutes whether links inside a layered nest keep the routes that came with the layers
 * @param wrapped whether many layers are broken into several rows
 */
record Recipe(double detour, boolean layeredRoutes, boolean wrapped) {
    static final Recipe PLAIN = new Recipe(0, true, false);

    private static final double DETOUR = 420;

    Recipe withDetours() {
        return new Recipe(DETOUR, layeredRoutes, wrapped);
    }

    Recipe withOwnRoutes() {
        return new Recipe(detour, false, wrapped);
    }

    Recipe withWrapping() {
        return new Recipe(detour, layeredRoutes, true);
    }
}
