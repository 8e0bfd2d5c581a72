package org.kubeorama.presenter;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.Zoom;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Frame;

/**
 * What the room sees, and what the speaker sees of it. They are the same until the picture of the room is frozen: the
 * speaker then goes on alone.
 */
public final class AudienceViewModel {
    private final PlayerViewModel player;
    private final ReadOnlyObjectWrapper<Optional<Shown>> live = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyBooleanWrapper close = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private CloseLook look = CloseLook.AWAY;
    private Optional<Film> film = Optional.empty();
    private Set<ActorId> cards = Set.of();

    /** What lies over the stage. */
    public enum Cover {
        NONE, BLACK, WHITE
    }

    /** @param language and theme the room starts with; they are the room's own from then on */
    public AudienceViewModel(PlayerViewModel player, Language language, Theme theme) {
        this.player = player;
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
        player.frameProperty().subscribe(frame -> frame.ifPresent(this::follow));
        player.zoomProperty().subscribe(_ -> followZoom());
        zoom.subscribe(now -> {
            if (!frozen.get()) {
                player.zoomProperty().set(now);
            }
        });
        frozen.subscribe(_ -> {
            show();
            followZoom();
        });
    }

    private void follow(Frame frame) {
        player.filmProperty().get().ifPresent(now -> {
            if (film.filter(before -> before == now).isEmpty()) {
                film = Optional.of(now);
                cards = cards(now);
                look = CloseLook.AWAY;
            }
            change(it -> it.at(frame, cards));
        });
    }

    private static Set<ActorId> cards(Film film) {
        return film.scene().actorsById().values().stream()
                .filter(actor -> !actor.isFrame())
                .map(Actor::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void change(UnaryOperator<CloseLook> to) {
        var next = to.apply(look);
        look = player.reducedMotionProperty().get() ? next.arrived() : next;
        close.set(look.on());
        moving.set(look.moving());
        player.frameProperty().getValue().ifPresent(frame ->
                film.ifPresent(now -> live.set(Optional.of(new Shown(now, look.through(frame))))));
        show();
    }

    private void show() {
        if (!frozen.get()) {
            shown.set(live.get());
        }
    }

    private void followZoom() {
        if (!frozen.get()) {
            zoom.set(player.zoomProperty().get());
        }
    }

    /** Lets time pass for the speaker's camera. @param millis of the clock */
    public void advance(double millis) {
        if (look.moving()) {
            change(it -> it.advance(millis));
        }
    }

    /** Goes close to what is lit and stays with it, or back. */
    public void switchClose() {
        player.frameProperty().getValue().ifPresent(frame -> change(it -> it.switched(frame, cards)));
    }

    /** Shows the whole stage. */
    public void fit() {
        player.fit();
        change(CloseLook::away);
    }

    /** Covers the stage, or uncovers it, whatever covers it. */
    public void cover(Cover with) {
        cover.set(cover.get() == Cover.NONE ? with : Cover.NONE);
    }

    public void nextLanguage() {
        language.set(language.get() == Language.EN ? Language.ZH : Language.EN);
    }

    /** Dark, light, high contrast, and round again. */
    public void nextTheme() {
        theme.set(switch (theme.get()) {
            case DARK -> Theme.LIGHT;
            case LIGHT -> Theme.CONTRAST;
            case CONTRAST -> Theme.DARK;
        });
    }

    /** Nothing is frozen, covered or looked at closely any more. */
    void reset() {
        frozen.set(false);
        cover.set(Cover.NONE);
        look = CloseLook.AWAY;
        change(UnaryOperator.identity());
    }

    /** What the room sees. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the speaker sees, who is ahead of the room while its picture is frozen. */
    public ReadOnlyObjectProperty<Optional<Shown>> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** Whether the room keeps its picture. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    public ObjectProperty<Cover> coverProperty() {
        return cover;
    }

    /** How the room looks at its picture. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the camera is close to what is lit. */
    public ReadOnlyBooleanProperty closeProperty() {
        return close.getReadOnlyProperty();
    }

    /** Whether the speaker's camera is on its way, so that time has to pass for it. */
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }
}
