package org.kubeorama.app;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.notes.Reading;
import org.kubeorama.notes.StepNotesController;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.AheadController;
import org.kubeorama.presenter.AudienceController;
import org.kubeorama.presenter.AudienceViewModel;
import org.kubeorama.presenter.Films;
import org.kubeorama.presenter.GoToController;
import org.kubeorama.presenter.IdleMoments;
import org.kubeorama.presenter.KeysSheetController;
import org.kubeorama.presenter.OverviewController;
import org.kubeorama.presenter.PresenterController;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.RunningOrderController;
import org.kubeorama.presenter.RunningOrderViewModel;
import org.kubeorama.presenter.Schedule;
import org.kubeorama.presenter.Screens;
import org.kubeorama.presenter.ScreensViewModel;
import org.kubeorama.presenter.SpeakerNotesController;
import org.kubeorama.presenter.SpeakerStageController;
import org.kubeorama.presenter.StepPictures;
import org.kubeorama.presenter.TalkBarController;
import org.kubeorama.presenter.TalkCommands;
import org.kubeorama.presenter.TalkStepsController;
import org.kubeorama.presenter.TalkViewModel;
import org.kubeorama.presenter.TalkWindows;
import org.kubeorama.presenter.TimesViewModel;
import org.kubeorama.presenter.ToolBarController;
import org.kubeorama.presenter.ToolsViewModel;
import org.kubeorama.presenter.Turns;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.FxmlViews;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** Puts the presenter together. Its views are made when the first talk begins. */
final class PresenterWiring implements AutoCloseable {
    private static final Duration TICK = Duration.millis(250);
    private static final int NOTES_SIZE = 2;

    private final PlayerViewModel player;
    private final LibraryViewModel library;
    private final Films films;
    private final Words words;
    private final FxmlViews views;
    private final boolean live;
    private final AudienceViewModel audience;
    private final ToolsViewModel tools = new ToolsViewModel();
    private final TimesViewModel times;
    private final TalkViewModel talk;
    private final SwitchedScreens places = new SwitchedScreens();
    private final ScreensViewModel screens;
    private final IntegerProperty notesSize = new SimpleIntegerProperty(NOTES_SIZE);
    private final StepPictures pictures;
    private final ShortcutKeys keys;
    private final Timeline ticks;
    private final ObservableValue<List<SceneId>> topics;
    private final RunningOrderViewModel order;
    private Optional<Reading> reading = Optional.empty();
    private Optional<TalkBarController> bar = Optional.empty();
    private Optional<TalkWindows> windows = Optional.empty();

    /** @param live whether time passes */
    PresenterWiring(
            PlayerViewModel player, LibraryViewModel library, Films films, Appearance appearance, Words words,
            FxmlViews views, BackgroundWork work, boolean live) {
        this.player = player;
        this.library = library;
        this.films = films;
        this.words = words;
        this.views = views;
        this.live = live;
        audience = new AudienceViewModel(player, appearance.languageProperty().get(), appearance.themeProperty().get());
        times = new TimesViewModel(live ? () -> System.nanoTime() / 1_000_000 : () -> 0);
        talk = new TalkViewModel(player, audience, tools, times, films);
        screens = new ScreensViewModel(places.places(), talk);
        var idle = new IdleMoments(() -> player.runningProperty().getValue() || audience.movingProperty().get());
        pictures = new StepPictures(work, live ? idle : Runnable::run);
        var commands = new TalkCommands(player, talk, audience, tools, screens, notesSize);
        keys = new ShortcutKeys(commands.all(), player::number, commands::context);
        ticks = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticks.setCycleCount(Timeline.INDEFINITE);
        var schedule = Bindings.createObjectBinding(
                () -> Schedule.of(talk.orderProperty().get(), library.scenesProperty().get()),
                talk.orderProperty(), library.scenesProperty());
        talk.runningProperty().subscribe(running -> {
            if (running) {
                times.scheduleProperty().bind(schedule);
            } else {
                pictures.forget();
            }
        });
        // at first the topics in order
        topics = library.shelfProperty().map(shelf -> shelf.topics().stream()
                .flatMap(topic -> topic.films().stream())
                .map(film -> film.id())
                .toList());
        topics.addListener((_, before, now) -> {
            if (talk.orderProperty().get().equals(RunningOrder.of(before))) {
                talk.orderProperty().set(RunningOrder.of(now));
            }
        });
        order = new RunningOrderViewModel(talk.orderProperty(), library.scenesProperty(), topics);
        follow(appearance, idle);
    }

