package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.look.Argb;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Tone;
import org.kubeorama.timeline.Frame.Packet;

/** A packet: a dart with a short tail on its way, its payload as a pill at rest, a cross where it fails. */
final class PacketView {
    private static final int TAIL_PIECES = 10;
    private static final double TAIL = 84;
    private static final double PILL_HEIGHT = 32;
    private static final double PILL_PADDING = 13;
    /** How far before its target a packet fails. */
    private static final double SHORT_OF_TARGET = 40;

    private final Pen pen;
    private final Packet first;
    private final Route way;
    private final int colour;
    private final Group moving = new Group();
    private final Polygon dart = new Polygon(15, 0, -11, 11, -5, 0, -11, -11);
    private final Translate place = new Translate();
    private final Rotate turn = new Rotate();
    private final List<Polyline> tail = new ArrayList<>();
    private final Group cross;
    private final Group pill = new Group();
    private Optional<Packet> shown = Optional.empty();

    /**
     * @param way as the packet goes
     * @param colour of whom it goes to
     * @param rest where the middle of its pill rests
     */
    PacketView(Packet packet, Route way, int colour, int behind, Point rest, Pen pen) {
        this.pen = pen;
        this.first = packet;
        this.way = way;
        this.colour = colour;
        for (int i = 0; i < TAIL_PIECES; i++) {
            tail.add(piece(i));
        }
        Pen.filled(dart, Argb.mix(colour, pen.palette().ink(), 0.2)).setStroke(Pen.colour(pen.palette().ground()));
        dart.setStrokeWidth(2);
        dart.getTransforms().addAll(place, turn);
        var text = first.payload().map(pen::say);
        var box = text.map(payload -> pillBox(payload, rest));
        var end = CrossPlace.of(way, end(), box);
        cross = MarkView.sign(pen, Tone.FAIL, end.x(), end.y(), behind, 1);
        text.ifPresent(payload -> pill.getChildren().addAll(pill(payload, box.orElseThrow())));
        moving.getChildren().addAll(tail);
        moving.getChildren().add(dart);
        // a cross beside the pill overlaps its edge
        (text.isPresent() ? pill : moving).getChildren().add(cross);
    }

    private Polyline piece(int index) {
        double near = 1 - (double) index / TAIL_PIECES;
        int bright = Argb.mix(colour, pen.palette().ink(), 0.35);
        var piece = Pen.line(new Polyline(), Argb.fade(bright, 0.85 * near * near), 2.5 + 7 * near);
        piece.setStrokeLineCap(StrokeLineCap.BUTT);
        piece.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return piece;
    }

    /** What runs along the link. */
    Group moving() {
        return moving;
    }

    /** What rests on the link. */
    Group pill() {
        return pill;
    }

    /** Whether this view can show a packet. */
    boolean fits(Packet packet) {
        return packet.link().equals(first.link()) && packet.payload().equals(first.payload())
                && packet.reply() == first.reply() && packet.fails() == first.fails();
    }

    void show(Packet packet) {
        var wanted = Optional.of(packet);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        pill.setVisible(packet.payload().isPresent() && packet.payloadPresence() > 0);
        pill.setOpacity(packet.payloadPresence());
        boolean arrived = packet.progress() >= 1;
        cross.setVisible(arrived && packet.fails());
        // an answer rests where it arrived: no arrow head of the link would tell its direction
        dart.setVisible(!arrived || packet.reply() && !packet.fails());
        tail.forEach(piece -> piece.setVisible(!arrived));
        double at = arrived && !packet.fails() ? way.length() - 12 : packet.progress() * end();
        var point = way.at(at);
        place.setX(point.x());
        place.setY(point.y());
        turn.setAngle(way.angle(at));
        if (!arrived) {
            for (int i = 0; i < TAIL_PIECES; i++) {
                tail.get(i).getPoints().setAll(LinkView.flat(way.between(
                        at - TAIL * (i + 1) / TAIL_PIECES, at - TAIL * i / TAIL_PIECES)));
            }
        }
    }

    private double end() {
        return first.fails() ? Math.max(way.length() * 0.5, way.length() - SHORT_OF_TARGET) : way.length();
    }

    private Box pillBox(String text, Point rest) {
        double width = Math.ceil(pen.fonts().width(text, TextStyle.PAYLOAD)) + 2 * PILL_PADDING;
        return new Box(Math.rint(rest.x() - width / 2), Math.rint(rest.y() - PILL_HEIGHT / 2), width, PILL_HEIGHT);
    }

    private List<Node> pill(String text, Box box) {
        int edge = first.fails() ? pen.palette().of(Tone.FAIL) : colour;
        var body = Pen.filled(Pen.rectangle(box.grown(-1), PILL_HEIGHT / 2 - 1), pen.palette().card());
        body.setStroke(Pen.colour(edge));
        body.setStrokeWidth(2);
        var lettering = new Lettering(pen, TextStyle.PAYLOAD, DrawnText.Kind.PAYLOAD, first.link().value());
        double top = box.y() + (box.height() - pen.fonts().lineHeight(TextStyle.PAYLOAD)) / 2;
        lettering.ink(pen.palette().ink(), pen.palette().card());
        lettering.write(text, new Box(box.x() + PILL_PADDING, box.y(), box.width() - 2 * PILL_PADDING, box.height()),
                top, Lettering.Align.CENTER);
        return List.of(body, lettering);
    }
}
