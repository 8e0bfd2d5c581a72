package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.script.SceneReader;

/** Scripts of any size: nodes in a grid, each linked to its right and lower neighbour, packets running between them. */
final class SceneOfSize {
    private static final String[] ROLES = {"client", "control", "store", "node", "pod", "container"};

    private SceneOfSize() {}

    /** Writes a scene folder and returns it. @param actors from 2; @param steps from 1 */
    static Path write(Path parent, String id, int actors, int steps) throws IOException {
        var folder = Files.createDirectories(parent.resolve(id));
        Files.writeString(folder.resolve("scene.json"), script(id, actors, steps));
        return folder;
    }

    /** A scene of that size as the reader reads it. */
    static SceneModel of(int actors, int steps) throws IOException {
        var parent = Files.createTempDirectory("bench-scene");
        return SceneReader.read(write(parent, "size-" + actors, actors, steps)).scene().orElseThrow();
    }

    private static String script(String id, int actors, int steps) {
        int columns = (int) Math.ceil(Math.sqrt(actors * 1.6));
        var links = links(actors, columns);
        return """
                {
                  "format": 1, "id": "%s", "topic": 1, "kubernetes": "1.36",
                  "title": { "en": "Scene of %d", "zh": "%d 个" }, "summary": { "en": "For measuring", "zh": "测量用" },
                  "actors": [
                %s ],
                  "links": [
                %s ],
                  "objects": [ { "id": "pod", "title": "Pod/web", "manifest": { "kind": "Pod" } } ],
                  "steps": [
                %s ]
                }
                """.formatted(id, actors, actors,
                IntStream.range(0, actors).mapToObj(i -> actor(i, columns)).collect(Collectors.joining(",\n")),
                String.join(",\n", links),
                IntStream.range(0, steps).mapToObj(i -> step(i, actors, links.size()))
                        .collect(Collectors.joining(",\n")));
    }

    private static String actor(int i, int columns) {
        var rows = i % 5 == 0
                ? ", \"rows\": [ { \"id\": \"cpu\", \"label\": \"cpu\", \"value\": \"0 %\", \"bar\": 0, \"max\": 100 } ]"
                : "";
        return "{ \"id\": \"a-%d\", \"role\": \"%s\", \"label\": \"actor-%d\", \"detail\": \"10.244.0.%d\", \"at\": [%d, %d]%s }"
                .formatted(i, ROLES[i % ROLES.length], i, i % 256, i % columns, i / columns, rows);
    }

    private static List<String> links(int actors, int columns) {
        var links = new ArrayList<String>();
        for (int i = 0; i < actors; i++) {
            if (i % columns > 0) {
                links.add(link(links.size(), i - 1, i));
            }
            if (i >= columns) {
                links.add(link(links.size(), i - columns, i));
            }
        }
        return links;
    }

    private static String link(int number, int from, int to) {
        return "{ \"id\": \"l-%d\", \"from\": \"a-%d\", \"to\": \"a-%d\" }".formatted(number, from, to);
    }

    private static String step(int i, int actors, int links) {
        return """
                { "id": "step-%d", "title": { "en": "Step %d", "zh": "第 %d 步" },
                  "caption": { "en": "What step %d does.", "zh": "第 %d 步做什么。" }, "sources": ["https://kubernetes.io/"],
                  "beats": [ [ { "send": "l-%d", "payload": "GET /pods" }, { "set": "a-%d", "row": "cpu", "value": "%d %%", "bar": %d } ],
                             [ { "send": "l-%d", "payload": "200 OK", "reply": true }%s ] ] }"""
                .formatted(i, i, i, i, i, i * 7 % links, i * 5 % actors / 5 * 5, i % 100, i % 100, i * 13 % links, patch(i));
    }

    /** Not at each step, or a long film has more values in its object than a script may have. */
    private static String patch(int i) {
        return i % 5 == 0 ? ", { \"patch\": \"pod\", \"merge\": { \"generation\": %d } }".formatted(i) : "";
    }
}
