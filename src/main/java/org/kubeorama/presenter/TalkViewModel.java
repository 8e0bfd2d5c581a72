package org.kubeorama.presenter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kubeorama.diagram.Overlay;
import org.kubeorama.player.Film;
import org.kubeorama.player.Playhead.Drive;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.Screening;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.presenter.ToolsViewModel.Tool;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;

/** A talk: begins and ends, and goes through its scenes in their order. */
public final class TalkViewModel {
    private final PlayerViewModel player;
    private final AudienceViewModel audience;
    private final ToolsViewModel tools;
    private final TimesViewModel times;
    private final Films films;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<RunningOrder> order = new SimpleObjectProperty<>(RunningOrder.of(List.of()));
    private final ReadOnlyObjectWrapper<Optional<Film>> upcoming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(Overlay.NONE);
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.NONE);
    private final BooleanProperty console = new SimpleBooleanProperty();
    private Optional<SceneId> scene = Optional.empty();
    private Optional<SceneId> awaited = Optional.empty();
    private Optional<Double> begins = Optional.empty();

    /** What lies over the presenter view. */
    public enum Sheet {
        NONE, KEYS, GO_TO, OVERVIEW
    }

    public TalkViewModel(
            PlayerViewModel player, AudienceViewModel audience, ToolsViewModel tools, TimesViewModel times, Films films) {
        this.player = player;
        this.audience = audience;
        this.tools = tools;
        this.times = times;
        this.films = films;
        player.screeningProperty().subscribe(now -> now.filter(_ -> running.get()).ifPresent(this::follow));
        audience.liveProperty().subscribe(tools::turnTo);
        tools.overlayProperty().subscribe(_ -> lay());
        audience.frozenProperty().subscribe(frozen -> {
            if (frozen) {
                // what was drawn is part of the picture that the room keeps; what pointed at it is not
                overlay.set(new Overlay(tools.overlayProperty().get().strokes(), Optional.empty(), List.of()));
            } else {
                lay();
            }
        });
        order.subscribe(_ -> prepare());
    }

    private void lay() {
        if (!audience.frozenProperty().get()) {
            overlay.set(tools.overlayProperty().get());
        }
    }

    private void follow(Screening now) {
        if (awaited.filter(wanted -> !wanted.equals(now.scene().id())).isPresent()) {
            return;
        }
        awaited = Optional.empty();
        if (scene.filter(now.scene().id()::equals).isEmpty()) {
            scene = Optional.of(now.scene().id());
            prepare();
        }
        begins.ifPresentOrElse(
                since -> times.begin(now.scene().id(), now.step().id(), since),
                () -> times.reach(now.scene().id(), now.step().id()));
        begins = Optional.empty();
        skipWhatIsLeftOut(now);
    }

    /** A film that plays by itself runs into steps that are left out. */
    private void skipWhatIsLeftOut(Screening now) {
        var walk = new Walk(plan(), now);
        boolean plays = now.playhead().drive() == Drive.PLAY;
        if (plays && walk.leavesOut(now.step())) {
            walk.following().ifPresentOrElse(step -> player.run(step.id()), player::stop);
        }
    }

    private void prepare() {
        upcoming.set(Optional.empty());
        scene.flatMap(plan()::after).map(RunningOrder.Part::scene).ifPresent(next -> films.prepare(next, film -> {
            if (scene.flatMap(plan()::after).filter(part -> part.scene().equals(film.scene().id())).isPresent()) {
                upcoming.set(Optional.of(film));
            }
        }));
    }

    /** The order as far as it concerns this talk: a film that is not in it is a talk of its own. */
    private RunningOrder plan() {
        return scene.filter(now -> order.get().part(now).isEmpty())
                .map(now -> RunningOrder.of(List.of(now)))
                .orElse(order.get());
    }

    /** Begins where the film is. */
    public void present() {
        player.screeningProperty().get().ifPresent(now -> begin(now.scene().id(), 0));
    }

    /** Begins with the first scene of the order. */
    public void presentFromStart() {
        order.get().parts().stream().findFirst().ifPresentOrElse(part -> {
            films.open(part.scene(), Optional.empty());
            begin(part.scene(), 0);
        }, () -> {
            player.first();
            present();
        });
    }

    /** Goes on with a talk that was broken off. @param since milliseconds that it had lasted */
    public void resume(SceneId at, Optional<StepId> step, double since) {
        films.open(at, step);
        begin(at, since);
    }

    private void begin(SceneId at, double since) {
        audience.reset();
        tools.reset();
        sheet.set(Sheet.NONE);
        console.set(false);
        scene = Optional.empty();
        awaited = Optional.of(at);
        begins = Optional.of(since);
        player.blackProperty().set(false);
        running.set(true);
        player.screeningProperty().get().ifPresent(this::follow);
    }

    /** Ends the talk; the film stays where it is. */
    public void end() {
        running.set(false);
        sheet.set(Sheet.NONE);
        audience.reset();
        tools.reset();
        player.stop();
    }

    /** Leaves what was entered last: a sheet, the cover, a tool, the talk. */
    public void leave() {
        if (sheet.get() != Sheet.NONE) {
            sheet.set(Sheet.NONE);
        } else if (audience.coverProperty().get() != Cover.NONE) {
            audience.coverProperty().set(Cover.NONE);
        } else if (tools.toolProperty().get() != Tool.NONE) {
            tools.toolProperty().set(Tool.NONE);
        } else {
            end();
        }
    }

    /** On by one step: first whatever moves is finished, then what is left out is passed, then the next scene comes. */
    public void next() {
        walk(walk -> {
            if (!walk.rests() || walk.now().guess().isPresent()) {
                player.next();
                return;
            }
            walk.following().ifPresentOrElse(
                    step -> go(step, walk.isNext(step), player::next, player::run),
                    () -> walk.nextScene().ifPresent(next -> films.open(next, Optional.empty())));
        });
    }

    /** Back by one step; from the start of a film to the end of the one before. */
    public void back() {
        walk(walk -> {
            var step = walk.preceding();
            if (step.isPresent()) {
                go(step.get(), walk.isBefore(step.get()), player::back, player::jump);
            } else if (walk.atStart()) {
                walk.sceneBefore().ifPresent(this::openAtEnd);
            } else {
                player.first();
            }
        });
    }

    private static void go(Step step, boolean near, Runnable oneStep, Consumer<StepId> far) {
        if (near) {
            oneStep.run();
        } else {
            far.accept(step.id());
        }
    }

    private void openAtEnd(SceneId before) {
        films.prepare(before, film -> {
            var left = plan().part(before).map(RunningOrder.Part::without).orElse(Set.of());
            films.open(before, film.scene().steps().reversed().stream()
                    .map(Step::id)
                    .filter(step -> !left.contains(step))
                    .findFirst());
        });
    }

    /** Takes the what-if of this step and runs it. */
    public void takeFork() {
        walk(walk -> walk.fork().ifPresent(this::takeFork));
    }

    void takeFork(Fork fork) {
        player.switchFork(fork.id());
        player.run(fork.steps().getFirst().id());
    }

    /** Goes back to where the film was left for a what-if. */
    public void leaveFork() {
        walk(walk -> walk.taken().ifPresent(fork -> {
            player.jump(fork.after());
            player.switchFork(fork.id());
        }));
    }

    /** Shows a step of any scene of the order. */
    public void goTo(SceneId wanted, StepId step) {
        sheet.set(Sheet.NONE);
        if (player.screeningProperty().get().filter(now -> now.scene().id().equals(wanted)).isPresent()) {
            player.jump(step);
        } else {
            films.open(wanted, Optional.of(step));
        }
    }

    private void walk(Consumer<Walk> way) {
        player.screeningProperty().get().ifPresent(now -> way.accept(new Walk(plan(), now)));
    }

    /** Shows a sheet, or puts it away. */
    public void turn(Sheet wanted) {
        sheet.set(sheet.get() == wanted ? Sheet.NONE : wanted);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ObjectProperty<RunningOrder> orderProperty() {
        return order;
    }

    /** The scene after this one, as soon as it is read. */
    public ReadOnlyObjectProperty<Optional<Film>> upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /** What lies over the room's picture. */
    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    public ObjectProperty<Sheet> sheetProperty() {
        return sheet;
    }

    /** Whether the presenter view is asked for where there is one screen only. */
    public BooleanProperty consoleProperty() {
        return console;
    }
}
