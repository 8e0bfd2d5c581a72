package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.kubeorama.layout.TimelinePlace;
import org.kubeorama.look.Argb;
import org.kubeorama.scene.Actor;
import org.kubeorama.timeline.Frame.PlotState;
import org.kubeorama.timeline.Frame.TimelineState;

/** What moves on a time line: the time that has passed, the now-line, and what is plotted. */
final class PlotsView extends Group {
    private final Actor actor;
    private final TimelinePlace place;
    private final Pen pen;
    private final List<Rectangle> passed;
    private final Optional<NowView> now;
    private final Group segments = new Group();
    private final Group points = new Group();
    private final List<PlotView> plots = new ArrayList<>();
    private Optional<TimelineState> shown = Optional.empty();
    private Lit lit = new Lit(-1, 0);

    /** @param ground of the card */
    record Lit(double light, int ground) {}

    PlotsView(Actor actor, TimelinePlace place, Pen pen) {
        this.actor = actor;
        this.place = place;
        this.pen = pen;
        passed = place.clock().isEmpty()
                ? List.of()
                : place.lanes().stream().map(lane -> Pen.rectangle(lane.track(), LanesView.RADIUS)).toList();
        now = place.clock().map(strip -> new NowView(actor, place, strip, pen));
        getChildren().addAll(passed);
        getChildren().addAll(now.map(NowView::line).stream().toList());
        getChildren().addAll(segments, points);
        getChildren().addAll(now.stream().toList());
    }

    void show(TimelineState wanted) {
        if (!shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            draw();
        }
    }

    void light(double light, int ground) {
        var wanted = new Lit(light, ground);
        if (!wanted.equals(lit)) {
            lit = wanted;
            draw();
        }
    }

    private void draw() {
        if (shown.isEmpty() || lit.light() < 0) {
            return;
        }
        double x = place.x(shown.get().now());
        int track = LanesView.track(pen.palette(), lit.ground());
        int tint = LanesView.passed(pen.palette());
        passed.forEach(slot -> {
            slot.setWidth(x - slot.getX());
            slot.setFill(Pen.colour(tint));
        });
        now.ifPresent(line -> line.show(shown.get().now(), lit));
        showPlots(shown.get().plots(), new PlotView.Ground(lit.ground(), track, Argb.over(tint, track), now.isPresent() ? x : 0));
    }

    private void showPlots(List<PlotState> wanted, PlotView.Ground ground) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i < plots.size() && !plots.get(i).fits(wanted.get(i))) {
                drop(i);
            }
            if (i == plots.size()) {
                add(wanted.get(i));
            }
            plots.get(i).show(wanted.get(i), lit.light(), ground);
        }
        drop(wanted.size());
    }

    private void add(PlotState state) {
        var view = PlotView.of(actor, state.plot(), place, pen);
        plots.add(view);
        (view instanceof SegmentView ? segments : points).getChildren().add(view);
    }

    private void drop(int from) {
        var gone = plots.subList(from, plots.size());
        segments.getChildren().removeAll(gone);
        points.getChildren().removeAll(gone);
        gone.clear();
    }
}
