package org.kubeorama.diagram;

import java.util.Map;
import java.util.Optional;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;

/** A frame around its children, tinted by its role. It never recedes fully. */
final class FrameView extends ActorView {
    private static final double LEAST_LIGHT = 0.6;
    private static final double ICON = 24;
    private static final double EDGE = 1.5;

    private final Actor actor;
    private final Pen pen;
    private final int colour;
    private final int fill;
    private final Plate plate;
    private final Shape struck;
    private final TextBlock title;
    private final Optional<Text> icon;
    private final Optional<TextBlock> detail;
    private final Map<RowId, RowView> rows;

    FrameView(Actor actor, ActorPlace place, Pen pen, Backdrop backdrop) {
        super(actor, place, pen, backdrop.behind(actor.id()), false);
        this.actor = actor;
        this.pen = pen;
        colour = backdrop.colour(actor.id());
        fill = pen.palette().zone(colour, backdrop.behind(actor.id()));
        plate = new Plate(place.box(), Outline.FRAME_RADIUS, EDGE);
        struck = Pen.dashed(Pen.line(Outline.of(actor, place).grown(-0.5), pen.palette().of(Tone.FAIL), 2.5), 9, 6);
        title = new TextBlock(pen, place.label(), DrawnText.Kind.FRAME_TITLE, actor.id().value(), Stand.MIDDLE);
        icon = place.icon().map(box -> Pictogram.of(actor).node(pen.grain(), box.centerX(), box.centerY(), ICON));
        detail = place.detail().map(text ->
                new TextBlock(pen, text, DrawnText.Kind.DETAIL, actor.id().value(), Stand.MIDDLE));
        rows = RowView.all(actor, place, pen, colour);
        body().getChildren().addAll(plate, struck);
        body().getChildren().addAll(icon.stream().toList());
        body().getChildren().add(title);
        body().getChildren().addAll(detail.stream().toList());
        body().getChildren().addAll(rows.values());
    }

    @Override
    void draw(ActorState state, double light, double emphasis, double failed) {
        double seen = LEAST_LIGHT + (1 - LEAST_LIGHT) * light;
        int ink = pen.palette().text(colour, fill, seen);
        plate.paint(Pen.colour(Argb.mix(fill, colour, 0.28 + 0.27 * seen)), Pen.colour(fill));
        struck.setVisible(failed > 0);
        struck.setOpacity(failed);
        icon.ifPresent(picture -> picture.setFill(Pen.colour(ink)));
        title.ink(ink, fill);
        detail.ifPresent(text -> {
            state.detail().or(actor::detail).ifPresent(said -> text.wrap(pen.say(said)));
            text.ink(pen.palette().text(pen.palette().muted(), fill, seen), fill);
        });
        rows.forEach((id, row) -> row.show(Optional.ofNullable(state.rows().get(id)), seen, fill));
    }
}
