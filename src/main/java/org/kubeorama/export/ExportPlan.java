package org.kubeorama.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/**
 * The pictures that an export will make, in order. A file is named after the topic, the scene, the step's position on
 * its way, the step and the language: {@code 07-pod-startup-04-bind.en.png}; where more than one theme is asked for,
 * the theme follows the language: {@code 07-pod-startup-04-bind.en.dark.png}.
 *
 * @param frames scene by scene, then theme by theme and language by language
 */
public record ExportPlan(List<PlannedFrame> frames) {
    private static final String UNSAFE = "[^A-Za-z0-9.-]";

    public ExportPlan {
        frames = List.copyOf(frames);
    }

    /** Plans an export. @throws ExportFailure where a scene does not have the fork or a step that is asked for */
    public static ExportPlan of(ExportRequest request) throws ExportFailure {
        var frames = new ArrayList<PlannedFrame>();
        for (var scene : request.scenes()) {
            var stops = stops(scene, request.steps());
            int digits = Math.max(2, Integer.toString(scene.allSteps().size()).length());
            for (var theme : request.themes()) {
                for (var language : request.languages()) {
                    var ending = ending(language, theme, request.themes().size());
                    stops.forEach(stop -> frames.add(stop.frame(scene, language, theme, digits, ending)));
                }
            }
        }
        return new ExportPlan(frames);
    }

    private static List<Stop> stops(SceneModel scene, StepChoice choice) throws ExportFailure {
        if (choice.equals(StepChoice.EVERYTHING)) {
            return everyStep(scene);
        }
        var timeline = new SceneTimeline(scene, way(scene, choice));
        var stops = new ArrayList<Stop>();
        for (int position : positions(choice, timeline)) {
            if (position < 1 || position > timeline.steps().size()) {
                throw new ExportFailure("'%s' has %d steps this way; there is no step %d"
                        .formatted(scene.id(), timeline.steps().size(), position));
            }
            stops.add(new Stop(timeline, position - 1));
        }
        return stops;
    }

    private static List<Integer> positions(StepChoice choice, SceneTimeline timeline) {
        return choice.positions().isEmpty()
                ? IntStream.rangeClosed(1, timeline.steps().size()).boxed().toList()
                : choice.positions().stream().distinct().sorted().toList();
    }

    private static List<Stop> everyStep(SceneModel scene) {
        var stops = new ArrayList<Stop>();
        Set<StepId> seen = new HashSet<>();
        for (var way : SceneTimeline.tour(scene)) {
            var timeline = new SceneTimeline(scene, way);
            for (int i = 0; i < timeline.steps().size(); i++) {
                if (seen.add(timeline.steps().get(i).id())) {
                    stops.add(new Stop(timeline, i));
                }
            }
        }
        return stops;
    }

    private static Way way(SceneModel scene, StepChoice choice) throws ExportFailure {
        if (choice.fork().isEmpty()) {
            return Way.MAIN;
        }
        var id = choice.fork().get();
        var fork = scene.fork(id).orElseThrow(() -> new ExportFailure(noFork(scene, id)));
        return SceneTimeline.wayTo(scene, fork.steps().getFirst().id())
                .orElseThrow(() -> new ExportFailure("nothing in '%s' leads to its fork '%s'".formatted(scene.id(), id)));
    }

    private static String noFork(SceneModel scene, ForkId fork) {
        var known = scene.forks().stream().map(Fork::id).map(ForkId::value).toList();
        var sentence = "'%s' has no fork '%s'".formatted(scene.id(), fork);
        return known.isEmpty() ? sentence : sentence + "; its forks are " + String.join(", ", known);
    }

    private static String ending(Language language, Theme theme, int themes) {
        return "." + language.code() + (themes > 1 ? "." + theme.code() : "") + ".png";
    }

    /** A step on a way. */
    private record Stop(SceneTimeline timeline, int index) {
        int position() {
            return index + 1;
        }

        PlannedFrame frame(SceneModel scene, Language language, Theme theme, int digits, String ending) {
            var step = timeline.steps().get(index).id();
            var name = "%02d-%s-%0" + digits + "d-%s%s";
            var file = String.format(Locale.ROOT, name, scene.topic(), scene.id(), position(), step, ending);
            return new PlannedFrame(scene, timeline, index, language, theme, file.replaceAll(UNSAFE, "-"));
        }
    }
}
