package org.kubeorama.export;

import tools.jackson.core.JsonGenerator;

/** The list of an export's files, for whoever puts them into slides or pages. */
final class Manifest {
    /** Its name in the export's folder. */
    static final String FILE = "manifest.json";

    private static final int FORMAT = 1;

    private Manifest() {}

    /** The list as JSON: for each file its scene, step, position on the way (from 1), language, theme and size. */
    static String of(ExportPlan plan, PictureSize size) {
        return JsonDocument.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeArrayPropertyStart("files");
            plan.frames().forEach(frame -> write(frame, size, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(PlannedFrame frame, PictureSize size, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", frame.file());
        json.writeStringProperty("scene", frame.scene().id().value());
        json.writeStringProperty("step", frame.step().value());
        json.writeNumberProperty("position", frame.index() + 1);
        json.writeStringProperty("language", frame.language().code());
        json.writeStringProperty("theme", frame.theme().code());
        json.writeNumberProperty("width", size.width());
        json.writeNumberProperty("height", size.height());
        json.writeEndObject();
    }
}
