package org.kubeorama.app;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** The running window: settings in, settings out, and everything that needs a real screen. */
public final class WindowApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_BAR = 40;

    /** How long the window waits for its first film, to be drawn once and whole. */
    private static final int PATIENCE_MILLIS = 1500;

    /** JavaFX makes the application itself: what it is to begin with lies here for it. */
    private static final AtomicReference<Opening> NEXT = new AtomicReference<>();

    /** Opens the window and returns when it is closed. */
    static void launch(Opening opening) {
        NEXT.set(opening);
        Application.launch(WindowApplication.class);
    }

    private final ExecutorService saver =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("saver").factory());

    @Override
    public void start(Stage stage) {
        var opening = NEXT.get();
        var workers = opening.workers();
        var settings = opening.settings().join().settings();
        var appearance = new Appearance(
                settings.language().orElseGet(WindowApplication::ownLanguage),
                settings.theme().orElseGet(WindowApplication::ownTheme));
        appearance.themeProperty().subscribe(theme -> setUserAgentStylesheet(WindowTheme.stylesheet(theme)));
        opening.fonts().join();
        var work = new BackgroundWork(workers, Platform::runLater);
        var wiring = new AppWiring(opening.scenes(), work, true, appearance, getHostServices()::showDocument);
        var keeper = new SettingsKeeper(new SettingsFile(opening.place()), later(1000, workers));
        var memory = new WindowMemory(wiring, appearance, stage, keeper);
        memory.restore(settings);
        wiring.presenter().showOn(new RealScreens(), stage);
        var awake = new Awake(workers, Awake.command(System.getProperty("os.name"), ProcessHandle.current().pid()));
        wiring.presenter().talk().runningProperty().subscribe(awake::keep);
        var talk = new TalkMemory(wiring.presenter(), opening.place(), saver, Instant::now);
        stage.setOnHidden(_ -> {
            memory.close();
            wiring.close();
            saver.close();
            workers.shutdown();
        });
        var shown = new AtomicBoolean();
        Runnable show = () -> {
            if (shown.compareAndSet(false, true)) {
                show(stage, wiring, settings);
                memory.follow();
                later(300, workers).execute(() -> Platform.runLater(() -> stage.getIcons().setAll(WindowIcon.sizes())));
            }
        };
        var brokenOff = opening.talk().join();
        var step = brokenOff.map(TalkFile.Saved::step).or(() -> settings.step().map(StepId::new));
        wiring.begin(opening.film(), step, () -> {
            show.run();
            brokenOff.ifPresent(talk::resume);
            talk.follow();
        });
        later(PATIENCE_MILLIS, workers).execute(() -> Platform.runLater(show));
        opening.settings().join().setAside().ifPresent(aside ->
                wiring.window().tell(wiring.words().text("app.settingsLost", aside.getFileName())));
    }

    private static Executor later(int millis, Executor workers) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, workers);
    }

    private static void show(Stage stage, AppWiring wiring, Settings settings) {
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                wiring.root(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
        wiring.installKeys(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(wiring.title());
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        settings.window().filter(place -> reachable(place, screens())).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
        followFullScreen(stage, wiring.window());
        stage.show();
        wiring.focusStage();
    }

    private static void followFullScreen(Stage stage, MainWindowViewModel window) {
        window.fullScreenProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> window.fullScreenProperty().set(full));
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /** Whether enough of the title bar is on a screen to take hold of it. */
    static boolean reachable(WindowPlace place, List<Rectangle2D> screens) {
        return place.width() >= 400 && place.height() >= 300 && screens.stream().anyMatch(screen -> {
            double wide = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
            double high = Math.min(place.y() + 30, screen.getMaxY()) - Math.max(place.y(), screen.getMinY());
            return wide >= 100 && high >= 20;
        });
    }

    private static Language ownLanguage() {
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }

    private static Theme ownTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

}
