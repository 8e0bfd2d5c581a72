package org.kubeorama.presenter;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kubeorama.diagram.Overlay;
import org.kubeorama.diagram.StageView;
import org.kubeorama.diagram.Trim;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Film;
import org.kubeorama.player.StageRoom;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Frame;

/** Keeps the stage of a room at what is shown, in the language and the theme of the audience. */
final class FollowingStage {
    private final StageRoom room;
    private final ObservableValue<Language> language;
    private final ObservableValue<Theme> theme;
    private final Executor turns;
    private Optional<Film> film = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private Optional<StageView> stage = Optional.empty();
    private Overlay overlay = Overlay.NONE;
    private boolean resting;
    private boolean waiting;

    /** @param turns runs what draws; only the last of what is shown until then is drawn */
    FollowingStage(StageRoom room, AudienceViewModel audience, Executor turns) {
        this.room = room;
        this.turns = turns;
        language = audience.languageProperty();
        theme = audience.themeProperty();
        language.subscribe(now -> stage.ifPresent(view -> view.setLanguage(now)));
        theme.subscribe(now -> stage.ifPresent(view -> view.setTheme(now)));
    }

    /** Follows what is shown, and what lies over it. */
    void follow(ObservableValue<Optional<Shown>> shown, ObservableValue<Overlay> over) {
        shown.subscribe(now -> now.ifPresent(this::show));
        over.subscribe(now -> {
            overlay = now;
            stage.filter(_ -> !resting).ifPresent(view -> view.lay(now));
        });
    }

    private void show(Shown now) {
        frame = Optional.of(now.frame());
        if (film.filter(before -> before == now.film()).isEmpty()) {
            film = Optional.of(now.film());
            stage = Optional.empty();
        }
        if (!resting && !waiting) {
            waiting = true;
            turns.execute(this::takeTurn);
        }
    }

    private void takeTurn() {
        waiting = false;
        if (!resting) {
            draw();
        }
    }

    /** Nobody looks: nothing is drawn until somebody does. */
    void rest(boolean rests) {
        resting = rests;
        if (!rests) {
            draw();
        }
    }

    /** Follows the window that the room is in: rests while it is hidden, and fits the pixels of each screen. */
    void restWith(Node view) {
        var window = view.sceneProperty().flatMap(scene -> scene.windowProperty());
        window.flatMap(now -> now.showingProperty()).orElse(true).subscribe(showing -> rest(!showing));
        window.flatMap(now -> now.renderScaleXProperty()).subscribe(_ -> stage.ifPresent(StageView::requestLayout));
    }

    private void draw() {
        film.ifPresent(now -> frame.ifPresent(instant -> {
            if (stage.isEmpty()) {
                var view = new StageView(
                        now.scene(), now.layout(), theme.getValue(), language.getValue(), Trim.AUDIENCE);
                stage = Optional.of(view);
                room.setStage(view, SceneLayout.CANVAS);
            }
            stage.get().show(instant);
            stage.get().lay(overlay);
        }));
    }

    /** The point of the canvas under a point of the room. */
    Optional<Point> onCanvas(double x, double y) {
        return stage.map(view -> view.onCanvas(x - view.getLayoutX(), y - view.getLayoutY()));
    }
}
