package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.look.Argb;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.Badge;

/** A pill on an actor's upper edge, as wide as its text, in its tone's colour and with its tone's sign. */
final class BadgeView extends Group {
    private static final double HEIGHT = 28;
    private static final double PADDING = 12;
    private static final double SIGN = 16;
    private static final double GAP = 5;

    private final Actor actor;
    private final Point right;
    private final Pen pen;

    BadgeView(Actor actor, ActorPlace place, Pen pen) {
        this.actor = actor;
        this.pen = pen;
        right = place.badgeRight().orElse(new Point(place.box().right() - 16, place.box().y()));
        setVisible(false);
    }

    void show(Optional<Badge> badge, ActorState state) {
        setVisible(badge.isPresent() && state.presence() > 0);
        badge.ifPresent(seen -> {
            setOpacity(seen.presence() * state.presence());
            draw(seen, state.light());
        });
    }

    private void draw(Badge badge, double light) {
        getChildren().clear();
        var palette = pen.palette();
        boolean signed = badge.tone() != Tone.NONE;
        double text = pen.fonts().width(pen.say(badge.text()), TextStyle.BADGE);
        double width = Math.ceil(text) + 2 * PADDING + (signed ? SIGN + GAP : 0);
        var box = new Box(right.x() - width, right.y() - HEIGHT / 2, width, HEIGHT);
        int colour = palette.of(badge.tone());
        int fill = Argb.mix(palette.card(), colour, 0.16);
        var pill = Pen.filled(Pen.rectangle(box.grown(-0.75), HEIGHT / 2 - 0.75), fill);
        pill.setStroke(Pen.colour(palette.body(colour, fill, light)));
        pill.setStrokeWidth(1.5);
        getChildren().add(pill);
        int ink = palette.text(colour, fill, light);
        double left = box.x() + PADDING;
        if (signed) {
            var sign = Pictogram.of(badge.tone()).node(pen.grain(), left + SIGN / 2, box.centerY(), SIGN);
            sign.setFill(Pen.colour(ink));
            getChildren().add(sign);
            left += SIGN + GAP;
        }
        write(badge, new Box(left, box.y(), text + 1, HEIGHT), ink, fill);
    }

    private void write(Badge badge, Box box, int ink, int fill) {
        var lettering = new Lettering(pen, TextStyle.BADGE, DrawnText.Kind.BADGE, actor.id().value());
        lettering.ink(ink, fill);
        double top = box.y() + (box.height() - pen.fonts().lineHeight(TextStyle.BADGE)) / 2;
        lettering.write(pen.say(badge.text()), box, top, Lettering.Align.LEFT);
        getChildren().add(lettering);
    }
}
