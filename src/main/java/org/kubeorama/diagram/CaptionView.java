package org.kubeorama.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;

/** The step's number, title, caption and the ticks of all steps, under the diagram. */
final class CaptionView extends Group {
    private static final double LEFT = 64;
    private static final double TICKS_TOP = 1036;
    private static final double RIGHT = 1856;
    private static final double NUMBER_BASELINE = 1002;

    private final SceneLayout layout;
    private final Pen pen;
    private final Set<StepId> aside = new HashSet<>();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(int index, List<Step> way) {}

    CaptionView(SceneModel scene, SceneLayout layout, Pen pen) {
        this.layout = layout;
        this.pen = pen;
        scene.forks().forEach(fork -> fork.steps().forEach(step -> aside.add(step.id())));
    }

    void show(Frame frame) {
        if (shown.filter(now -> now.index() == frame.index() && now.way() == frame.way()).isPresent()) {
            return;
        }
        shown = Optional.of(new Shown(frame.index(), frame.way()));
        getChildren().clear();
        addNumber(frame);
        addText(frame);
        addTicks(frame);
    }

    private void addNumber(Frame frame) {
        var palette = pen.palette();
        var step = frame.step();
        int colour = aside.contains(step.id()) ? palette.aside() : palette.accent();
        var number = letters(TextStyle.STEP_NUMBER, DrawnText.Kind.STEP_NUMBER, step, colour);
        double top = NUMBER_BASELINE - pen.fonts().baseline(TextStyle.STEP_NUMBER);
        number.write(String.valueOf(frame.index() + 1), new Box(LEFT, top, 140, 80), top, Lettering.Align.LEFT);
        var total = letters(TextStyle.STEP_TOTAL, DrawnText.Kind.STEP_NUMBER, step, palette.muted());
        double totalTop = NUMBER_BASELINE - pen.fonts().baseline(TextStyle.STEP_TOTAL);
        total.write("/ " + frame.way().size(),
                new Box(LEFT + number.width() + 12, totalTop, 100, 40), totalTop, Lettering.Align.LEFT);
        getChildren().addAll(number, total);
    }

    private Lettering letters(TextStyle style, DrawnText.Kind kind, Step step, int colour) {
        var letters = new Lettering(pen.fonts(), style, kind, step.id().value());
        letters.ink(colour, pen.palette().ground());
        return letters;
    }

    private void addText(Frame frame) {
        var place = layout.captions().get(frame.step().id());
        var owner = frame.step().id().value();
        var title = new TextBlock(pen, place.title(), DrawnText.Kind.STEP_TITLE, owner);
        title.ink(pen.palette().ink(), pen.palette().ground());
        var caption = new TextBlock(pen, place.caption(), DrawnText.Kind.CAPTION, owner);
        caption.ink(pen.palette().muted(), pen.palette().ground());
        getChildren().addAll(title.nodes());
        getChildren().addAll(caption.nodes());
    }

    private void addTicks(Frame frame) {
        double left = layout.captions().get(frame.step().id()).title().box().x();
        getChildren().add(new TicksView(frame, aside, pen, new Box(left, TICKS_TOP, RIGHT - left, 6)));
    }
}
