package org.kubeorama.cli;

import java.util.List;
import org.kubeorama.export.JsonDocument;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneFolder.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Tells which scenes there are. */
@Command(name = "list", description = "Lists the scenes: topic, id, title and number of steps.")
final class ListCommand implements Work {
    @Mixin
    private final ScenesOption scenes;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    private final Surroundings surroundings;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public int run() throws CommandFailure {
        var listing = scenes.folder().list();
        if (json) {
            surroundings.out().print(asJson(listing.scenes()));
        } else {
            print(listing.scenes());
        }
        listing.problems().forEach(problem -> surroundings.err().println("not listed: " + problem.oneLine()));
        return ExitCode.OK;
    }

    private void print(List<Entry> entries) {
        int longest = entries.stream().mapToInt(entry -> entry.id().value().length()).max().orElse(0);
        for (var entry : entries) {
            surroundings.out().printf("%02d  %-" + longest + "s  %3d steps  %s%n",
                    entry.topic(), entry.id(), entry.steps(), entry.title().en());
        }
    }

    private static String asJson(List<Entry> entries) {
        return JsonDocument.of(json -> {
            json.writeStartArray();
            entries.forEach(entry -> write(entry, json));
            json.writeEndArray();
        });
    }

    private static void write(Entry entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().value());
        json.writeNumberProperty("topic", entry.topic());
        write("title", entry.title(), json);
        write("summary", entry.summary(), json);
        json.writeNumberProperty("steps", entry.steps());
        json.writeStringProperty("folder", entry.folder().toString());
        json.writeEndObject();
    }

    private static void write(String name, Text text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        for (var language : Language.values()) {
            json.writeStringProperty(language.code(), text.in(language));
        }
        json.writeEndObject();
    }
}
