package org.kubeorama.script;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/**
 * Reads the file of a running order. No content of it makes it throw. What it names and is not there - a scene, a step -
 * is told and left out: an order may come from somebody who has more films.
 */
public final class RunningOrderReader {
    private static final Text NO_TITLE = new Text("", "");

    private final Problems problems;
    private final Values values;
    private final Map<String, List<String>> known;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param order empty where a problem prevents one; @param problems in the order of their places */
    public record Reading(Optional<RunningOrder> order, List<ScriptProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    private RunningOrderReader(Problems problems, Map<SceneId, List<StepId>> scenes) {
        this.problems = problems;
        values = new Values(problems);
        known = new HashMap<>();
        scenes.forEach((scene, steps) -> known.put(scene.value(), steps.stream().map(StepId::value).toList()));
    }

    /** @param scenes the scenes that are there, with their steps */
    public static Reading read(Path file, Map<SceneId, List<StepId>> scenes) {
        var name = file.getFileName();
        var problems = new Problems(name == null ? file.toString() : name.toString());
        try {
            var real = file.toRealPath();
            var folder = real.getParent();
            var text = folder == null
                    ? Optional.<String>empty()
                    : new SceneFiles(folder).text(folder.relativize(real).toString(), problems);
            return text.map(it -> read(it, problems, scenes)).orElseGet(() -> new Reading(Optional.empty(), problems.inOrder()));
        } catch (NoSuchFileException _) {
            problems.refuse(Spot.FILE, "there is no such file", "");
        } catch (IOException failure) {
            problems.refuse(Spot.FILE, "the file cannot be read: " + failure.getMessage(), "");
        }
        return new Reading(Optional.empty(), problems.inOrder());
    }

    static Reading read(String text, Problems problems, Map<SceneId, List<StepId>> scenes) {
        var reader = new RunningOrderReader(problems, scenes);
        var order = JsonReader.read(text, problems).flatMap(reader.values::object).map(reader::order);
        return new Reading(problems.refused() ? Optional.empty() : order, problems.inOrder());
    }

    private RunningOrder order(Json.Fields json) {
        var fields = new FieldReader(json, values);
        fields.optional("$schema").ifPresent(values::string);
        fields.whole("format", 1, 1);
        var title = fields.optionalText("title", TextRule.NAME).orElse(NO_TITLE);
        var minutes = fields.optional("minutes").flatMap(it -> values.whole(it, 1, RunningOrder.LONGEST));
        var parts = new ArrayList<Part>();
        fields.list("scenes", 1, Limits.ORDER).forEach(it -> values.object(it).flatMap(this::part).ifPresent(parts::add));
        fields.end();
        return new RunningOrder(title, minutes, parts);
    }

    private Optional<Part> part(Json.Fields json) {
        var fields = new FieldReader(json, values);
        var scene = fields.required("scene").flatMap(this::id);
        var without = new LinkedHashSet<StepId>();
        fields.optionalList("without", 0, Limits.STEPS).forEach(it -> id(it).ifPresent(step -> {
            if (scene.isEmpty() || isStep(scene.get(), step)) {
                without.add(new StepId(step.text()));
            }
        }));
        fields.end();
        return scene.filter(this::isScene).map(it -> new Part(new SceneId(it.text()), without));
    }

    private Optional<Json.Str> id(Json json) {
        var name = values.string(json).map(_ -> (Json.Str) json);
        name.filter(it -> !NameSpace.isId(it.text())).ifPresent(it -> problems.refuse(
                it.spot(), Characters.quoted(it.text()) + " is no id",
                "write lower-case letters, digits and single hyphens, such as web-1, at most " + Limits.ID));
        return name.filter(it -> NameSpace.isId(it.text()));
    }

    private boolean isScene(Json.Str scene) {
        var first = lines.putIfAbsent(scene.text(), scene.spot().line());
        if (first != null) {
            problems.refuse(scene.spot(), "the scene " + Characters.quoted(scene.text()) + " stands here twice",
                    "keep this or the one in line " + first);
            return false;
        } else if (!known.containsKey(scene.text())) {
            problems.complain(scene.spot(), "no scene " + Characters.quoted(scene.text()),
                    problems.didYouMean(scene.text(), known::keySet));
            return false;
        }
        return true;
    }

    private boolean isStep(Json.Str scene, Json.Str step) {
        var steps = known.getOrDefault(scene.text(), List.of());
        if (known.containsKey(scene.text()) && !steps.contains(step.text())) {
            problems.complain(step.spot(), "no step " + Characters.quoted(step.text()),
                    problems.didYouMean(step.text(), () -> steps));
            return false;
        }
        return true;
    }
}
