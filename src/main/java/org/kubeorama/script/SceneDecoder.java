package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Fork;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.SceneObject;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Value;

/**
 * Turns the tree of a scene.json into a {@link SceneModel} without notes and quiz. Reads in the order in which things
 * refer to each other, not in that of the file: objects, actors, links, steps, forks.
 */
final class SceneDecoder {
    static final int TOPICS = 13;

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}");

    private final SceneScope scope;
    private final ManifestDecoder manifests;
    private final StepDecoder steps;

    SceneDecoder(SceneScope scope) {
        this.scope = scope;
        this.manifests = new ManifestDecoder(scope.problems());
        this.steps = new StepDecoder(scope, new ActionDecoder(scope, manifests));
    }

    /** The film, unless something was told that prevents one. */
    Optional<SceneModel> decode(Json json) {
        var object = scope.values().object(json);
        if (object.isEmpty()) {
            scope.steps().giveUp();
            return Optional.empty();
        }
        var fields = new FieldReader(object.get(), scope.values());
        fields.optional("$schema").ifPresent(scope.values()::string);
        fields.whole("format", 1, 1);
        var id = sceneId(fields);
        int topic = fields.whole("topic", 1, TOPICS);
        var title = fields.text("title", TextRule.TITLE);
        var summary = fields.text("summary", TextRule.PROSE);
        var kubernetes = version(fields);
        var film = film(fields, new Head(id, topic, title, summary, kubernetes));
        fields.end();
        scope.graph().check();
        return scope.problems().refused() ? Optional.empty() : Optional.of(film.get());
    }

    private record Head(SceneId id, int topic, Text title, Text summary, String kubernetes) {}

    private Supplier<SceneModel> film(FieldReader fields, Head head) {
        var flow = fields.optional("flow");
        var layers = fields.optionalChoice("flow", Flow.class).orElse(Flow.RIGHT);
        var actorList = list(fields, "actors", 1, Limits.ACTORS, scope.stage());
        var linkList = list(fields, "links", 0, Limits.LINKS, scope.stage());
        var objects = objects(list(fields, "objects", 0, Limits.OBJECTS, scope.objects()));
        var stepList = list(fields, "steps", 1, Limits.STEPS, scope.steps());
        var forkList = fields.optionalList("forks", 0, Limits.FORKS);
        var actors = new ActorDecoder(scope).decode(actorList, flow, 1);
        checkNumber(fields, scope.actors().size(), Limits.ACTORS, "actors");
        var links = new LinkDecoder(scope).decode(linkList);
        if (fields.misspelt("forks")) {
            scope.steps().giveUp();
        }
        declareSteps(stepList);
        forkList.forEach(this::declareForkSteps);
        int before = scope.problems().refusals();
        var main = steps.steps(stepList);
        var forks = scope.objects(forkList).stream().map(steps::fork).toList();
        if (scope.problems().refusals() > before) {
            scope.graph().giveUp();
        }
        checkNumber(fields, main.size() + forks.stream().mapToInt(fork -> fork.steps().size()).sum(), Limits.STEPS, "steps");
        return () -> new SceneModel(head.id(), head.topic(), TopicsReader.untitled(head.topic()), head.title(),
                head.summary(), head.kubernetes(), layers, actors, links, objects, main, forks, Notes.NONE, Quiz.NONE);
    }

    /** A list that must be there; where it is not, references into it cannot be judged. */
    private List<Json> list(FieldReader fields, String name, int least, int most, NameSpace names) {
        int before = scope.problems().refusals();
        var list = fields.required(name).flatMap(json -> scope.values().list(json, least, most));
        if (list.isEmpty() || scope.problems().refusals() > before) {
            names.giveUp();
            scope.graph().giveUp();
        }
        return list.orElse(List.of());
    }

    private SceneId sceneId(FieldReader fields) {
        var json = fields.required("id").flatMap(scope::name);
        json.ifPresent(id -> new NameSpace(scope.problems()).declare(id, "a scene"));
        json.filter(id -> FileNames.isReserved(id.text())).ifPresent(id -> scope.problems().refuse(
                id.spot(), "'" + id.text() + "' cannot be the name of a folder on Windows", "choose another"));
        return new SceneId(json.map(Json.Str::text).orElse(""));
    }

    private String version(FieldReader fields) {
        var json = fields.required("kubernetes");
        var version = json.flatMap(scope.values()::string);
        if (version.isPresent() && !VERSION.matcher(version.get()).matches()) {
            scope.problems().refuse(json.orElseThrow().spot(), Characters.quoted(version.get()) + " is no version of Kubernetes",
                    "write it as \"1.36\"");
        }
        return version.orElse("");
    }

    private List<SceneObject> objects(List<Json> list) {
        return scope.objects(list).stream().map(this::object).toList();
    }

    private SceneObject object(FieldReader fields) {
        var id = scope.declared(fields, scope.objects(), NameSpace.OBJECT);
        var title = fields.text("title", TextRule.NAME);
        var manifest = fields.optional("manifest");
        fields.end();
        if (manifest.isPresent() && !(manifest.get() instanceof Json.Fields || manifest.get() instanceof Json.Null)) {
            scope.problems().refuse(manifest.get().spot(), "a manifest must be an object or null, not " + manifest.get().kind(),
                    "write { … }, or leave it out while the object does not exist");
            return new SceneObject(new ObjectId(id), title, new Value.Null());
        }
        return new SceneObject(
                new ObjectId(id), title, manifest.map(json -> manifests.decode(id, json)).orElse(new Value.Null()));
    }

    private void declareSteps(List<Json> list) {
        for (var json : list) {
            if (json instanceof Json.Fields fields
                    && fields.members().containsKey("id")
                    && fields.members().get("id").value() instanceof Json.Str id) {
                scope.steps().declare(id, NameSpace.STEP);
                scope.graph().step(id.text(), fields.spot());
            }
        }
    }

    private void declareForkSteps(Json fork) {
        if (fork instanceof Json.Fields fields
                && fields.members().containsKey("steps")
                && fields.members().get("steps").value() instanceof Json.Items steps) {
            declareSteps(steps.list());
        } else {
            scope.steps().giveUp();
        }
    }

    private void checkNumber(FieldReader fields, int number, int most, String what) {
        if (number > most) {
            scope.problems().refuse(fields.spot(), "the scene has " + number + " " + what, "have at most " + most);
        }
    }
}
