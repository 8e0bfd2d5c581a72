package org.kubeorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.kubeorama.check.SceneCheck;
import org.kubeorama.export.JsonDocument;
import org.kubeorama.export.OffScreen;
import org.kubeorama.script.SceneReader;
import org.kubeorama.script.SceneReading;
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
final class CheckCommand implements Work {
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
    public int run() throws CommandFailure {
        var problems = problems(chosen().stream().map(SceneReader::read).toList());
        if (json) {
            surroundings.out().print(asJson(problems));
        } else {
            problems.forEach(problem -> surroundings.out().println(problem.oneLine()));
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.failed(
                    problems.size() == 1 ? "there is 1 problem" : "there are " + problems.size() + " problems");
        }
        return ExitCode.OK;
    }

    /** The problems of the scripts, each scene's followed by those of its pictures, if it can be drawn at all. */
    private static List<ScriptProblem> problems(List<SceneReading> readings) {
        if (readings.stream().allMatch(reading -> reading.scene().isEmpty())) {
            return readings.stream().flatMap(reading -> reading.problems().stream()).toList();
        }
        var problems = new ArrayList<ScriptProblem>();
        try (var screen = OffScreen.start()) {
            for (var reading : readings) {
                problems.addAll(reading.problems());
                if (reading.scene().isPresent()) {
                    problems.addAll(pictureProblems(reading, screen));
                }
            }
        }
        return problems;
    }

    private static List<ScriptProblem> pictureProblems(SceneReading reading, Executor screen) {
        return CompletableFuture.supplyAsync(() -> new SceneCheck().problems(reading), screen).join();
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
