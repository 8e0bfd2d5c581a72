package org.kubeorama.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kubeorama.export.OffScreen;
import org.kubeorama.export.PictureSize;
import org.kubeorama.export.PngWriter;
import org.kubeorama.export.WholeFile;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.SceneFolder.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a picture of the window. */
@Command(name = "shot", description = "Writes a picture of the window itself, or of a view of a presentation.")
final class ShotCommand implements Work {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file to write.")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "Size in pixels. Default: 1440x900.")
    private String size = "1440x900";

    @Option(names = "--scene", paramLabel = "ID", description = "The scene that is open. Default: the first.")
    private Optional<String> scene = Optional.empty();

    @Option(names = "--step", paramLabel = "N", description = "The step that is shown, from 1, which is the default.")
    private int step = 1;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default), zh.")
    private String language = Language.EN.code();

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default), dark, contrast.")
    private String theme = Theme.LIGHT.code();

    @Option(names = "--dialog", paramLabel = "NAME", description = "A dialog over the window, such as export or keys.")
    private Optional<String> dialog = Optional.empty();

    @Option(names = "--view", paramLabel = "VIEW",
            description = "A view of a presentation instead of the window: presenter, audience, overview, keys.")
    private Optional<String> view = Optional.empty();

    @Mixin
    private final ScenesOption scenes;

    private final Surroundings surroundings;

    ShotCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public int run() throws CommandFailure {
        var request = request();
        OffScreen.startAndWait();
        write(draw(request), request.size());
        return ExitCode.OK;
    }

    private WindowPicture.Request request() throws CommandFailure {
        try {
            return new WindowPicture.Request(
                    scenes.root(),
                    sceneId(),
                    step,
                    PictureSize.of(size),
                    Choice.LANGUAGES.of(language),
                    Choice.THEMES.of(theme),
                    dialog,
                    view);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong);
        }
    }

    private Optional<SceneId> sceneId() throws CommandFailure {
        return scene.isEmpty()
                ? Optional.empty()
                : scenes.find(List.of(scene.get())).stream().map(Entry::id).findFirst();
    }

    private int[] draw(WindowPicture.Request request) throws CommandFailure {
        try {
            return surroundings.window().draw(request);
        } catch (IllegalArgumentException noSuchThing) {
            throw CommandFailure.usage(noSuchThing);
        }
    }

    private void write(int[] pixels, PictureSize size) throws CommandFailure {
        try {
            WholeFile.write(out.toAbsolutePath(), new PngWriter().encode(pixels, size.width(), size.height()));
        } catch (IOException failure) {
            throw CommandFailure.failed("'" + out + "' cannot be written: " + WholeFile.reason(failure));
        }
    }
}
