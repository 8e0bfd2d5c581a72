package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.layout.ActorPlace.CodePlace;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Role;

/** A panel of code under a small title: a document with its rows, or an object with its YAML. */
final class PanelAnatomy implements Anatomy {
    /** Left of the code: room for the + of a changed line. */
    private static final double SIGNS = 22;

    private static final double TITLE_ROW = 56;
    private static final double LEAST_WIDTH = 240;
    private static final double MOST_WIDTH = 560;
    private static final double DETAIL_GAP = 24;
    private static final double MARK = 20;

    private final Actor actor;
    private final Margins margins;
    private final TextBlock title;
    private final Optional<TextBlock> detail;
    private final double codeWidth;
    private final double marksWidth;
    private final int mostLines;
    private final Typesetter type;

    PanelAnatomy(Actor actor, FilmContents contents, Typesetter type) {
        this.actor = actor;
        this.type = type;
        var own = contents.of(actor.id());
        margins = Margins.of(own, type, 0);
        title = type.line(actor.label(), TextStyle.ZONE_TITLE);
        detail = own.details.isEmpty()
                ? Optional.empty()
                : Optional.of(type.room(own.details, TextStyle.DETAIL, MOST_WIDTH));
        marksWidth = own.marksRows() ? MARK + 8 : 0;
        codeWidth = codeWidth(contents);
        mostLines = actor.object().map(contents::yamlLength).orElse(0);
    }

    private double codeWidth(FilmContents contents) {
        double width = 0;
        if (actor.role() == Role.OBJECT) {
            for (var line : actor.object().map(contents::yaml).orElseThrow()) {
                width = Math.max(width, type.width(line, TextStyle.CODE));
            }
            return Math.min(width, MOST_WIDTH - PADDING - SIGNS);
        }
        for (var row : contents.of(actor.id()).rows.values()) {
            width = Math.max(width, type.widest(row.values, TextStyle.CODE));
        }
        return width + marksWidth;
    }

    private double lineHeight() {
        return Math.ceil(type.lineHeight(TextStyle.CODE)) + 2;
    }

    private int lines() {
        return actor.role() == Role.OBJECT ? actor.lines() : actor.rows().size();
    }

    @Override
    public Size size() {
        double header = title.width() + detail.map(it -> DETAIL_GAP + it.width()).orElse(0.0) + 2 * PADDING;
        double width = Math.max(Math.max(header, SIGNS + codeWidth + 2 * PADDING), margins.leastWidth());
        double height = TITLE_ROW + lines() * lineHeight() + PADDING;
        return new Size(Anatomy.onGrid(Math.max(LEAST_WIDTH, width)), Anatomy.onGrid(height));
    }

    /** The height up to which the panel has more lines to show. */
    double mostHeight() {
        return TITLE_ROW + Math.max(mostLines, lines()) * lineHeight() + PADDING;
    }

    @Override
    public Margins margins() {
        return margins;
    }

    @Override
    public ActorPlace place(Box box) {
        double left = box.x() + PADDING;
        var code = new Box(left + SIGNS, box.y() + TITLE_ROW, box.width() - SIGNS - 2 * PADDING,
                box.height() - TITLE_ROW - PADDING);
        double titleY = box.y() + (TITLE_ROW - title.height()) / 2;
        return new ActorPlace(
                actor.id(),
                box,
                false,
                Optional.empty(),
                title.at(left, titleY),
                detail.map(it -> it.at(box.right() - PADDING - it.width(),
                        titleY + (title.height() - it.height()) * 0.7)),
                rows(code),
                code(code),
                Optional.empty(),
                margins.badgeRight(box),
                margins.reason(box));
    }

    private Optional<CodePlace> code(Box code) {
        if (actor.role() != Role.OBJECT) {
            return Optional.empty();
        }
        int lines = (int) Math.max(lines(), Math.floor(code.height() / lineHeight() + 0.01));
        return Optional.of(new CodePlace(code, lineHeight(), lines));
    }

    private List<RowPlace> rows(Box code) {
        var places = new ArrayList<RowPlace>();
        double y = code.y();
        for (var row : actor.rows()) {
            var line = new Box(code.x(), y, code.width(), lineHeight());
            var sign = new Box(line.right() - MARK, line.centerY() - MARK / 2, MARK, MARK);
            places.add(new RowPlace(row.id(), line, Optional.empty(),
                    Optional.of(new Box(line.x(), line.y(), line.width() - marksWidth, line.height())),
                    Optional.empty(), marksWidth > 0 ? Optional.of(sign) : Optional.empty()));
            y += lineHeight();
        }
        return List.copyOf(places);
    }
}
