package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.SceneObject;
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
    private final StoryDecoder stories;

    SceneDecoder(SceneScope scope) {
        this.scope = scope;
        this.manifests = new ManifestDecoder(scope.problems());
        this.stories = new StoryDecoder(scope, new StepDecoder(scope, new ActionDecoder(scope, manifests)));
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
        var stage = stage(fields);
        var story = stories.decode(fields);
        fields.end();
        scope.graph().check();
        // @formatter:off
        return scope.problems().refused()
                ? Optional.empty()
                : Optional.of(new SceneModel(
                        id,
                        topic,
                        TopicsReader.untitled(topic),
                        title,
                        summary,
                        kubernetes,
                        stage.flow(),
                        stage.actors(),
                        stage.links(),
                        stage.objects(),
                        story.steps(),
                        story.forks(),
                        Notes.NONE,
                        Quiz.NONE));
        // @formatter:on
    }

    /** What is there before the first step. */
    private record Stage(Flow flow, List<Actor> actors, List<Link> links, List<SceneObject> objects) {}

    private Stage stage(FieldReader fields) {
        var flow = fields.optional("flow");
        var layers = fields.optionalChoice("flow", Flow.class).orElse(Flow.RIGHT);
        var actorList = scope.list(fields, "actors", 1, Limits.ACTORS, scope.stage());
        var linkList = scope.list(fields, "links", 0, Limits.LINKS, scope.stage());
        var objects = objects(scope.list(fields, "objects", 0, Limits.OBJECTS, scope.objects()));
        var actors = new ActorDecoder(scope).decode(actorList, flow, 1);
        scope.checkNumber(fields, scope.actors().size(), Limits.ACTORS, "actors");
        return new Stage(layers, actors, new LinkDecoder(scope).decode(linkList), objects);
    }

    private SceneId sceneId(FieldReader fields) {
        var json = fields.required("id").flatMap(scope::name);
        json.ifPresent(id -> new NameSpace(scope.problems()).declare(id, "a scene"));
        json.filter(id -> FileNames.isReserved(id.text())).ifPresent(this::tellReserved);
        return new SceneId(json.map(Json.Str::text).orElse(""));
    }

    private void tellReserved(Json.Str id) {
        var wrong = "'" + id.text() + "' cannot be the name of a folder on Windows";
        scope.refuse(id.spot(), wrong, "choose another");
    }

    private String version(FieldReader fields) {
        var json = fields.required("kubernetes").flatMap(scope::name);
        json.filter(version -> !VERSION.matcher(version.text()).matches()).ifPresent(version -> {
            var wrong = Characters.quoted(version.text()) + " is no version of Kubernetes";
            scope.refuse(version.spot(), wrong, "write it as \"1.36\"");
        });
        return json.map(Json.Str::text).orElse("");
    }

    private List<SceneObject> objects(List<Json> list) {
        return scope.objects(list).stream().map(this::object).toList();
    }

    private SceneObject object(FieldReader fields) {
        var id = scope.declared(fields, scope.objects(), NameSpace.OBJECT);
        var title = fields.text("title", TextRule.NAME);
        var manifest = fields.optional("manifest").filter(this::isManifest);
        fields.end();
        return new SceneObject(
                new ObjectId(id),
                title,
                manifest.map(json -> manifests.decode(id, json)).orElse(new Value.Null()));
    }

    private boolean isManifest(Json json) {
        boolean manifest = json instanceof Json.Fields || json instanceof Json.Null;
        if (!manifest) {
            var wrong = "a manifest must be an object or null, not " + json.kind();
            scope.refuse(json.spot(), wrong, "write { … }, or leave it out while the object does not exist");
        }
        return manifest;
    }
}
