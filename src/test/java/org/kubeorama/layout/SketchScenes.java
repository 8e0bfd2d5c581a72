package org.kubeorama.layout;

import java.io.IOException;
import java.nio.file.Path;
import org.kubeorama.scene.Language;
import org.kubeorama.script.SceneReader;

/** Sketches scene folders: {@code OUT FOLDER…}. */
final class SketchScenes {
    private SketchScenes() {}

    static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            var reading = SceneReader.read(Path.of(args[i]));
            reading.problems().stream().limit(5).forEach(System.err::println);
            var scene = reading.scene().orElseThrow();
            long start = System.nanoTime();
            LayoutEngine.layout(scene, new AwtMeasure());
            System.out.printf("%s %d ms%n", scene.id(), (System.nanoTime() - start) / 1_000_000);
            var measure = new AwtMeasure();
            LayoutProblems.of(scene, LayoutEngine.layout(scene, measure), measure).forEach(problem ->
                    System.out.println("  " + problem.rule() + " " + problem.wrong()));
            for (var language : Language.values()) {
                Sketch.draw(scene, Path.of(args[0]).resolve(scene.id() + "." + language.code() + ".png"),
                        scene.steps().get(scene.steps().size() / 2).id(), language);
            }
        }
    }
}
