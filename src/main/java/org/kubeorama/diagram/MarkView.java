package org.kubeorama.diagram;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.look.Argb;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.ActorState;
import org.kubeorama.timeline.Frame.Mark;

/** A round sign at a card's upper left corner, and its reason under the card. */
final class MarkView extends Group {
    static final double RADIUS = 14;

    private final Actor actor;
    private final ActorPlace place;
    private final Pen pen;
    private final int behind;

    MarkView(Actor actor, ActorPlace place, Pen pen, int behind) {
        this.actor = actor;
        this.place = place;
        this.pen = pen;
        this.behind = behind;
        setVisible(false);
    }

    void show(Optional<Mark> mark, ActorState state) {
        var seen = mark.filter(sign -> sign.tone() != Tone.NONE);
        setVisible(seen.isPresent() && state.presence() > 0);
        seen.ifPresent(sign -> {
            setOpacity(sign.presence() * state.presence());
            draw(sign, state.light());
        });
    }

    private void draw(Mark mark, double light) {
        getChildren().clear();
        getChildren().add(sign(pen, mark.tone(), place.box().x() + 4, place.box().y() + 4, behind, light));
        mark.reason().ifPresent(reason -> place.reason().ifPresent(box -> {
            var text = new TextBlock(pen, box, TextStyle.REASON, DrawnText.Kind.REASON, actor.id().value(),
                    TextBlock.Stand.TOP);
            text.wrap(pen.say(reason));
            text.ink(pen.palette().text(pen.palette().of(mark.tone()), behind, light), behind);
            getChildren().add(text);
        }));
    }

    /** A disc in a tone's colour with the tone's sign cut into it. */
    static Group sign(Pen pen, Tone tone, double x, double y, int behind, double light) {
        int colour = pen.palette().body(pen.palette().of(tone), behind, light);
        var disc = new Circle(x, y, RADIUS);
        disc.setFill(Pen.colour(colour));
        disc.setStroke(Pen.colour(behind));
        disc.setStrokeWidth(2.5);
        var picture = Pictogram.of(tone).node(pen.grain(), x, tone == Tone.WARN ? y - 1 : y, RADIUS * 1.35);
        picture.setFill(Pen.colour(Argb.mix(pen.palette().card(), pen.palette().ground(), 0.5)));
        return new Group(disc, picture);
    }
}
