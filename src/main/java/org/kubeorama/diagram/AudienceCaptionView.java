package org.kubeorama.diagram;

import java.util.Optional;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.AudienceCaption;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.TextPlace;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Step;
import org.kubeorama.timeline.Frame;

/** The step's number, title and caption, large enough for a room. */
final class AudienceCaptionView extends StepCaption {
    private static final double LEFT = 64;
    private static final double ROOM = 122;
    private static final double BASELINE = 944;

    private final Pen pen;
    private Optional<Step> shown = Optional.empty();
    private int index = -1;

    AudienceCaptionView(Pen pen) {
        this.pen = pen;
    }

    @Override
    void show(Frame frame) {
        if (index == frame.index() && shown.filter(now -> now == frame.step()).isPresent()) {
            return;
        }
        index = frame.index();
        shown = Optional.of(frame.step());
        getChildren().clear();
        addNumber(frame);
        var place = AudienceCaption.of(frame.step(), pen.fonts());
        add(place.title(), DrawnText.Kind.STEP_TITLE, frame, pen.palette().ink());
        add(place.caption(), DrawnText.Kind.CAPTION, frame, pen.palette().muted());
        renew();
    }

    private void addNumber(Frame frame) {
        var style = TextStyle.STEP_NUMBER;
        var letters = new Lettering(pen, style, DrawnText.Kind.STEP_NUMBER, frame.step().id().value());
        double top = BASELINE - pen.fonts().baseline(style);
        letters.ink(pen.palette().accent(), pen.palette().ground());
        letters.write(String.valueOf(frame.index() + 1), new Box(LEFT, top, ROOM, pen.fonts().lineHeight(style)), top,
                Lettering.Align.LEFT);
        getChildren().add(letters);
    }

    private void add(TextPlace place, DrawnText.Kind kind, Frame frame, int colour) {
        var block = new TextBlock(pen, place, kind, frame.step().id().value(), Stand.TOP);
        block.ink(colour, pen.palette().ground());
        getChildren().add(block);
    }
}
