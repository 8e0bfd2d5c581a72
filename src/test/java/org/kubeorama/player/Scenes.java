package org.kubeorama.player;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

/** Small scenes for tests of the player. Each step sets a badge (300 ms) and has six words to read (2000 ms). */
final class Scenes {
    private static final ActorId POD = new ActorId("pod");
    private static final Text CAPTION = new Text("six short words to be read", "六");

    private Scenes() {}

    static Step step(String id) {
        return step(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Step chapter(String id, String name) {
        return step(id, Optional.of(Text.plain(name)), Optional.empty(), Optional.empty());
    }

    static Step asking(String id, String... to) {
        var options = List.of(to).stream()
                .map(target -> new Ask.Option(Text.plain(target), new StepId(target), Tone.NONE))
                .toList();
        return step(id, Optional.empty(), Optional.of(new Ask(Text.plain("which?"), options)), Optional.empty());
    }

    static Step guessing(String id) {
        var predict = new Predict(Text.plain("who?"), List.of(POD), Text.plain("because"));
        return step(id, Optional.empty(), Optional.empty(), Optional.of(predict));
    }

    private static Step step(String id, Optional<Text> chapter, Optional<Ask> ask, Optional<Predict> predict) {
        var badge = new Action.SetBadge(POD, Text.plain(id), Tone.OK);
        return new Step(new StepId(id), new Text(id, "第 " + id), CAPTION, chapter, List.of(),
                List.of(new Beat(List.of(badge))), ask, predict, Optional.empty(), false);
    }

    static Fork fork(String id, String after, Optional<String> rejoin, String... steps) {
        return new Fork(new ForkId(id), Text.plain(id), new StepId(after),
                List.of(steps).stream().map(Scenes::step).toList(), rejoin.map(StepId::new));
    }

    static SceneModel scene(List<Fork> forks, Step... steps) {
        var pod = new Actor(POD, Role.POD, Text.plain("web-1"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Flow.RIGHT, false, List.of(), Optional.empty(), 12, Optional.empty(), List.of());
        return new SceneModel(new SceneId("film"), 7, new Text("Pod startup", "Pod 启动"), new Text("A film", "一部片"),
                new Text("What happens", "发生什么"), "1.36", Flow.RIGHT, List.of(pod), List.of(), List.of(),
                List.of(steps), forks, Notes.NONE, Quiz.NONE);
    }

    static Film film(SceneModel scene) {
        return new Film(scene, new SceneLayout(Map.of(), Map.of(), Map.of(), Map.of(), new Box(0, 0, 100, 100),
                new Point(0, 0), 1));
    }
}
