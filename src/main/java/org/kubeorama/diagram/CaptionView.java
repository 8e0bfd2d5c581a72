package org.kubeorama.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kubeorama.diagram.TextBlock.Stand;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Frame;

/** The step's number, title, caption and the ticks of all steps, under the diagram. */
final class CaptionView extends StepCaption {
    private static final double LEFT = 64;
    private static final double TICKS_TOP = 1036;
    private static final double TICK_HEIGHT = 6;
    private static final double CHAPTER_GAP = 18;
    private static final double RIGHT = 1856;
    private static final double NUMBER_BASELINE = 992;
    private static final double NUMBER_ROOM = 122;

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

    @Override
    void show(Frame frame) {
        if (shown.filter(now -> now.index() == frame.index() && now.way() == frame.way()).isPresent()) {
            return;
        }
        shown = Optional.of(new Shown(frame.index(), frame.way()));
        getChildren().clear();
        addNumber(frame);
        addText(frame);
        addTicks(frame);
        renew();
    }

    private void addNumber(Frame frame) {
        var number = String.valueOf(frame.index() + 1);
        var total = "/ " + frame.way().size();
        boolean large = width(number, TextStyle.STEP_NUMBER) + width(total, TextStyle.STEP_TOTAL) <= NUMBER_ROOM;
        var style = large ? TextStyle.STEP_NUMBER : TextStyle.STEP_TITLE;
        int colour = aside.contains(frame.step().id()) ? pen.palette().aside() : pen.palette().accent();
        double right = addLetters(frame, number, LEFT, style, colour);
        addLetters(frame, total, right + (large ? 12 : 8), large ? TextStyle.STEP_TOTAL : TextStyle.SUBTITLE,
                pen.palette().muted());
    }

    private double width(String text, TextStyle style) {
        return pen.fonts().width(text, style);
    }

    /** @return the right end */
    private double addLetters(Frame frame, String text, double left, TextStyle style, int colour) {
        var letters = new Lettering(pen, style, DrawnText.Kind.STEP_NUMBER, frame.step().id().value());
        double width = width(text, style);
        double top = NUMBER_BASELINE - pen.fonts().baseline(style);
        letters.ink(colour, pen.palette().ground());
        letters.write(text, new Box(left, top, width, pen.fonts().lineHeight(style)), top, Lettering.Align.LEFT);
        getChildren().add(letters);
        return left + width;
    }

    private void addText(Frame frame) {
        var place = layout.caption(frame.step().id());
        var owner = frame.step().id().value();
        var title = new TextBlock(pen, place.title(), DrawnText.Kind.STEP_TITLE, owner, Stand.BOTTOM);
        title.ink(pen.palette().ink(), pen.palette().ground());
        var caption = new TextBlock(pen, place.caption(), DrawnText.Kind.CAPTION, owner, Stand.TOP);
        caption.ink(pen.palette().muted(), pen.palette().ground());
        getChildren().addAll(title, caption);
    }

    private void addTicks(Frame frame) {
        double left = layout.caption(frame.step().id()).title().box().x();
        var name = chapter(frame).map(pen::say).orElse("");
        double room = RIGHT - left - (name.isEmpty() ? 0 : width(name, TextStyle.DETAIL) + CHAPTER_GAP);
        var ticks = new TicksView(frame, aside, pen, new Box(left, TICKS_TOP, room, TICK_HEIGHT));
        getChildren().add(ticks);
        if (!name.isEmpty()) {
            addChapter(frame, name, ticks.right() + CHAPTER_GAP);
        }
    }

    /** The chapter that a step is in. */
    private static Optional<Text> chapter(Frame frame) {
        return frame.way().subList(0, frame.index() + 1).stream()
                .flatMap(step -> step.chapter().stream())
                .reduce((_, later) -> later);
    }

    private void addChapter(Frame frame, String name, double left) {
        var letters = new Lettering(pen, TextStyle.DETAIL, DrawnText.Kind.CHAPTER, frame.step().id().value());
        double height = pen.fonts().lineHeight(TextStyle.DETAIL);
        double top = TICKS_TOP + TICK_HEIGHT / 2 - height / 2;
        letters.ink(pen.palette().muted(), pen.palette().ground());
        letters.write(name, new Box(left, top, RIGHT - left, height), top, Lettering.Align.LEFT);
        getChildren().add(letters);
    }
}
