package org.kubeorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kubeorama.export.StepRange;
import org.kubeorama.export.ExportFailure;
import org.kubeorama.export.ExportRequest;
import org.kubeorama.export.FrameExporter;
import org.kubeorama.export.OffScreen;
import org.kubeorama.export.PictureSize;
import org.kubeorama.export.StepChoice;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.script.SceneFolder.Entry;
import org.kubeorama.script.SceneReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes steps as pictures. */
@Command(
        name = "export",
        description = "Writes every step as a picture; with --fork or --steps, those along one way.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "SCENE", description = "The id of a scene.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Every scene that there is.")
    private boolean all;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = CodeConverter.Formats.class,
            description = "png, which is the default.")
    private List<String> formats = List.of("png");

    @Option(
            names = "--steps",
            split = ",",
            paramLabel = "N",
            converter = StepsConverter.class,
            description = "Steps by position, from 1, such as 1,4-6.")
    private List<StepRange> steps = List.of();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Size in pixels. Default: 1920x1080.")
    private PictureSize size = PictureSize.FULL_HD;

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Makes the size so many times larger.")
    private double scale = 1;

    @Option(
            names = "--theme",
            split = ",",
            paramLabel = "THEME",
            converter = CodeConverter.Themes.class,
            description = "light (default), dark, contrast.")
    private List<Theme> themes = List.of(Theme.LIGHT);

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "LANG",
            converter = CodeConverter.Languages.class,
            description = "en (default), zh.")
    private List<Language> languages = List.of(Language.EN);

    @Option(names = "--bare", description = "Just the diagram, without title and caption.")
    private boolean bare;

    @Option(names = "--fork", paramLabel = "ID", description = "The way that takes this fork.")
    private Optional<String> fork = Optional.empty();

    @Option(names = "--verbose", description = "Tells each file.")
    private boolean verbose;

    @Mixin
    private final ScenesOption scenes;

    private final Surroundings surroundings;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public Integer call() throws CommandFailure, ExportFailure, InterruptedException {
        var pictureSize = scaled();
        var entries = chosen();
        var screen = OffScreen.start();
        var choice = new StepChoice(fork.map(ForkId::new), StepRange.positions(steps));
        var request = new ExportRequest(read(entries), choice, languages, themes, pictureSize, bare, out);
        var progress = new ProgressLine(surroundings, verbose);
        try {
            var plan = new FrameExporter(screen).export(request, progress);
            progress.end();
            surroundings.out().printf("%d pictures in %s%n", plan.frames().size(), out);
        } finally {
            progress.end();
        }
        return ExitCode.OK;
    }

    private PictureSize scaled() throws CommandFailure {
        try {
            return size.times(scale);
        } catch (IllegalArgumentException outOfBounds) {
            throw CommandFailure.usage(outOfBounds.getMessage());
        }
    }

    private List<Entry> chosen() throws CommandFailure {
        if (all != ids.isEmpty()) {
            throw CommandFailure.usage("name the scenes to export, or write --all");
        }
        var entries = all ? scenes.folder().list().scenes() : scenes.find(ids);
        if (entries.isEmpty()) {
            throw CommandFailure.usage("there are no scenes in '" + scenes.root() + "'");
        }
        return entries;
    }

    private static List<SceneModel> read(List<Entry> entries) throws CommandFailure {
        var models = new ArrayList<SceneModel>();
        for (var entry : entries) {
            var scene = SceneReader.read(entry.folder()).scene();
            models.add(scene.orElseThrow(() -> CommandFailure.failed(
                    "'" + entry.id() + "' cannot be shown as it is; kubeorama check " + entry.id() + " tells why")));
        }
        return models;
    }
}
