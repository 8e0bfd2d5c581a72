package org.kubeorama.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.export.JsonDocument;
import org.kubeorama.export.WholeFile;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.script.RunningOrderReader;

/** A running order as a small JSON file that can be opened, shared and kept with the slides. */
record RunningOrderFile(Path file) {
    private static final String SCHEMA = "running-order.schema.json";

    /** @param scenes all that are known; what the file names beyond them is left out and told */
    RunningOrderReader.Reading read(List<SceneModel> scenes) {
        Map<SceneId, List<StepId>> steps = new HashMap<>();
        scenes.forEach(scene -> steps.put(scene.id(), scene.allSteps().stream().map(Step::id).toList()));
        return RunningOrderReader.read(file, steps);
    }

    /** Writes the order whole, in place of what was there. */
    void write(RunningOrder order) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file.toAbsolutePath(), ByteBuffer.wrap(text(order).getBytes(UTF_8)));
    }

    static String text(RunningOrder order) {
        return JsonDocument.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeNumberProperty("format", 1);
            if (!order.title().isEmpty()) {
                json.writeStringProperty("title", order.title().en());
            }
            order.minutes().ifPresent(minutes -> json.writeNumberProperty("minutes", minutes));
            json.writeArrayPropertyStart("scenes");
            order.parts().forEach(part -> {
                json.writeStartObject();
                json.writeStringProperty("scene", part.scene().value());
                if (!part.without().isEmpty()) {
                    json.writeArrayPropertyStart("without");
                    part.without().stream().sorted().forEach(step -> json.writeString(step.value()));
                    json.writeEndArray();
                }
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
