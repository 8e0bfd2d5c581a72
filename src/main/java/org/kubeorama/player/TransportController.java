package org.kubeorama.player;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The bar under the stage: where the film is, and what makes it go on. */
public final class TransportController {
    private final PlayerViewModel viewModel;
    private final Words words;
    private final Hints hints;

    @FXML private Scrubber scrubber;
    @FXML private Button first;
    @FXML private Button back;
    @FXML private Button play;
    @FXML private FontIcon playIcon;
    @FXML private Button next;
    @FXML private Button last;
    @FXML private Button replay;
    @FXML private ComboBox<Double> speed;
    @FXML private ToggleButton loop;
    @FXML private Button smaller;
    @FXML private Button fit;
    @FXML private Button larger;

    public TransportController(PlayerViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        hints = new Hints(words);
    }

    @FXML
    private void initialize() {
        explain();
        speed.getItems().setAll(PlayerViewModel.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.valueProperty().bindBidirectional(viewModel.speedProperty().asObject());
        loop.selectedProperty().bindBidirectional(viewModel.loopProperty());
        viewModel.runningProperty().subscribe(
                running -> playIcon.setIconLiteral(running ? "mdi2p-pause" : "mdi2p-play"));
        fit.textProperty().bind(Bindings.createStringBinding(
                () -> words.text("player.zoom", Math.round(viewModel.zoomProperty().get().factor() * 100)),
                viewModel.zoomProperty(), words.language()));
        smaller.disableProperty().bind(viewModel.zoomProperty().map(zoom -> zoom.factor() <= 1));
        scrubber.setOnSeek(viewModel::seek);
        viewModel.heldProperty().bind(scrubber.heldProperty());
        viewModel.screeningProperty().subscribe(this::follow);
        words.language().subscribe(_ -> showTicks());
    }

    private void explain() {
        hints.explain(first, Shortcut.FIRST);
        hints.explain(back, Shortcut.BACK);
        hints.explain(next, Shortcut.NEXT);
        hints.explain(last, Shortcut.LAST);
        hints.explain(replay, Shortcut.REPLAY);
        hints.explain(loop, Shortcut.LOOP);
        hints.explain(speed, words.observe("player.speed"), Shortcut.FASTER);
        hints.explain(play, Bindings.createStringBinding(
                () -> words.text(viewModel.runningProperty().getValue() ? "player.pause" : "player.play"),
                viewModel.runningProperty(), words.language()), Shortcut.PLAY);
        hints.explain(smaller, Shortcut.ZOOM_OUT);
        hints.explain(fit, Shortcut.ZOOM_FIT);
        hints.explain(larger, Shortcut.ZOOM_IN);
        scrubber.accessibleTextProperty().bind(words.observe("player.scrubber"));
    }

    private void follow(Optional<Screening> before, Optional<Screening> now) {
        boolean sameWay = before.map(Screening::rhythm).equals(now.map(Screening::rhythm))
                && before.map(Screening::scene).equals(now.map(Screening::scene));
        if (!sameWay) {
            showTicks();
        }
        scrubber.positionProperty().set(
                now.map(screening -> screening.rhythm().position(screening.playhead().moment())).orElse(0.0));
    }

    private void showTicks() {
        var ticks = viewModel.screeningProperty().get().map(Screening::ticks).orElse(List.of());
        scrubber.show(ticks,
                tick -> words.text("player.scrubberAt", tick.step() + 1, ticks.size(), words.of(tick.title())),
                tick -> words.of(tick.chapter().orElseThrow()));
    }

    @FXML
    private void first() {
        viewModel.first();
    }

    @FXML
    private void back() {
        viewModel.back();
    }

    @FXML
    private void play() {
        viewModel.toggle();
    }

    @FXML
    private void next() {
        viewModel.next();
    }

    @FXML
    private void last() {
        viewModel.last();
    }

    @FXML
    private void replay() {
        viewModel.replay();
    }

    @FXML
    private void smaller() {
        viewModel.smaller();
    }

    @FXML
    private void fit() {
        viewModel.fit();
    }

    @FXML
    private void larger() {
        viewModel.larger();
    }

    private final class SpeedText extends StringConverter<Double> {
        @Override
        public String toString(Double value) {
            return value == null ? "" : words.text("player.speedOf", value);
        }

        @Override
        public Double fromString(String text) {
            throw new UnsupportedOperationException("speeds are chosen, not typed");
        }
    }
}
