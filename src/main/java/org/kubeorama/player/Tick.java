package org.kubeorama.player;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.SceneTimeline;

/**
 * A step on the scrubber.
 *
 * @param step index on the way
 * @param start where it begins, 0 … 1
 * @param end where it ends, 0 … 1
 * @param chapter the chapter that begins here
 * @param inFork whether it belongs to a fork
 */
public record Tick(int step, double start, double end, Text title, Optional<Text> chapter, boolean inFork) {

    /** Every step of the way as it lies on the scrubber. */
    static List<Tick> of(SceneModel scene, SceneTimeline timeline, Rhythm rhythm) {
        var inForks = scene.forks().stream()
                .flatMap(fork -> fork.steps().stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        return IntStream.range(0, timeline.steps().size()).mapToObj(i -> {
            var step = timeline.steps().get(i);
            return new Tick(i, rhythm.start(i), rhythm.start(i + 1), step.title(), step.chapter(),
                    inForks.contains(step.id()));
        }).toList();
    }
}
