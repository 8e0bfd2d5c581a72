package org.kubeorama.player;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kubeorama.diagram.Fonts;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Text;
import org.kubeorama.timeline.Frame;
import org.kubeorama.ui.Words;

/** The number, title and caption of the step, in room for the longest of the film, so that nothing jumps. */
public final class CaptionController {
    private static final double LINE = 23;
    private static final int MOST_LINES = 5;
    /** Lines break at words, so that they are not quite full. */
    private static final double RAGGED = 1.07;

    private final PlayerViewModel viewModel;
    private final Words words;
    private List<Double> widths = List.of();

    @FXML private HBox block;
    @FXML private Label number;
    @FXML private Label total;
    @FXML private Label title;
    @FXML private Label caption;

    public CaptionController(PlayerViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var step = viewModel.frameProperty().map(frame -> frame.map(Frame::step));
        number.textProperty().bind(viewModel.frameProperty().map(
                frame -> frame.map(now -> String.valueOf(now.index() + 1)).orElse("")));
        total.textProperty().bind(viewModel.frameProperty().map(
                frame -> frame.map(now -> "/ " + now.way().size()).orElse("")));
        title.textProperty().bind(Bindings.createStringBinding(
                () -> step.getValue().map(now -> words.of(now.title())).orElse(""), step, words.language()));
        caption.textProperty().bind(Bindings.createStringBinding(
                () -> step.getValue().map(now -> words.of(now.caption())).orElse(""), step, words.language()));
        block.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> number.getText() + " " + total.getText() + " " + title.getText() + ". " + caption.getText(),
                caption.textProperty(), title.textProperty()));
        viewModel.filmProperty().subscribe(film -> measure(film.map(Film::scene)));
        caption.widthProperty().subscribe(_ -> reserve());
    }

    private void measure(Optional<SceneModel> scene) {
        var fonts = Fonts.bundled();
        double scale = caption.getFont().getSize() / TextStyle.CAPTION.size();
        widths = scene.map(SceneModel::allSteps).orElse(List.of()).stream()
                .flatMap(step -> both(step.caption()))
                .map(text -> fonts.width(text, TextStyle.CAPTION) * scale)
                .toList();
        reserve();
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.en(), text.zh());
    }

    private void reserve() {
        if (caption.getWidth() > 0) {
            int lines = widths.stream()
                    .mapToInt(width -> (int) Math.ceil(width * RAGGED / caption.getWidth()))
                    .max()
                    .orElse(1);
            caption.setMinHeight(LINE * Math.clamp(lines, 1, MOST_LINES));
        }
    }
}
