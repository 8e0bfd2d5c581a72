package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.player.Film;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Way;

/**
 * A step that may come next.
 *
 * @param lead what leads there: a what-if, an answer, a film; empty for the next step
 * @param number of the step on its way, from 1
 * @param film and the way along which it is reached
 * @param fork the what-if to take for it
 * @param option the answer to give for it, from 0
 */
record Ahead(
        Kind kind, Optional<Text> lead, int number, Step step, Film film, Way way, Optional<Fork> fork,
        Optional<Integer> option) {

    /** How a step comes to be next. */
    enum Kind {
        STEP,
        /** Not next, but the one after. */
        THEN,
        FORK,
        ANSWER,
        SCENE
    }

    /** What may come after a screening, the way that it takes by itself first. @param upcoming the film after this one */
    static List<Ahead> of(Walk walk, Film film, Optional<Film> upcoming) {
        var ahead = new ArrayList<Ahead>();
        var now = walk.now();
        var way = now.timeline().way();
        boolean begins = walk.atStart() && !now.playhead().running() && !walk.rests();
        var next = begins ? Optional.of(now.step()) : walk.following();
        next.ifPresent(step -> ahead.add(new Ahead(Kind.STEP, Optional.empty(),
                now.timeline().steps().indexOf(step) + 1, step, film, way, Optional.empty(), Optional.empty())));
        addAnswers(walk, film, ahead);
        now.forks().stream()
                .filter(choice -> !choice.taken() && choice.fork().after().equals(now.step().id()))
                .forEach(choice -> ahead.add(ofFork(walk, choice.fork(), film)));
        if (ahead.size() == 1) {
            walk.after(ahead.getFirst().step()).ifPresent(step -> ahead.add(new Ahead(Kind.THEN, Optional.empty(),
                    now.timeline().steps().indexOf(step) + 1, step, film, way, Optional.empty(), Optional.empty())));
        }
        if (ahead.size() < 2) {
            upcoming.ifPresent(other -> ahead.add(new Ahead(Kind.SCENE, Optional.of(other.scene().title()), 1,
                    other.scene().steps().getFirst(), other, Way.MAIN, Optional.empty(), Optional.empty())));
        }
        return ahead;
    }

    private static Ahead ofFork(Walk walk, Fork fork, Film film) {
        var way = walk.now().timeline().way().with(fork.after(), new Way.Turn.TakeFork(fork.id()));
        return new Ahead(Kind.FORK, Optional.of(fork.label()), walk.now().index() + 2, fork.steps().getFirst(), film,
                way, Optional.of(fork), Optional.empty());
    }

    private static void addAnswers(Walk walk, Film film, List<Ahead> ahead) {
        var now = walk.now();
        now.step().ask().ifPresent(ask -> {
            for (int i = 0; i < ask.options().size(); i++) {
                var option = ask.options().get(i);
                var way = now.timeline().way().with(now.step().id(), new Way.Turn.Answer(i));
                var taken = Optional.of(i);
                now.scene().allSteps().stream()
                        .filter(step -> step.id().equals(option.to()))
                        .filter(step -> ahead.stream().noneMatch(other -> other.step() == step))
                        .findFirst()
                        .ifPresent(step -> ahead.add(new Ahead(Kind.ANSWER, Optional.of(option.label()),
                                now.index() + 2, step, film, way, Optional.empty(), taken)));
            }
        });
    }
}
