package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.TimelinePlace.PlotPlace;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.TimeAxis;

/** Looks for plots of a time line that cover one another, and for texts that found no room. */
final class PlotProblems {
    private static final double TOLERANCE = 0.5;

    private PlotProblems() {}

    static List<LayoutProblem> of(FilmPlots plots, Map<Action.Plot, PlotPlace> places, TimeAxis axis) {
        var problems = new ArrayList<LayoutProblem>();
        plots.besides().forEach((plot, others) -> {
            if (plot.text().isPresent() && Known.in(places, plot).text().isEmpty()) {
                problems.add(new LayoutProblem(Rule.TEXT_WHOLE, ids(plot, plots),
                        "the text '" + plot.text().get().en() + "' of " + name(plot, axis) + " has no room",
                        "shorten it, leave it out, or plot less beside it"));
            }
            others.stream()
                    .filter(other -> other.from() >= plot.from() && cover(plot, other, places))
                    .forEach(other -> problems.add(new LayoutProblem(Rule.PLOTS_APART, ids(plot, plots),
                            name(plot, axis) + " and " + name(other, axis) + " cover each other",
                            "put one on a lane of its own, \"clear\" the lane before, or take a shorter axis")));
        });
        return problems;
    }

    /** Segments may touch, and points may lie on segments. */
    private static boolean cover(Action.Plot plot, Action.Plot other, Map<Action.Plot, PlotPlace> places) {
        boolean alike = plot.to().isPresent() == other.to().isPresent();
        var shape = Known.in(places, plot).shape();
        return alike && shape.grown(-TOLERANCE).overlaps(Known.in(places, other).shape().grown(-TOLERANCE));
    }

    private static List<String> ids(Action.Plot plot, FilmPlots plots) {
        return List.of(Known.in(plots.steps(), plot).value(), plot.actor().value(), plot.row().value());
    }

    private static String name(Action.Plot plot, TimeAxis axis) {
        var at = axis.written(plot.from(), TimeAxis.decimals(plot.from())).en();
        return "the " + (plot.to().isPresent() ? "segment" : "point") + " at " + at + " on '" + plot.row() + "' of '"
                + plot.actor() + "'";
    }
}
