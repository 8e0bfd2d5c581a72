package org.kubeorama.layout;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.kubeorama.script.SceneReader;

/** Times the layout of scene folders, cold and warm. */
final class LayoutSpeed {
    private LayoutSpeed() {}

    static void main(String[] args) {
        for (var folder : args) {
            var scene = SceneReader.read(Path.of(folder)).scene().orElseThrow();
            var threads = ManagementFactory.getThreadMXBean();
            for (int i = 0; i < 60; i++) {
                long start = threads.getCurrentThreadCpuTime();
                LayoutEngine.layout(scene, new FakeMeasure());
                if (i == 0 || i >= 57) {
                    System.out.printf("%s %.1f ms%n", scene.id(), (threads.getCurrentThreadCpuTime() - start) / 1e6);
                }
            }
        }
    }
}
