package org.kubeorama.script;

import java.nio.file.Path;

/** Prints the problems of scene folders, for writers of scenes: one line each, and a word where there are none. */
public final class CheckScript {
    private CheckScript() {}

    public static void main(String[] folders) {
        for (var folder : folders) {
            var reading = SceneReader.read(Path.of(folder));
            reading.problems().forEach(problem -> System.out.println(problem.oneLine()));
            System.out.println(folder + ": " + reading.problems().size() + " problems, "
                    + reading.scene()
                            .map(scene -> scene.allSteps().size() + " steps")
                            .orElse("no film"));
        }
    }
}
