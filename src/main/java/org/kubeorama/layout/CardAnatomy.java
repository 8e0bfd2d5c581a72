package org.kubeorama.layout;

import java.util.List;
import java.util.Optional;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;

/** A card: icon tile, label, detail, and rows below. */
final class CardAnatomy implements Anatomy {
    private static final double ROWS_GAP = 12;
    private static final double DETAIL_LEAST = 112;
    private static final double DETAIL_MOST = 300;
    private static final int DETAIL_LINES = 2;

    private final Actor actor;
    private final CardShape shape;
    private final Margins margins;
    private final TextBlock label;
    private final Optional<TextBlock> detail;
    private final RowColumns rows;
    private final Typesetter type;

    /** @param crowded whether it stands among many of its kind that are to be seen at once */
    CardAnatomy(Actor actor, FilmContents.OnActor contents, Typesetter type, boolean crowded) {
        this.actor = actor;
        this.type = type;
        shape = CardShape.of(actor.role(), crowded);
        label = shape.label(actor.label(), type);
        rows = RowColumns.of(actor, contents, type);
        detail = detail(contents);
        margins = Margins.of(contents, type, ownWidth());
    }

    private Optional<TextBlock> detail(FilmContents.OnActor contents) {
        if (contents.details.isEmpty()) {
            return Optional.empty();
        }
        double besideIcon = rows.size().width() + 2 * PADDING - shape.textLeft() - shape.right();
        double least = Math.max(Math.max(label.width(), DETAIL_LEAST), besideIcon);
        double width = type.narrowest(contents.details, TextStyle.DETAIL, DETAIL_LINES, least,
                Math.max(DETAIL_MOST, least));
        double whole = type.widest(contents.details, TextStyle.DETAIL);
        return Optional.of(type.room(contents.details, TextStyle.DETAIL, whole <= 1.25 * width ? whole : width));
    }

    @Override
    public Size size() {
        var inner = rows.size();
        double width = Math.max(ownWidth(), margins.leastWidth());
        double height = 2 * shape.paddingY() + headerHeight() + (inner.height() > 0 ? ROWS_GAP + inner.height() : 0);
        return new Size(
                Anatomy.onGrid(Math.max(width, shape.leastWidth())),
                Anatomy.onGrid(Math.max(height, shape.leastHeight())));
    }

    private double ownWidth() {
        return Math.max(shape.textLeft() + textWidth() + shape.right(), rows.size().width() + 2 * PADDING);
    }

    private double textWidth() {
        return Math.max(label.width(), detail.map(TextBlock::width).orElse(0.0));
    }

    private double textHeight() {
        return label.height() + detail.map(TextBlock::height).orElse(0.0);
    }

    private double headerHeight() {
        return Math.max(shape.icon(), textHeight());
    }

    @Override
    public Margins margins() {
        return margins;
    }

    @Override
    public ActorPlace place(Box box) {
        double top = rows.rows().isEmpty() ? box.centerY() - headerHeight() / 2 : box.y() + shape.paddingY();
        double middle = top + headerHeight() / 2;
        double x = box.x() + shape.textLeft();
        double y = middle - textHeight() / 2;
        double textRoom = box.right() - shape.right() - x;
        var inside = new Box(box.x() + PADDING, top + headerHeight() + ROWS_GAP, box.width() - 2 * PADDING,
                rows.size().height());
        return new ActorPlace(
                actor.id(),
                box,
                false,
                Optional.of(new Box(box.x() + shape.paddingX(), middle - shape.icon() / 2, shape.icon(), shape.icon())),
                label.at(new Box(x, y, textRoom, label.height())),
                detail.map(it -> it.at(new Box(x, y + label.height(), textRoom, it.height()))),
                inside.height() > 0 ? rows.place(inside, type) : List.of(),
                Optional.empty(),
                Optional.empty(),
                margins.badgeRight(box),
                margins.reason(box));
    }
}
