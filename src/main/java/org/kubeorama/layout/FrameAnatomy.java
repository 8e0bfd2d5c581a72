package org.kubeorama.layout;

import java.util.List;
import java.util.Optional;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;

/** A frame: a title row with an icon, and room for others below. */
final class FrameAnatomy implements Anatomy {
    static final double TITLE_ROW = 52;
    static final double FRAME_PADDING = 24;
    private static final double ICON = 24;
    private static final double ICON_GAP = 10;
    private static final double DETAIL_GAP = 16;

    private final Actor actor;
    private final Margins margins;
    private final TextBlock title;
    private final Optional<TextBlock> detail;
    private final RowColumns rows;
    private final Typesetter type;

    FrameAnatomy(Actor actor, FilmContents.OnActor contents, Typesetter type) {
        this.actor = actor;
        this.type = type;
        margins = Margins.of(contents, type, 0);
        title = type.line(actor.label(), TextStyle.ZONE_TITLE);
        detail = contents.details.isEmpty()
                ? Optional.empty()
                : Optional.of(type.room(contents.details, TextStyle.DETAIL, Double.MAX_VALUE));
        rows = RowColumns.of(actor, contents, type);
    }

    /** What the frame needs for itself; its children come on top. */
    @Override
    public Size size() {
        double badge = margins.badgeWidth() == 0 ? 0 : margins.badgeWidth() + BADGE_INSET;
        double width = 2 * FRAME_PADDING + Math.max(titleWidth() + badge, rows.size().width());
        return new Size(Anatomy.onGrid(Math.max(width, margins.leastWidth())), top());
    }

    private double titleWidth() {
        return ICON + ICON_GAP + title.width() + detail.map(it -> DETAIL_GAP + it.width()).orElse(0.0);
    }

    /** From the upper edge to where children may begin. */
    double top() {
        return TITLE_ROW + (rows.rows().isEmpty() ? 0 : rows.size().height() + 12);
    }

    @Override
    public Margins margins() {
        return margins;
    }

    @Override
    public ActorPlace place(Box box) {
        double left = box.x() + FRAME_PADDING;
        double middle = box.y() + TITLE_ROW / 2;
        double x = left + ICON + ICON_GAP;
        var inside = new Box(left, box.y() + TITLE_ROW, box.width() - 2 * FRAME_PADDING, rows.size().height());
        return new ActorPlace(
                actor.id(),
                box,
                true,
                Optional.of(new Box(left, middle - ICON / 2, ICON, ICON)),
                title.at(x, middle - title.height() / 2),
                detail.map(it -> it.at(x + title.width() + DETAIL_GAP, middle - it.height() / 2 + 2)),
                rows.rows().isEmpty() ? List.of() : rows.place(inside, type),
                Optional.empty(),
                Optional.empty(),
                margins.badgeRight(box),
                margins.reason(box));
    }

    /** The part of a frame's title row with something in it. */
    static Box titleBox(ActorPlace frame) {
        var title = frame.label().box();
        double left = frame.icon().map(Box::x).orElse(title.x());
        double right = frame.detail().map(TextPlace::box).orElse(title).right();
        return new Box(left, title.y(), right - left, title.height());
    }
}
