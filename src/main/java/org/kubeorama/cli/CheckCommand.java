package org.kubeorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kubeorama.export.JsonDocument;
import org.kubeorama.script.SceneReader;
import org.kubeorama.script.ScriptProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Tells what is wrong with scenes. */
@Command(
        name = "check",
        description = "Tells all that is wrong with scenes: script, references, both languages, sources, and the pictures.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A scene's folder, its scene.json, or its id.")
    private List<String> paths = List.of();

    @Option(names = "--all", description = "Every scene that there is.")
    private boolean all;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private final ScenesOption scenes;

    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        scenes = new ScenesOption(surroundings.scenes());
    }

    @Override
    public Integer call() throws CommandFailure {
        var problems = new ArrayList<ScriptProblem>();
        for (var path : chosen()) {
            problems.addAll(SceneReader.read(path).problems());
        }
        if (json) {
            surroundings.out().print(asJson(problems));
        } else {
            problems.forEach(problem -> surroundings.out().println(problem.oneLine()));
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.failed(problems.size() == 1 ? "there is 1 problem" : "there are " + problems.size() + " problems");
        }
        return ExitCode.OK;
    }

    private List<Path> chosen() throws CommandFailure {
        if (all != paths.isEmpty()) {
            throw CommandFailure.usage("name the scenes to check, or write --all");
        }
        if (all) {
            return scenes.folder().folders();
        }
        var chosen = new ArrayList<Path>();
        for (var path : paths) {
            chosen.add(scenes.locate(path));
        }
        return chosen;
    }

    private static String asJson(List<ScriptProblem> problems) {
        return JsonDocument.of(json -> {
            json.writeStartArray();
            problems.forEach(problem -> write(problem, json));
            json.writeEndArray();
        });
    }

    private static void write(ScriptProblem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("pointer", problem.pointer());
        json.writeStringProperty("wrong", problem.wrong());
        json.writeStringProperty("right", problem.right());
        json.writeEndObject();
    }
}
