package org.kubeorama.diagram;

import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.kubeorama.layout.ActorPlace;
import org.kubeorama.layout.Box;
import org.kubeorama.scene.Actor;

/** The outer form of a card or frame, which rings and glow follow. */
sealed interface Outline {
    double CARD_RADIUS = 14;
    double FRAME_RADIUS = 20;
    /** Half the height of a state without rows; a taller one would cut the corners of its rows. */
    double STATE_RADIUS = 32;
    double TIP = 18;

    Box box();

    /** The form of an actor: capsules for states, pointed questions, rounded all else. */
    static Outline of(Actor actor, ActorPlace place) {
        if (place.frame()) {
            return new Rounded(place.box(), FRAME_RADIUS);
        }
        return switch (actor.role()) {
            case STATE -> new Rounded(place.box(), Math.min(place.box().height() / 2, STATE_RADIUS));
            case CHECK -> new Pointed(place.box(), TIP);
            default -> new Rounded(place.box(), CARD_RADIUS);
        };
    }

    /** A new shape of this form. @param by pixels further out; negative: further in */
    Shape grown(double by);

    record Rounded(Box box, double radius) implements Outline {
        @Override
        public Shape grown(double by) {
            return Pen.rectangle(box.grown(by), Math.max(0, radius + by));
        }
    }

    /** Pointed at the left and right end, as a question of a decision tree is. */
    record Pointed(Box box, double tip) implements Outline {
        @Override
        public Shape grown(double by) {
            var outer = box.grown(by);
            double cut = tip + by * 0.4;
            return new Polygon(
                    outer.x() + cut, outer.y(), outer.right() - cut, outer.y(), outer.right(), outer.centerY(),
                    outer.right() - cut, outer.bottom(), outer.x() + cut, outer.bottom(), outer.x(), outer.centerY());
        }
    }
}
