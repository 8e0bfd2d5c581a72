package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.player.Film;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/** Films without actors: steps are all that a talk goes by. */
final class TalkScenes {
    private TalkScenes() {}

    /** Steps {@code step-1} and so on; after the second a what-if {@code fork} with one step {@code aside}. */
    static SceneModel scene(String id, int steps) {
        var fork = new Fork(new ForkId("fork"), Text.plain("fork"), new StepId("step-2"), List.of(step("aside")),
                Optional.empty());
        return new SceneModel(new SceneId(id), 1, Text.plain("topic"), Text.plain(id), Text.plain(""), "1.36", Flow.RIGHT,
                List.of(), List.of(), List.of(),
                IntStream.rangeClosed(1, steps).mapToObj(i -> step("step-" + i)).toList(),
                steps < 2 ? List.of() : List.of(fork), Notes.NONE, Quiz.NONE);
    }

    static Film film(String id, int steps) {
        var nowhere = new SceneLayout(Map.of(), Map.of(), Map.of(), Map.of(), new Box(0, 0, 1, 1), new Point(0, 0), 1);
        return new Film(scene(id, steps), nowhere);
    }

    private static Step step(String id) {
        return new Step(new StepId(id), Text.plain(id), Text.plain("What " + id + " does, in a few words."),
                Optional.empty(), List.of(), new ArrayList<>(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
