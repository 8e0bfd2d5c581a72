package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kubeorama.scene.*;

/** Plots of one lane, told apart by their times; a film of steps that each plot at a time, or clear. */
class FilmPlotsTest {
    private static final ActorId CLOCK = new ActorId("clock");
    private static final RowId LANE = new RowId("a");

    private static Step step(String id, Optional<Ask> ask, Optional<String> next, boolean end, Action... actions) {
        return new Step(new StepId(id), Text.plain(id), Text.plain(id), Optional.empty(), List.of(),
                List.of(new Beat(List.of(actions))), ask, Optional.empty(), next.map(StepId::new), end);
    }

    private static Step step(String id, Action... actions) {
        return step(id, Optional.empty(), Optional.empty(), false, actions);
    }

    private static Action at(double time) {
        return new Action.Plot(CLOCK, LANE, time, OptionalDouble.empty(), Tone.OK, Optional.empty());
    }

    private static Action clear() {
        return new Action.Clear(CLOCK, Optional.empty());
    }

    private static Fork fork(String after, Optional<String> rejoin, Step... steps) {
        return new Fork(new ForkId(after), Text.plain(after), new StepId(after), List.of(steps), rejoin.map(StepId::new));
    }

    /** Each plot with those beside it: {@code 1:2,3 2:1 3:1}. */
    private static String besides(List<Fork> forks, Step... steps) {
        var plots = Known.in(FilmPlots.of(scene(forks, steps)), CLOCK);
        return plots.besides().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> Double.compare(one.from(), other.from())))
                .map(entry -> "%.0f:%s".formatted(entry.getKey().from(), new TreeSet<>(
                        entry.getValue().stream().map(plot -> (int) plot.from()).toList()).stream()
                        .map(String::valueOf).collect(Collectors.joining(","))))
                .collect(Collectors.joining(" "));
    }

    private static SceneModel scene(List<Fork> forks, Step... steps) {
        var lane = new Row(LANE, Optional.of(Text.plain("a")), Optional.empty(), OptionalDouble.empty(), 1, Tone.NONE);
        var clock = new Actor(CLOCK, Role.TIMELINE, Text.plain("clock"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Flow.RIGHT, false, List.of(lane), Optional.empty(), 12,
                Optional.of(new TimeAxis(0, 10, 1, Optional.empty())), List.of());
        return new SceneModel(new SceneId("film"), 1, Text.plain("t"), Text.plain("t"), Text.plain("s"), "1.36",
                Flow.RIGHT, List.of(clock), List.of(), List.of(), List.of(steps), forks, Notes.NONE, Quiz.NONE);
    }

    @Test
    void whatIsPlottedStaysUntilItIsCleared() {
        assertEquals("1:2 2:1 3:", besides(List.of(), step("a", at(1)), step("b", at(2)), step("c", clear(), at(3))));
    }

    @Test
    void aForkSeesWhatWasThereAndTheFilmDoesNotSeeTheFork() {
        assertEquals("1:2,3 2:1 3:1", besides(
                List.of(fork("a", Optional.empty(), step("f", at(2)))), step("a", at(1)), step("b", at(3))));
    }

    @Test
    void aForkThatComesBackBringsItsPlotsAlong() {
        assertEquals("1:2,3,4 2:1,4 3:1,4 4:1,2,3", besides(
                List.of(fork("a", Optional.of("c"), step("f", at(2)))),
                step("a", at(1)), step("b", at(3)), step("c", at(4))));
    }

    @Test
    void answersToAQuestionDoNotSeeEachOther() {
        var ask = new Ask(Text.plain("?"), Stream.of("b", "c")
                .map(to -> new Ask.Option(Text.plain(to), new StepId(to), Tone.NONE)).toList());

        assertEquals("1:2,3,4 2:1,4 3:1,4 4:1,2,3", besides(List.of(),
                step("a", Optional.of(ask), Optional.empty(), false, at(1)),
                step("b", Optional.empty(), Optional.of("d"), false, at(2)),
                step("c", at(3)),
                step("d", at(4))));
    }

    @Test
    void nothingComesAfterAnEnd() {
        assertEquals("1: 2:", besides(List.of(),
                step("a", Optional.empty(), Optional.empty(), true, at(1)), step("b", at(2))));
    }

    @Test
    void aPlotIsBlamedOnTheFirstStepWithIt() {
        var plots = Known.in(FilmPlots.of(scene(List.of(), step("a", at(1)), step("b", clear(), at(1)))), CLOCK);

        assertEquals(List.of(new StepId("a")), List.copyOf(plots.steps().values()));
    }
}
