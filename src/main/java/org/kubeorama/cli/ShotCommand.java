package org.kubeorama.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
@Command(name = "shot", description = "Writes a picture of the window itself.")
final class ShotCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Size in pixels. Default: 1440x900.")
    private PictureSize size = new PictureSize(1440, 900);

    @Option(names = "--scene", paramLabel = "ID", description = "The scene that is open. Default: the first.")
    private Optional<String> scene = Optional.empty();

    @Option(names = "--step", paramLabel = "N", description = "The step that is shown, from 1, which is the default.")
    private int step = 1;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = CodeConverter.Languages.class,
            description = "en (default), zh.")
    private Language language = Language.EN;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = CodeConverter.Themes.class,
            description = "light (default), dark, contrast.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--dialog", paramLabel = "NAME", description = "A dialog over the window, such as export or keys.")
    private Optional<String> dialog = Optional.empty();

    @Mixin
    private final ScenesOption scenes;

    private final Surroundings surroundings;

    ShotCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public Integer call() throws CommandFailure {
        var request = new WindowPicture.Request(scenes.root(), sceneId(), step, size, language, theme, dialog);
        OffScreen.startAndWait();
        write(draw(request));
        return ExitCode.OK;
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
            throw CommandFailure.usage(noSuchThing.getMessage());
        }
    }

    private void write(int[] pixels) throws CommandFailure {
        try {
            WholeFile.write(out.toAbsolutePath(), new PngWriter().encode(pixels, size.width(), size.height()));
        } catch (IOException failure) {
            throw CommandFailure.failed("'" + out + "' cannot be written: " + WholeFile.reason(failure));
        }
    }
}
