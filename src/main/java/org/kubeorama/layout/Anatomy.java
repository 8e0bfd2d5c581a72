package org.kubeorama.layout;

/** How one actor is built inside: the least room it needs, and where its parts sit once it has its box. */
interface Anatomy {
    /** From the edge of a card or frame to what is in it. */
    double PADDING = 18;

    /** Height of a badge; its middle lies on the upper edge of its card. */
    double BADGE_HEIGHT = 28;

    /** From the right edge of a card to the right end of its badge. */
    double BADGE_INSET = 16;

    /** From the lower edge of a card to the reason under it. */
    double REASON_GAP = 6;

    /** The smallest box. */
    Size size();

    /** What it needs on its edge and outside. */
    Margins margins();

    /** The height that is needed under the box; 0 where nothing is ever said there. */
    default double reasonHeight() {
        return margins().reasonHeight();
    }

    /** The width of the widest badge on the upper edge; 0 where there is never one. */
    default double badgeWidth() {
        return margins().badgeWidth();
    }

    /** @param box at least as large as {@link #size} */
    ActorPlace place(Box box);

    /** Up to the next multiple of 8. */
    static double onGrid(double length) {
        return Math.ceil(length / 8 - 1e-9) * 8;
    }
}
