package org.kubeorama.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.layout.ActorPlace.RowPlace;
import org.kubeorama.layout.Box;
import org.kubeorama.look.Argb;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.Mark;
import org.kubeorama.timeline.Frame.RowState;

/** A line inside a card: label, value, bar, and a mark at its right end. */
final class RowView extends Group {
    private static final double SIGN = 18;

    private final Row row;
    private final RowPlace place;
    private final Pen pen;
    private final int colour;
    private final boolean code;
    private final boolean lane;
    private final Rectangle plate;
    private final Optional<Lettering> label;
    private final Optional<Lettering> value;
    private final Optional<Rectangle> track;
    private final Optional<Rectangle> bar;
    private final Group sign = new Group();

    /** The rows of an actor, in their order. */
    static Map<RowId, RowView> all(Actor actor, ActorPlace place, Pen pen, int colour) {
        Map<RowId, RowView> rows = new LinkedHashMap<>();
        for (int i = 0; i < place.rows().size(); i++) {
            rows.put(place.rows().get(i).row(),
                    new RowView(actor, actor.rows().get(i), place.rows().get(i), pen, colour));
        }
        return rows;
    }

    private RowView(Actor actor, Row row, RowPlace place, Pen pen, int colour) {
        this.row = row;
        this.place = place;
        this.pen = pen;
        this.colour = colour;
        code = actor.role() == Role.DOCUMENT;
        lane = actor.role() == Role.TIMELINE;
        plate = Pen.rectangle(code ? line(place.box()) : around(place.box()), code ? 4 : 6);
        var owner = actor.id().value();
        label = place.label().map(_ ->
                new Lettering(pen, lane ? TextStyle.LANE : TextStyle.ROW_LABEL, DrawnText.Kind.ROW_LABEL, owner));
        value = place.value().map(_ ->
                new Lettering(pen, style(), DrawnText.Kind.ROW_VALUE, owner));
        track = place.bar().map(box -> Pen.rectangle(box, box.height() / 2));
        bar = place.bar().map(box -> Pen.rectangle(box, box.height() / 2));
        var parts = getChildren();
        parts.add(plate);
        parts.addAll(track.stream().toList());
        parts.addAll(bar.stream().toList());
        parts.addAll(label.stream().toList());
        parts.addAll(value.stream().toList());
        parts.add(sign);
    }

    /** A line of code is highlighted over the panel's whole width, like a line of YAML. */
    private static Box line(Box box) {
        return new Box(box.x() - CodeView.GUTTER, box.y(), box.width() + CodeView.GUTTER, box.height());
    }

    private static Box around(Box box) {
        return new Box(box.x() - 6, box.y() + 1, box.width() + 12, box.height() - 2);
    }

    private TextStyle style() {
        return code ? TextStyle.CODE : TextStyle.ROW_VALUE;
    }

    /** @param state empty: as in the scene */
    void show(Optional<RowState> state, double light, int ground) {
        var palette = pen.palette();
        var tone = state.map(RowState::tone).orElse(row.tone());
        int own = tone == Tone.NONE ? colour : palette.of(tone);
        double changed = state.map(RowState::changed).orElse(0.0);
        plate.setVisible(changed > 0);
        plate.setFill(Pen.colour(Argb.fade(own, 0.14 * changed * light)));
        int under = Argb.over(Argb.fade(own, 0.14 * changed * light), ground);
        label.ifPresent(text -> write(text, place.label().orElseThrow(), row.label(), Lettering.Align.LEFT));
        label.ifPresent(text -> text.ink(palette.text(lane ? palette.ink() : palette.muted(), under, light), under));
        value.ifPresent(text -> write(text, place.value().orElseThrow(), value(state), align()));
        value.ifPresent(text -> text.ink(
                palette.text(tone == Tone.NONE ? palette.ink() : own, under, light), under));
        drawBar(bar(state), palette.body(own, under, light), under);
        drawMark(state.flatMap(RowState::mark), light, under);
    }

    private Optional<Text> value(Optional<RowState> state) {
        return state.flatMap(RowState::value).or(row::value);
    }

    private OptionalDouble bar(Optional<RowState> state) {
        var now = state.map(RowState::bar).orElse(OptionalDouble.empty());
        return now.isPresent() ? now : row.bar();
    }

    /** Numbers beside a name or a bar line up at their right ends; a line by itself is read from its left. */
    private Lettering.Align align() {
        return place.label().isPresent() || place.bar().isPresent() ? Lettering.Align.RIGHT : Lettering.Align.LEFT;
    }

    private void write(Lettering text, Box box, Optional<Text> wanted, Lettering.Align align) {
        double top = box.y() + (box.height() - pen.fonts().lineHeight(text.style())) / 2;
        text.write(wanted.map(pen::say).orElse(""), box, top, align);
    }

    private void drawBar(OptionalDouble length, int own, int ground) {
        track.ifPresent(shape -> shape.setFill(Pen.colour(Argb.mix(ground, own, 0.22))));
        bar.ifPresent(shape -> {
            var box = place.bar().orElseThrow();
            double share = Math.clamp(length.orElse(0) / row.max(), 0, 1);
            shape.setVisible(share > 0);
            shape.setWidth(Math.max(Math.min(box.height(), box.width()), share * box.width()));
            shape.setFill(Pen.colour(own));
        });
    }

    private void drawMark(Optional<Mark> mark, double light, int ground) {
        sign.getChildren().clear();
        mark.filter(seen -> seen.tone() != Tone.NONE).ifPresent(seen -> {
            var box = place.mark().orElse(new Box(place.box().right() - SIGN, place.box().y(), SIGN, place.box().height()));
            var picture = Pictogram.of(seen.tone()).node(pen.grain(), box.centerX(), box.centerY(), SIGN);
            picture.setFill(Pen.colour(pen.palette().text(pen.palette().of(seen.tone()), ground, light)));
            picture.setOpacity(seen.presence());
            sign.getChildren().add(picture);
        });
    }
}
