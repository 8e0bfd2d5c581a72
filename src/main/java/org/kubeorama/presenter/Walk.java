package org.kubeorama.presenter;

import java.util.Optional;
import java.util.stream.IntStream;
import org.kubeorama.player.Screening;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** Where a presentation goes on from a screening, with the steps left out that its order leaves out. */
record Walk(RunningOrder order, Screening now) {

    /** Whether going on would begin another step, rather than begin or finish the present one. */
    boolean rests() {
        return !now.playhead().moving(now.rhythm());
    }

    /** Whether nothing of the film has been seen yet. */
    boolean atStart() {
        return now.index() == 0 && now.playhead().moment().millis() == 0;
    }

    boolean leavesOut(Step step) {
        return order.leavesOut(now.scene().id(), step.id());
    }

    /** The next step of the film; empty at its end. */
    Optional<Step> following() {
        return from(now.index() + 1);
    }

    /** The step after one on the way. */
    Optional<Step> after(Step step) {
        return from(now.timeline().steps().indexOf(step) + 1);
    }

    private Optional<Step> from(int index) {
        return IntStream.range(index, now.timeline().steps().size())
                .mapToObj(now.timeline().steps()::get)
                .filter(later -> !leavesOut(later))
                .findFirst();
    }

    /** The step before; empty at the film's start. */
    Optional<Step> preceding() {
        return IntStream.iterate(now.index() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(now.timeline().steps()::get)
                .filter(step -> !leavesOut(step))
                .findFirst();
    }

    boolean isNext(Step step) {
        return now.timeline().steps().indexOf(step) == now.index() + 1;
    }

    boolean isBefore(Step step) {
        return now.timeline().steps().indexOf(step) == now.index() - 1;
    }

    /** The scene that comes after this one. */
    Optional<SceneId> nextScene() {
        return order.after(now.scene().id()).map(RunningOrder.Part::scene);
    }

    Optional<SceneId> sceneBefore() {
        return order.before(now.scene().id()).map(RunningOrder.Part::scene);
    }

    /** The what-if that leaves the film after this step and is not taken. */
    Optional<Fork> fork() {
        return now.forks().stream()
                .filter(choice -> !choice.taken() && choice.open() && choice.fork().after().equals(now.step().id()))
                .map(choice -> choice.fork())
                .findFirst();
    }

    /** The what-if that the film is in, or has come through. */
    Optional<Fork> taken() {
        StepId step = now.step().id();
        var taken = now.forks().stream().filter(choice -> choice.taken()).map(choice -> choice.fork()).toList();
        return taken.stream()
                .filter(fork -> fork.steps().stream().anyMatch(own -> own.id().equals(step)))
                .findFirst()
                .or(() -> taken.stream().reduce((_, later) -> later));
    }
}
