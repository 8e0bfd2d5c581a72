package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;

/** Finds what is wrong with a layout; nothing, for a good one. */
public final class LayoutProblems {
    /** Below this scale the smallest text is smaller than 14 px. */
    public static final double LEAST_SCALE = 14.0 / 15;

    private static final double TOLERANCE = 0.5;
    private static final int CAPTION_LINES = 2;

    private final SceneModel scene;
    private final SceneLayout layout;
    private final Typesetter type;
    private final List<LayoutProblem> problems = new ArrayList<>();

    private LayoutProblems(SceneModel scene, SceneLayout layout, TextMeasure measure) {
        this.scene = scene;
        this.layout = layout;
        type = new Typesetter(measure);
    }

    /** All problems of a layout, the gravest rules first. */
    public static List<LayoutProblem> of(SceneModel scene, SceneLayout layout, TextMeasure measure) {
        return new LayoutProblems(scene, layout, measure).all();
    }

    private List<LayoutProblem> all() {
        var contents = new FilmContents(scene);
        checkSize();
        problems.addAll(new BoxProblems(scene, layout).all());
        problems.addAll(new RouteProblems(scene, layout).all());
        problems.addAll(new TextProblems(scene, layout, contents, type).all());
        layout.actors().values().forEach(place -> place.timeline().ifPresent(timeline -> problems.addAll(
                PlotProblems.of(contents.plots(place.actor()), timeline.plots(), timeline.axis()))));
        checkCaptions();
        return List.copyOf(problems);
    }

    private void checkSize() {
        if (layout.scale() < LEAST_SCALE) {
            add(Rule.LARGE_ENOUGH, List.of(),
                    "the diagram is %.0f × %.0f px, too large for its room even at the smallest scale that can be read"
                            .formatted(layout.bounds().width(), layout.bounds().height()),
                    "shorten labels, details and payloads, take fewer columns or rows, or split the scene");
        }
        var bounds = layout.bounds();
        var onCanvas = new Box(
                layout.origin().x() + layout.scale() * bounds.x(),
                layout.origin().y() + layout.scale() * bounds.y(),
                layout.scale() * bounds.width(),
                layout.scale() * bounds.height());
        if (!SceneLayout.ROOM.grown(TOLERANCE).contains(onCanvas)) {
            add(Rule.IN_ROOM, List.of(), "the diagram sticks out of its room", "take fewer columns or rows");
        }
    }

    private void checkCaptions() {
        layout.captions().forEach((step, place) -> {
            for (var language : Language.values()) {
                var title = place.title().in(language).getFirst();
                if (type.width(title, TextStyle.STEP_TITLE) > place.title().box().width() + TOLERANCE) {
                    add(Rule.CAPTION_SHORT, List.of(step.value()),
                            "the title of step '" + step + "' does not fit on a line (" + language.code() + ")",
                            "shorten the title; details belong in the caption");
                }
                if (place.caption().in(language).size() > CAPTION_LINES) {
                    add(Rule.CAPTION_SHORT, List.of(step.value()),
                            "the caption of step '" + step + "' needs more than two lines (" + language.code() + ")",
                            "shorten the caption; details belong in the notes");
                }
            }
        });
    }

    private void add(Rule rule, List<String> ids, String wrong, String advice) {
        problems.add(new LayoutProblem(rule, ids, wrong, advice));
    }
}