    private void follow(Appearance appearance, IdleMoments idle) {
        // until a talk has begun, the room's language and theme are those of the window
        appearance.languageProperty().subscribe(now -> whileIdle(() -> audience.languageProperty().set(now)));
        appearance.themeProperty().subscribe(now -> whileIdle(() -> audience.themeProperty().set(now)));
        player.screeningProperty().subscribe(_ -> idle.wake());
        if (live) {
            Bindings.createBooleanBinding(() -> audience.movingProperty().get() || tools.movingProperty().get(),
                            audience.movingProperty(), tools.movingProperty())
                    .subscribe(new Ticker(millis -> {
                        audience.advance(millis);
                        tools.advance(millis);
                    })::run);
            talk.runningProperty().subscribe(running -> {
                if (running) {
                    tick();
                    ticks.play();
                } else {
                    ticks.stop();
                }
            });
        }
    }

    private void whileIdle(Runnable change) {
        if (!talk.runningProperty().get()) {
            change.run();
        }
    }

    private void tick() {
        times.tick();
        bar.ifPresent(TalkBarController::tick);
    }

    /** @param now what notes are read of */
    void read(Reading now) {
        reading = Optional.of(now);
    }

    /** Opens the windows of each talk on these screens. @param main the window that talks are begun from */
    void showOn(Screens on, Stage main) {
        places.switchTo(on);
        new InReach(on, main).follow(live ? InReach::settled : Runnable::run);
        talk.runningProperty().subscribe(running -> {
            if (running) {
                screens.homeAt(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2);
                windows = windows.or(() -> Optional.of(makeWindows(on)));
            } else {
                main.requestFocus();
            }
        });
    }

    private TalkWindows makeWindows(Screens on) {
        return new TalkWindows(on, screens, new TalkWindows.Content(audienceView(), words.observe("presenter.audienceTitle")),
                new TalkWindows.Content(presenterView(), words.observe("presenter.title")), WindowIcon.sizes(),
                keys::install, talk::end);
    }

    /** The room's view. */
    Parent audienceView() {
        return views.load(new AudienceController(audience, tools, talk));
    }

    /** The speaker's view. */
    Parent presenterView() {
        var barController = new TalkBarController(
                new TalkBarController.Model(player, talk, audience, times, screens), words, keys::press,
                live ? LocalTime::now : () -> LocalTime.of(10, 24));
        bar = Optional.of(barController);
        Executor turns = live ? new Turns() : Runnable::run;
        Node toolBar = views.load(new ToolBarController(talk, audience, tools, words, keys::press));
        Node notes = views.load(new StepNotesController(reading.orElseThrow(), words, turns));
        var scenes = library.scenesProperty();
        Parent view = views.load(new PresenterController(new PresenterController.Parts(
                views.load(barController),
                views.load(new SpeakerStageController(player, talk, audience, tools, screens, words, toolBar, turns)),
                views.load(new TalkStepsController(player, talk, times, words, turns)),
                views.load(new AheadController(player, talk, audience, pictures, words, turns)),
                views.load(new SpeakerNotesController(notes, notesSize, words, keys::press)),
                List.of(views.load(new OverviewController(player, talk, audience, pictures, films, scenes, words)),
                        views.load(new GoToController(player, talk, scenes, words)),
                        views.load(new KeysSheetController(talk,
                                views.load(new KeysController(words, Shortcut.Context.PRESENTING))))))));
        barController.tick();
        return view;
    }

    /** Makes believe that there is a laptop with a projector, for pictures of the views. */
    void pretendProjector() {
        places.pretend(List.of(new Place("laptop", 0, 0, 1440, 900, 1), new Place("projector", 1440, 0, 1920, 1080, 1)));
    }

    ShortcutKeys keys() {
        return keys;
    }

    TalkViewModel talk() {
        return talk;
    }

    AudienceViewModel audience() {
        return audience;
    }

    ToolsViewModel tools() {
        return tools;
    }

    TimesViewModel times() {
        return times;
    }

    /** All scenes that can be read, as soon as they are. */
    ObservableValue<List<SceneModel>> scenes() {
        return library.scenesProperty();
    }

    /** The scenes in the order of their topics. */
    ObservableValue<List<SceneId>> topics() {
        return topics;
    }

    /** The dialog of the running order. */
    Node orderView(RunningOrderController.Doing doing) {
        return views.load(new RunningOrderController(order, words, doing));
    }

    RunningOrderViewModel order() {
        return order;
    }

    Optional<TalkWindows> windows() {
        return windows;
    }

    @Override
    public void close() {
        talk.end();
        ticks.stop();
    }
}
