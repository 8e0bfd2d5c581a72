package org.kubeorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.kubeorama.export.ExportFailure;
import org.kubeorama.export.ExportRequest;
import org.kubeorama.export.FrameExporter;
import org.kubeorama.export.OffScreen;
import org.kubeorama.export.PictureSize;
import org.kubeorama.export.StepChoice;
import org.kubeorama.export.StepRange;
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
final class ExportCommand implements Work {
    private static final Choice<String> FORMATS = new Choice<>("format", List.of("png"), Function.identity());

    @Parameters(arity = "0..*", paramLabel = "SCENE", description = "The id of a scene.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Every scene that there is.")
    private boolean all;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "png, which is the default.")
    private String formats = "png";

    @Option(names = "--steps", paramLabel = "N,N-N", description = "By position, from 1, such as 1,4-6.")
    private String steps = "";

    @Option(names = "--size", paramLabel = "WxH", description = "Size in pixels. Default: 1920x1080.")
    private String size = PictureSize.FULL_HD.toString();

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Makes the size so many times larger.")
    private double scale = 1;

    @Option(names = "--theme", paramLabel = "THEME,…", description = "light (default), dark, contrast.")
    private String themes = Theme.LIGHT.code();

    @Option(names = "--lang", paramLabel = "LANG,…", description = "en (default), zh.")
    private String languages = Language.EN.code();

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

    /** What the options say, apart from the scenes. */
    private record Wanted(StepChoice steps, PictureSize size, List<Theme> themes, List<Language> languages) {}

    @Override
    public int run() throws CommandFailure, ExportFailure, InterruptedException {
        var wanted = wanted();
        var entries = chosen();
        try (var screen = OffScreen.start()) {
            export(
                    new ExportRequest(
                            read(entries), wanted.steps, wanted.languages, wanted.themes, wanted.size, bare, out),
                    screen);
        }
        return ExitCode.OK;
    }

    private Wanted wanted() throws CommandFailure {
        try {
            FORMATS.list(formats);
            return new Wanted(
                    new StepChoice(fork.map(ForkId::new), StepRange.positions(steps)),
                    PictureSize.of(size).times(scale),
                    Choice.THEMES.list(themes),
                    Choice.LANGUAGES.list(languages));
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong);
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

    private void export(ExportRequest request, Executor screen) throws ExportFailure, InterruptedException {
        var progress = new ProgressLine(surroundings, verbose);
        try {
            int pictures = new FrameExporter(screen).export(request, progress).frames().size();
            progress.end();
            surroundings.out().println(pictures + (pictures == 1 ? " picture in " : " pictures in ") + out);
        } finally {
            progress.end();
        }
    }
}
