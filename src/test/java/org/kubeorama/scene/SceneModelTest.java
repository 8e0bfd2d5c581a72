package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneModelTest {
    private static Actor actor(String id, Role role, Actor... children) {
        return new Actor(new ActorId(id), role, Text.plain(id), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Flow.RIGHT, false, List.of(), Optional.empty(), 12, Optional.empty(), List.of(children));
    }

    private static Step step(String id) {
        return new Step(new StepId(id), Text.plain(id), Text.plain(id), Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static SceneModel scene(List<Step> steps, Fork... forks) {
        var cluster = actor("cluster", Role.CONTROL, actor("node", Role.NODE, actor("pod", Role.POD)));
        return new SceneModel(new SceneId("film"), 1, Text.plain("t"), Text.plain("t"), Text.plain("s"), "1.36",
                Flow.RIGHT, List.of(actor("client", Role.CLIENT), cluster), List.of(), List.of(), steps, List.of(forks),
                Notes.NONE, Quiz.NONE);
    }

    @Test
    void aFilmHasAtLeastOneStep() {
        assertThrows(IllegalArgumentException.class, () -> scene(List.of()));
    }

    @Test
    void parentsComeBeforeTheirChildren() {
        var scene = scene(List.of(step("a")));

        assertEquals(List.of("client", "cluster", "node", "pod"),
                scene.actorsById().keySet().stream().map(ActorId::value).toList());
        assertEquals(Map.of(new ActorId("node"), new ActorId("cluster"), new ActorId("pod"), new ActorId("node")),
                scene.parents());
    }

    @Test
    void aForksStepsComeAfterThoseOfTheFilm() {
        var fork = new Fork(new ForkId("lost"), Text.plain("lost"), new StepId("a"), List.of(step("x")), Optional.empty());
        var scene = scene(List.of(step("a"), step("b")), fork);

        assertEquals(List.of("a", "b", "x"), scene.allSteps().stream().map(step -> step.id().value()).toList());
        assertEquals(Optional.of(fork), scene.fork(new ForkId("lost")));
        assertEquals(Optional.empty(), scene.fork(new ForkId("found")));
    }

    @Test
    void aFrameIsWhatHasChildrenOrIsAZone() {
        assertEquals(List.of(true, true, false), List.of(
                actor("a", Role.NODE, actor("b", Role.POD)).isFrame(),
                actor("a", Role.ZONE).isFrame(),
                actor("a", Role.NODE).isFrame()));
    }
}
