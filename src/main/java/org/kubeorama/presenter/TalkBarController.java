package org.kubeorama.presenter;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.look.Theme;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The bar of the presenter view: film, time and pace, the clock, and what concerns the room's screen. */
public final class TalkBarController {
    private static final int MINUTES = 5;

    private final Model model;
    private final Words words;
    private final Consumer<Shortcut> press;
    private final Supplier<LocalTime> now;
    private final ObjectProperty<LocalTime> time = new SimpleObjectProperty<>(LocalTime.MIN);

    @FXML private Label topic;
    @FXML private Label film;
    @FXML private MenuButton timer;
    @FXML private Label planned;
    @FXML private HBox pace;
    @FXML private FontIcon paceIcon;
    @FXML private Label paceText;
    @FXML private Label clock;
    @FXML private MenuButton screens;
    @FXML private Button language;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private Button keys;
    @FXML private Button end;

    /** What the bar shows. */
    public record Model(
            PlayerViewModel player, TalkViewModel talk, AudienceViewModel audience, TimesViewModel times,
            ScreensViewModel screens) {}

    /** @param press does what a shortcut does; @param now what the clock on the wall says */
    public TalkBarController(Model model, Words words, Consumer<Shortcut> press, Supplier<LocalTime> now) {
        this.model = model;
        this.words = words;
        this.press = press;
        this.now = now;
    }

    @FXML
    private void initialize() {
        var scene = model.player().filmProperty().map(it -> it.map(shown -> shown.scene()));
        topic.textProperty().bind(scene.map(it -> it.map(shown -> "%02d".formatted(shown.topic())).orElse("")));
        film.textProperty().bind(Bindings.createStringBinding(
                () -> scene.getValue().map(shown -> words.of(shown.title())).orElse(""), scene, words.language()));
        clock.textProperty().bind(time.map(it -> "%02d:%02d".formatted(it.getHour(), it.getMinute())));
        var times = model.times();
        timer.textProperty().bind(times.elapsedProperty().map(it -> Minutes.of(it.doubleValue())));
        planned.textProperty().bind(times.plannedProperty().map(it -> "/ " + Minutes.of(it.doubleValue())));
        Changes.follow(this::showPace, times.elapsedProperty(), times.slotProperty(), times.pausedProperty(),
                words.language());
        fillTimer();
        explain();
    }

    /** Looks at the clock on the wall. */
    public void tick() {
        time.set(now.get().withSecond(0).withNano(0));
    }

    private void showPace() {
        var how = model.times().pausedProperty().get() ? Pace.UNKNOWN : model.times().pace();
        PaceClass.set(pace, how);
        paceIcon.setIconLiteral(icon(how));
        paceText.setText(said(how));
    }

    private static String icon(Pace how) {
        return switch (how) {
            case UNKNOWN -> "mdi2t-timer-off-outline";
            case EARLY -> "mdi2c-chevron-double-right";
            case ON_TIME -> "mdi2c-check";
            case LATE -> "mdi2c-chevron-left";
            case VERY_LATE -> "mdi2c-chevron-double-left";
        };
    }

    private String said(Pace how) {
        var by = Minutes.of(Math.abs(model.times().late()));
        return switch (how) {
            case UNKNOWN -> words.text(model.times().pausedProperty().get() ? "presenter.paused" : "presenter.noPlan");
            case EARLY -> words.text("presenter.early", by);
            case ON_TIME -> words.text("presenter.onTime");
            case LATE, VERY_LATE -> words.text("presenter.late", by);
        };
    }

    private void fillTimer() {
        timer.getItems().setAll(
                item("presenter.pause", model.times()::pause), item("presenter.restart", model.times()::restart),
                item("presenter.longer", () -> plan(MINUTES)), item("presenter.shorter", () -> plan(-MINUTES)));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.observe(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void plan(int more) {
        var order = model.talk().orderProperty().get();
        int minutes = order.minutes().orElse((int) Math.ceil(model.times().scheduleProperty().get().length() / 60_000));
        int next = Math.clamp(minutes + more, 1, RunningOrder.LONGEST);
        model.talk().orderProperty().set(new RunningOrder(order.title(), Optional.of(next), order.parts()));
    }

    private void explain() {
        var hints = new Hints(words, Shortcut.Context.PRESENTING);
        hints.explain(timer, words.observe("presenter.timer"));
        hints.explain(screens, words.observe("ui.shortcut.swapScreens"), Shortcut.SWAP_SCREENS);
        Changes.follow(this::fillScreens, model.screens().places(), model.screens().audiencePlace(), words.language());
        explain(hints, language, Shortcut.AUDIENCE_LANGUAGE);
        explain(hints, theme, Shortcut.AUDIENCE_THEME);
        explain(hints, keys, Shortcut.KEYS);
        explain(hints, end, Shortcut.LEAVE);
        end.setOnAction(_ -> model.talk().end());
        model.audience().themeProperty().subscribe(it -> themeIcon.setIconLiteral(icon(it)));
        language.textProperty().bind(model.audience().languageProperty().map(it -> switch (it) {
            case EN -> "EN";
            case ZH -> "中";
        }));
    }

    private void explain(Hints hints, Button button, Shortcut shortcut) {
        hints.explain(button, shortcut);
        button.setOnAction(_ -> press.accept(shortcut));
    }

    private void fillScreens() {
        var audience = model.screens().audiencePlace().getValue();
        screens.setText(audience.map(this::name).orElseGet(() -> words.text("presenter.noScreen")));
        screens.getItems().setAll(model.screens().places().getValue().stream().map(place -> {
            var item = new MenuItem(name(place));
            item.setOnAction(_ -> model.screens().choose(place));
            return item;
        }).toList());
    }

    private String name(Place place) {
        int number = model.screens().places().getValue().indexOf(place) + 1;
        return words.text("presenter.screen", number, size(place.width() * place.scale()), size(place.height() * place.scale()));
    }

    private static String size(double pixels) {
        return String.valueOf(Math.round(pixels));
    }

    private static String icon(Theme theme) {
        return switch (theme) {
            case DARK -> "mdi2w-weather-night";
            case LIGHT -> "mdi2w-weather-sunny";
            case CONTRAST -> "mdi2c-contrast-circle";
        };
    }
}
