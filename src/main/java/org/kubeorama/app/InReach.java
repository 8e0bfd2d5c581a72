package org.kubeorama.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kubeorama.app.Settings.WindowPlace;
import org.kubeorama.presenter.Place;
import org.kubeorama.presenter.Screens;

/** Brings a window back whose title bar is on no screen any more, after a screen has gone. */
final class InReach {
    /** The system moves windows, too, when a screen goes; what it has done is looked at afterwards. */
    private static final Duration SETTLED = Duration.seconds(1);

    private final Screens screens;
    private final Stage window;

    InReach(Screens screens, Stage window) {
        this.screens = screens;
        this.window = window;
    }

    /** Looks after each change of the screens. @param later runs what it is given when the system has settled */
    void follow(Consumer<Runnable> later) {
        screens.places().addListener((_, _, _) -> later.accept(this::look));
    }

    /** The wait of a real system. */
    static void settled(Runnable then) {
        var pause = new PauseTransition(SETTLED);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    private void look() {
        var there = screens.places().getValue();
        boolean free = !window.isFullScreen() && !window.isMaximized() && !window.isIconified();
        if (free && !there.isEmpty() && !reachable(there)) {
            var screen = there.getFirst();
            window.setWidth(Math.min(window.getWidth(), screen.width() * 0.9));
            window.setHeight(Math.min(window.getHeight(), screen.height() * 0.9));
            window.setX(screen.x() + (screen.width() - window.getWidth()) / 2);
            window.setY(screen.y() + (screen.height() - window.getHeight()) / 2);
        }
    }

    private boolean reachable(List<Place> there) {
        var place = new WindowPlace(window.getX(), window.getY(), window.getWidth(), window.getHeight(), false);
        return WindowApplication.reachable(place, there.stream()
                .map(screen -> new Rectangle2D(screen.x(), screen.y(), screen.width(), screen.height()))
                .toList());
    }
}
