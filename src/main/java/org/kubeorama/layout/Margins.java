package org.kubeorama.layout;

import static org.kubeorama.layout.Anatomy.BADGE_INSET;
import static org.kubeorama.layout.Anatomy.REASON_GAP;

import java.util.Optional;
import org.kubeorama.look.TextStyle;

/**
 * What stands on the edge of a box or outside it: badges and reasons.
 *
 * @param badgeWidth of the widest badge, 0 where there is never one
 * @param reasonWidth the width that the box must have for its reasons
 * @param reasonHeight height of the reasons under the box, with their gap; 0 where there is never one
 */
record Margins(double badgeWidth, double reasonWidth, double reasonHeight) {
    /** Nothing on the edge, nothing outside. */
    static final Margins NONE = new Margins(0, 0, 0);

    private static final double BADGE_PADDING = 12;

    /** The sign of the tone left of a badge's text. */
    private static final double BADGE_SIGN = 21;

    private static final double REASON_WIDTH = 176;
    private static final double REASON_MOST = 320;
    private static final int REASON_LINES = 2;
    private static final double WIDENING = 1.15;

    /** @param boxWidth the width of the box without badges and reasons: a reason need not be narrower */
    static Margins of(FilmContents.OnActor contents, Typesetter type, double boxWidth) {
        var badges = contents.badges.stream().filter(badge -> !badge.isEmpty()).toList();
        double badge = badges.isEmpty() ? 0 : type.widest(badges, TextStyle.BADGE) + 2 * BADGE_PADDING + BADGE_SIGN;
        if (contents.reasons.isEmpty()) {
            return new Margins(badge, 0, 0);
        }
        double least = Math.max(REASON_WIDTH, boxWidth);
        double width = type.narrowest(contents.reasons, TextStyle.REASON, REASON_LINES, least, Math.max(REASON_MOST, least));
        double whole = type.widest(contents.reasons, TextStyle.REASON);
        // a box a little wider costs less than a second line under every box of its row
        width = whole <= WIDENING * least ? whole : width;
        var room = type.room(contents.reasons, TextStyle.REASON, width);
        return new Margins(badge, width, REASON_GAP + room.height());
    }

    /** The width that a box needs for its badge and its reasons. */
    double leastWidth() {
        return Math.max(reasonWidth, badgeWidth == 0 ? 0 : badgeWidth + 2 * BADGE_INSET);
    }

    Optional<Point> badgeRight(Box box) {
        return badgeWidth == 0 ? Optional.empty() : Optional.of(new Point(box.right() - BADGE_INSET, box.y()));
    }

    Optional<Box> reason(Box box) {
        return reasonHeight == 0
                ? Optional.empty()
                : Optional.of(new Box(box.x(), box.bottom() + REASON_GAP, box.width(), reasonHeight - REASON_GAP));
    }
}
