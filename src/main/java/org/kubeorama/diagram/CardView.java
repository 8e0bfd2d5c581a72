package org.kubeorama.diagram;

import java.util.Map;
import java.util.Optional;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.ObjectState;
import org.kubeorama.timeline.Frame.TimelineState;

/** A card: tile and icon, label, detail, rows or YAML; ringed and glowing when it is singled out. */
final class CardView extends ActorView {
    private static final double TILE_RADIUS = 10;
    private static final double ICON = 30;

    private final Actor actor;
    private final Pen pen;
    private final int colour;
    private final int behind;
    private final double tint;
    private final Glow glow;
    private final Shape face;
    private final Shape struck;
    private final Optional<Rectangle> tile;
    private final Optional<Text> icon;
    private final TextBlock label;
    private final Optional<TextBlock> detail;
    private final Map<RowId, RowView> rows;
    private final Optional<CodeView> code;
    private final Optional<LanesView> lanes;
    private final Optional<PlotsView> plots;

    CardView(Actor actor, ActorPlace place, Pen pen, Backdrop backdrop) {
        super(actor, place, pen, backdrop.behind(actor.id()), true);
        this.actor = actor;
        this.pen = pen;
        colour = backdrop.colour(actor.id());
        behind = backdrop.behind(actor.id());
        tint = isToned(actor) ? 0.13 : 0;
        var outline = Outline.of(actor, place);
        glow = new Glow(outline, colour, pen.palette(), isPanel(actor) ? 0.5 : 1);
        face = outline.grown(-0.75);
        struck = Pen.dashed(Pen.line(outline.grown(-0.5), pen.palette().of(Tone.FAIL), 2.5), 9, 6);
        tile = place.icon().map(box -> Pen.rectangle(box, TILE_RADIUS));
        icon = place.icon().map(box -> Pictogram.of(actor).node(pen.grain(), box.centerX(), box.centerY(),
                Math.rint(ICON * box.height() / 52)));
        label = new TextBlock(pen, place.label(), DrawnText.Kind.LABEL, actor.id().value(),
                place.detail().isPresent() ? Stand.BOTTOM : Stand.MIDDLE);
        detail = place.detail().map(text ->
                new TextBlock(pen, text, DrawnText.Kind.DETAIL, actor.id().value(), Stand.TOP));
        rows = RowView.all(actor, place, pen, colour);
        code = place.code().map(lines -> new CodeView(actor, lines, pen));
        lanes = place.timeline().map(timeline -> new LanesView(actor, timeline, pen));
        plots = place.timeline().map(timeline -> new PlotsView(actor, timeline, pen));
        assemble();
    }

    private void assemble() {
        var parts = body().getChildren();
        parts.addAll(glow, face, struck);
        parts.addAll(tile.stream().toList());
        parts.addAll(icon.stream().toList());
        parts.add(label);
        parts.addAll(detail.stream().toList());
        parts.addAll(rows.values());
        parts.addAll(code.stream().toList());
        parts.addAll(lanes.stream().toList());
        above().getChildren().addAll(plots.stream().toList());
    }

    /** A large card glows less. */
    private static boolean isPanel(Actor actor) {
        return switch (actor.role()) {
            case DOCUMENT, OBJECT, TIMELINE -> true;
            default -> false;
        };
    }

    private static boolean isToned(Actor actor) {
        return (actor.role() == Role.STATE || actor.role() == Role.VERDICT)
                && actor.tone().filter(tone -> tone != Tone.NONE).isPresent();
    }

    @Override
    void draw(ActorState state, double light, double emphasis, double failed) {
        var palette = pen.palette();
        int ground = palette.body(Argb.mix(palette.card(), colour, tint), behind, Math.max(light, 0.25));
        face.setFill(Pen.colour(ground));
        int edge = palette.body(tint > 0 ? Argb.mix(palette.line(), colour, 0.6) : palette.line(), behind, light);
        double ringed = emphasis * (1 - failed);
        face.setStroke(Pen.colour(Argb.mix(edge, colour, ringed)));
        face.setStrokeWidth(1.5 + ringed);
        glow.show(ringed);
        struck.setVisible(failed > 0);
        struck.setOpacity(failed);
        drawIcon(light, ground);
        label.ink(palette.text(palette.ink(), ground, light), ground);
        detail.ifPresent(text -> {
            state.detail().or(actor::detail).ifPresent(said -> text.wrap(pen.say(said)));
            text.ink(palette.text(palette.muted(), ground, light), ground);
        });
        rows.forEach((id, row) -> row.show(Optional.ofNullable(state.rows().get(id)), light, ground));
        code.ifPresent(lines -> lines.light(light, ground));
        lanes.ifPresent(tracks -> tracks.light(light, ground));
        plots.ifPresent(plotted -> plotted.light(light, ground));
    }

    private void drawIcon(double light, int ground) {
        var palette = pen.palette();
        int shade = palette.tile(palette.body(colour, ground, light), ground);
        tile.ifPresent(square -> square.setFill(Pen.colour(shade)));
        icon.ifPresent(picture -> picture.setFill(Pen.colour(palette.text(colour, shade, light))));
    }

    /** For a time line: what is plotted now. */
    void show(TimelineState timeline) {
        plots.ifPresent(plotted -> plotted.show(timeline));
    }

    /** For a panel: what its object is now. */
    void show(ObjectState object) {
        code.filter(lines -> lines.show(object)).ifPresent(_ -> body().renew());
    }
}
