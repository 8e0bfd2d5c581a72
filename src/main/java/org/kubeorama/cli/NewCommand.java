package org.kubeorama.cli;

import java.io.IOException;
import org.kubeorama.scene.SceneId;
import org.kubeorama.script.NewScene;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a scene to start from. */
@Command(name = "new", description = "Writes a small complete scene to start from.")
final class NewCommand implements Work {
    @Parameters(paramLabel = "ID", description = "Its id: lower-case words joined by hyphens, such as my-scene.")
    private String id = "";

    @Mixin
    private final ScenesOption scenes;

    private final Surroundings surroundings;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public int run() throws CommandFailure {
        var scene = new SceneId(id);
        var refusal = NewScene.refusal(scene);
        if (refusal.isPresent()) {
            throw CommandFailure.usage(refusal.get());
        }
        try {
            surroundings.out().println(NewScene.write(scenes.root(), scene));
            return ExitCode.OK;
        } catch (IOException failure) {
            throw CommandFailure.failed(CommandFailure.sentence(failure));
        }
    }
}
