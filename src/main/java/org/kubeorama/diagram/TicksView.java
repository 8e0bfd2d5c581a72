package org.kubeorama.diagram;

import java.util.Set;
import javafx.scene.Group;
import org.kubeorama.layout.Box;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;

/** A tick for every step of the way; a wider gap before a chapter, another tone for a fork's steps. */
final class TicksView extends Group {
    private static final double WIDEST = 34;
    private static final double GAP = 10;
    private static final double CHAPTER_GAP = 14;
    /** Narrower ticks would run together: one bar then says how far the film is. */
    private static final double NARROWEST = 6;

    private final Set<StepId> aside;
    private final Pen pen;
    private final Box room;
    private double right;

    TicksView(Frame frame, Set<StepId> aside, Pen pen, Box room) {
        this.aside = aside;
        this.pen = pen;
        this.room = room;
        int steps = frame.way().size();
        double gap = steps > 40 ? GAP / 2 : GAP;
        double width = Math.min(WIDEST, (room.width() - chapters(frame) * CHAPTER_GAP + gap) / steps - gap);
        if (width < NARROWEST) {
            addBar(frame);
        } else {
            addTicks(frame, width, gap);
        }
    }

    private static long chapters(Frame frame) {
        return frame.way().stream().skip(1).filter(step -> step.chapter().isPresent()).count();
    }

    /** Where the last tick ends. */
    double right() {
        return right;
    }

    private void addTicks(Frame frame, double width, double gap) {
        double left = room.x();
        for (int i = 0; i < frame.way().size(); i++) {
            var step = frame.way().get(i);
            left += i > 0 && step.chapter().isPresent() ? CHAPTER_GAP : 0;
            var palette = pen.palette();
            int own = aside.contains(step.id()) ? palette.aside() : palette.accent();
            int colour = i <= frame.index() ? own : Argb.mix(palette.ground(), palette.muted(), 0.38);
            add(new Box(left, room.y(), width, room.height()), colour);
            left += width + gap;
        }
    }

    private void addBar(Frame frame) {
        var palette = pen.palette();
        add(room, Argb.mix(palette.ground(), palette.muted(), 0.38));
        double share = (frame.index() + 1.0) / frame.way().size();
        add(new Box(room.x(), room.y(), Math.max(room.height(), share * room.width()), room.height()),
                palette.accent());
    }

    private void add(Box box, int colour) {
        right = Math.max(right, box.right());
        getChildren().add(Pen.filled(Pen.rectangle(box, box.height() / 2), colour));
    }
}
