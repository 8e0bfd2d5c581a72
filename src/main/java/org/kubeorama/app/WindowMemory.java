package org.kubeorama.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.look.Theme;
import org.kubeorama.notes.PanelController.Page;
import org.kubeorama.player.Screening;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;

/** Carries settings into the window's parts, and what changes there into the settings. */
final class WindowMemory implements AutoCloseable {
    private final AppWiring wiring;
    private final Appearance appearance;
    private final Stage stage;
    private final SettingsKeeper keeper;
    private final Language firstLanguage;
    private final Theme firstTheme;
    private boolean firstMotion;
    private Settings now = Settings.FIRST;
    private boolean following;

    WindowMemory(AppWiring wiring, Appearance appearance, Stage stage, SettingsKeeper keeper) {
        this.wiring = wiring;
        this.appearance = appearance;
        this.stage = stage;
        this.keeper = keeper;
        firstLanguage = appearance.languageProperty().get();
        firstTheme = appearance.themeProperty().get();
    }

    /** Makes the parts as they were left; film and place of the window are others' concern. */
    void restore(Settings settings) {
        now = settings;
        var player = wiring.player();
        player.speedProperty().set(settings.speed());
        player.loopProperty().set(settings.loop());
        player.studyProperty().set(settings.study());
        player.reducedMotionProperty().set(
                settings.reducedMotion().orElseGet(() -> Platform.getPreferences().isReducedMotion()));
        firstMotion = player.reducedMotionProperty().get();
        wiring.window().topics().sideProperty().set(settings.topics());
        wiring.window().panel().sideProperty().set(settings.panel());
        settings.page().flatMap(WindowMemory::page).ifPresent(wiring.panel()::turnTo);
        var done = new HashSet<SceneId>();
        settings.done().forEach(id -> done.add(new SceneId(id)));
        wiring.library().doneProperty().set(done);
    }

    private static Optional<Page> page(String name) {
        return List.of(Page.values()).stream()
                .filter(page -> page.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Saves a while after each change from now on. */
    void follow() {
        var player = wiring.player();
        List<ObservableValue<?>> all = List.of(
                appearance.languageProperty(), appearance.themeProperty(), player.speedProperty(),
                player.loopProperty(), player.studyProperty(), player.reducedMotionProperty(),
                wiring.window().topics().sideProperty(), wiring.window().panel().sideProperty(),
                wiring.panel().pageProperty(), wiring.library().doneProperty(), stage.xProperty(), stage.yProperty(),
                stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty(),
                player.screeningProperty().map(screening -> screening.map(Screening::step)));
        all.forEach(each -> each.subscribe(_ -> keep()));
        following = true;
    }

    private void keep() {
        if (following) {
            now = settings();
            keeper.keep(now);
        }
    }

    private Settings settings() {
        var player = wiring.player();
        var done = new TreeSet<String>();
        wiring.library().doneProperty().get().forEach(id -> done.add(id.value()));
        var screening = player.screeningProperty().get();
        return new Settings(
                chosen(now.language(), firstLanguage, appearance.languageProperty().get()),
                chosen(now.theme(), firstTheme, appearance.themeProperty().get()),
                screening.map(film -> film.scene().id().value()).or(now::scene),
                screening.map(film -> film.step().id().value()).or(now::step), place(),
                wiring.window().topics().sideProperty().get(), wiring.window().panel().sideProperty().get(),
                Optional.of(wiring.panel().page().name().toLowerCase(Locale.ROOT)), player.speedProperty().get(),
                player.loopProperty().get(),
                chosen(now.reducedMotion(), firstMotion, player.reducedMotionProperty().get()),
                player.studyProperty().get(), done);
    }

    /** What nobody has chosen stays open, so that the next start asks the desktop again. */
    private static <T> Optional<T> chosen(Optional<T> before, T first, T current) {
        return before.isPresent() || !current.equals(first) ? Optional.of(current) : Optional.empty();
    }

    /** A window that fills the screen remembers what it was before. */
    private Optional<WindowPlace> place() {
        if (stage.isFullScreen()) {
            return now.window();
        }
        if (stage.isMaximized()) {
            return now.window()
                    .or(() -> Optional.of(new WindowPlace(80, 60, 1280, 800, true)))
                    .map(was -> new WindowPlace(was.x(), was.y(), was.width(), was.height(), true));
        }
        return Optional.of(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }

    @Override
    public void close() {
        following = false;
        keeper.saveNow();
    }
}
