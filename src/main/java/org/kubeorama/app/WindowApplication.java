package org.kubeorama.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.ui.BackgroundWork;
import org.kubeorama.ui.WindowTheme;

/** The running window: settings in, settings out, and everything that needs a real screen. Its one word: the folder of scenes. */
public final class WindowApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_BAR = 40;

    private final ExecutorService workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("worker-", 1).factory());

    private final ExecutorService saver =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("saver").factory());

    @Override
    public void start(Stage stage) {
        var fonts = CompletableFuture.runAsync(Fonts.bundled()::loadAll, workers);
        var place = SettingsFile.place(System.getenv(), System.getProperty("user.home"));
        var file = new SettingsFile(place);
        var loaded = file.load(LocalDateTime.now());
        var settings = loaded.settings();
        var appearance = new Appearance(
                settings.language().orElseGet(WindowApplication::ownLanguage),
                settings.theme().orElseGet(WindowApplication::ownTheme));
        appearance.themeProperty().subscribe(theme -> setUserAgentStylesheet(WindowTheme.stylesheet(theme)));
        fonts.join();
        var wiring = new AppWiring(Path.of(getParameters().getUnnamed().getFirst()),
                new BackgroundWork(workers, Platform::runLater), true, appearance, getHostServices()::showDocument);
        var later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, workers);
        var memory = new WindowMemory(wiring, appearance, stage, new SettingsKeeper(file, later));
        memory.restore(settings);
        show(stage, wiring, settings);
        wiring.presenter().showOn(new RealScreens(), stage);
        var awake = new Awake(workers, Awake.command(System.getProperty("os.name"), ProcessHandle.current().pid()));
        wiring.presenter().talk().runningProperty().subscribe(awake::keep);
        var talk = new TalkMemory(wiring.presenter(), place, saver, Instant::now);
        var brokenOff = talk.brokenOff();
        memory.follow();
        loaded.setAside().ifPresent(aside ->
                wiring.window().tell(wiring.words().text("app.settingsLost", aside.getFileName())));
        if (brokenOff.isPresent()) {
            wiring.start(brokenOff.map(TalkFile.Saved::scene), brokenOff.map(TalkFile.Saved::step));
            brokenOff.ifPresent(talk::resume);
        } else {
            wiring.start(settings.scene().map(SceneId::new), settings.step().map(StepId::new));
        }
        talk.follow();
        stage.setOnHidden(_ -> {
            memory.close();
            wiring.close();
            saver.close();
            workers.shutdown();
        });
    }

    private static void show(Stage stage, AppWiring wiring, Settings settings) {
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                wiring.root(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
        wiring.installKeys(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(wiring.title());
        stage.getIcons().setAll(WindowIcon.sizes());
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
