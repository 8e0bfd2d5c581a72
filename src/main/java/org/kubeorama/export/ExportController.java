package org.kubeorama.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.kubeorama.export.ExportViewModel.Progress;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Language;
import org.kubeorama.ui.Words;

/** The export dialog. */
public final class ExportController {
    private static final List<PictureSize> SIZES = List.of(
            new PictureSize(1280, 720), PictureSize.FULL_HD, new PictureSize(2560, 1440), new PictureSize(3840, 2160));

    private final ExportViewModel viewModel;
    private final Words words;
    private final UnaryOperator<Optional<Path>> chooseFolder;
    private final Runnable close;

    @FXML
    private RadioButton thisFilm;

    @FXML
    private RadioButton everyFilm;

    @FXML
    private ComboBox<Optional<Fork>> way;

    @FXML
    private TextField steps;

    @FXML
    private ComboBox<PictureSize> size;

    @FXML
    private CheckBox english;

    @FXML
    private CheckBox chinese;

    @FXML
    private CheckBox light;

    @FXML
    private CheckBox dark;

    @FXML
    private CheckBox contrast;

    @FXML
    private CheckBox bare;

    @FXML
    private Label folder;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label message;

    @FXML
    private Button export;

    @FXML
    private Button cancel;

    /**
     * @param chooseFolder asks for a folder, beginning at the one given; empty: none was chosen
     * @param close takes the dialog away
     */
    public ExportController(
            ExportViewModel viewModel, Words words, UnaryOperator<Optional<Path>> chooseFolder, Runnable close) {
        this.viewModel = viewModel;
        this.words = words;
        this.chooseFolder = chooseFolder;
        this.close = close;
    }

    @FXML
    private void initialize() {
        viewModel.everyFilmProperty().subscribe(every -> (every ? everyFilm : thisFilm).setSelected(true));
        everyFilm.selectedProperty().subscribe(every -> viewModel.everyFilmProperty().set(every));
        fillWays();
        size.getItems().setAll(SIZES);
        size.valueProperty().bindBidirectional(viewModel.sizeProperty());
        steps.textProperty().bindBidirectional(viewModel.stepsProperty());
        bare.selectedProperty().bindBidirectional(viewModel.bareProperty());
        choice(english, viewModel.languages(), Language.EN);
        choice(chinese, viewModel.languages(), Language.ZH);
        choice(light, viewModel.themes(), Theme.LIGHT);
        choice(dark, viewModel.themes(), Theme.DARK);
        choice(contrast, viewModel.themes(), Theme.CONTRAST);
        folder.textProperty().bind(viewModel.folderProperty().asString());
        showProgress();
    }

    private void fillWays() {
        way.setConverter(names());
        viewModel.filmProperty().subscribe(film -> {
            var ways = new ArrayList<Optional<Fork>>();
            ways.add(Optional.empty());
            film.ifPresent(scene -> scene.forks().forEach(fork -> ways.add(Optional.of(fork))));
            way.getItems().setAll(ways);
            way.setValue(viewModel.forkProperty().get());
        });
        words.language().subscribe(_ -> way.setConverter(names()));
        way.valueProperty().subscribe(chosen -> viewModel.forkProperty().set(chosen == null ? Optional.empty() : chosen));
        viewModel.forkProperty().subscribe(way::setValue);
        way.disableProperty().bind(everyFilm.selectedProperty());
        steps.disableProperty().bind(everyFilm.selectedProperty());
    }

    private StringConverter<Optional<Fork>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Fork> fork) {
                return fork == null || fork.isEmpty() ? words.text("export.everyStep") : words.of(fork.get().label());
            }

            @Override
            public Optional<Fork> fromString(String name) {
                throw new IllegalStateException("the way is not typed");
            }
        };
    }

    private static <T> void choice(CheckBox box, ObservableSet<T> set, T value) {
        box.setSelected(set.contains(value));
        set.addListener((SetChangeListener<T>) _ -> box.setSelected(set.contains(value)));
        box.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                set.add(value);
            } else if (set.size() > 1) {
                set.remove(value);
            } else {
                // one of them stays chosen: an export of nothing is of no use
                box.setSelected(set.contains(value));
            }
        });
    }

    private void showProgress() {
        var progress = viewModel.progressProperty();
        message.textProperty().bind(Bindings.createStringBinding(
                () -> sentence(progress.get()), progress, words.language()));
        bar.progressProperty().bind(progress.map(ExportController::share));
        bar.visibleProperty().bind(progress.map(now -> now instanceof Progress.Running));
        export.disableProperty().bind(progress.map(now -> now instanceof Progress.Running));
        cancel.textProperty().bind(Bindings.createStringBinding(
                () -> words.text(viewModel.running() ? "export.cancel" : "export.close"), progress, words.language()));
    }

    private String sentence(Progress progress) {
        return switch (progress) {
            case Progress.Waiting _ -> words.text("export.waiting");
            case Progress.Running(int _, int total) when total == 0 -> words.text("export.begins");
            case Progress.Running(int done, int total) -> words.text("export.running", done, total);
            case Progress.Done(int pictures, var into) -> words.text("export.done", pictures, into.toString());
            case Progress.Cancelled _ -> words.text("export.cancelled");
            case Progress.Failed(var why) -> words.text("export.failed", why);
        };
    }

    private static double share(Progress progress) {
        return progress instanceof Progress.Running(int done, int total) && total > 0
                ? (double) done / total
                : ProgressBar.INDETERMINATE_PROGRESS;
    }

    @FXML
    private void chooseFolder() {
        chooseFolder.apply(Optional.of(viewModel.folderProperty().get())).ifPresent(viewModel.folderProperty()::set);
    }

    @FXML
    private void export() {
        viewModel.start();
    }

    /** Cancels what runs; closes the dialog where nothing does. */
    @FXML
    private void cancel() {
        if (viewModel.running()) {
            viewModel.cancel();
        } else {
            close.run();
        }
    }
}
