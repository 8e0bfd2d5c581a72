package org.kubeorama.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.ui.BackgroundWork;

/** What is chosen in the export dialog, and how far the export is. Holds no node. */
public final class ExportViewModel {
    private final BackgroundWork work;
    private final FrameExporter exporter;
    private final Callable<List<SceneModel>> allFilms;
    private final ObjectProperty<Optional<SceneModel>> film = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty everyFilm = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Fork>> fork = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty steps = new SimpleStringProperty("");
    private final ObjectProperty<PictureSize> size = new SimpleObjectProperty<>(PictureSize.FULL_HD);
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final ObservableSet<Language> languages = FXCollections.observableSet(EnumSet.of(Language.EN));
    private final ObservableSet<Theme> themes = FXCollections.observableSet(EnumSet.of(Theme.LIGHT));
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Waiting());
    private BackgroundWork.Job job = () -> {};

    /** How far the export is. */
    public sealed interface Progress {
        /** Nothing has been asked for yet. */
        record Waiting() implements Progress {}

        /** @param total 0 until it is known */
        record Running(int done, int total) implements Progress {}

        record Done(int pictures, Path folder) implements Progress {}

        record Cancelled() implements Progress {}

        /** @param sentence for whoever asked */
        record Failed(String sentence) implements Progress {}
    }

    /**
     * @param allFilms reads every film there is; called away from the FX thread
     * @param folder where files go, unless another is chosen
     */
    public ExportViewModel(
            BackgroundWork work, FrameExporter exporter, Callable<List<SceneModel>> allFilms, Path folder) {
        this.work = work;
        this.exporter = exporter;
        this.allFilms = allFilms;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** Prepares for a film, in the language and colours that it is watched in. */
    public void prepare(SceneModel shown, Language language, Theme theme) {
        film.set(Optional.of(shown));
        fork.set(Optional.empty());
        languages.retainAll(Set.of(language));
        languages.add(language);
        themes.retainAll(Set.of(theme));
        themes.add(theme);
        if (!running()) {
            progress.set(new Progress.Waiting());
        }
    }

    /** Begins; what is wrong with the choices becomes the progress's sentence. */
    public void start() {
        if (running() || film.get().isEmpty()) {
            return;
        }
        try {
            var choice = everyFilm.get()
                    ? StepChoice.EVERYTHING
                    : new StepChoice(fork.get().map(Fork::id), StepRange.positions(steps.get()));
            var shown = film.get().get();
            boolean every = everyFilm.get();
            var chosenLanguages = List.copyOf(EnumSet.copyOf(languages));
            var chosenThemes = List.copyOf(EnumSet.copyOf(themes));
            var pictures = size.get();
            boolean diagramOnly = bare.get();
            var into = folder.get();
            progress.set(new Progress.Running(0, 0));
            job = work.run(() -> exporter.export(
                            new ExportRequest(every ? allFilms.call() : List.of(shown), choice, chosenLanguages,
                                    chosenThemes, pictures, diagramOnly, into),
                            (_, done, total) -> tell(done, total)),
                    plan -> progress.set(new Progress.Done(plan.frames().size(), into)),
                    failure -> progress.set(new Progress.Failed(sentence(failure))));
        } catch (IllegalArgumentException wrong) {
            progress.set(new Progress.Failed(sentence(wrong)));
        }
    }

    private void tell(int done, int total) {
        work.fxThread().execute(() -> {
            if (running()) {
                progress.set(new Progress.Running(done, total));
            }
        });
    }

    private static String sentence(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /** Stops an export under way; files that are there stay. */
    public void cancel() {
        if (running()) {
            job.cancel();
            progress.set(new Progress.Cancelled());
        }
    }

    /** Whether an export is under way. */
    public boolean running() {
        return progress.get() instanceof Progress.Running;
    }

    /** The film that is shown, the only one that is exported unless all are; empty: nothing can be. */
    public ObjectProperty<Optional<SceneModel>> filmProperty() {
        return film;
    }

    /** All films instead of the one that is shown. */
    public BooleanProperty everyFilmProperty() {
        return everyFilm;
    }

    /** The way to take; empty: every step, those of forks too, unless steps are named. */
    public ObjectProperty<Optional<Fork>> forkProperty() {
        return fork;
    }

    /** Positions such as 1,4-6; blank: all. */
    public StringProperty stepsProperty() {
        return steps;
    }

    /** How large pictures become. */
    public ObjectProperty<PictureSize> sizeProperty() {
        return size;
    }

    /** Just the diagram, without title and caption. */
    public BooleanProperty bareProperty() {
        return bare;
    }

    /** The languages of the pictures, at least one. */
    public ObservableSet<Language> languages() {
        return languages;
    }

    /** The themes of the pictures, at least one. */
    public ObservableSet<Theme> themes() {
        return themes;
    }

    /** Where files go. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** How far the export is. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
