package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Tone;
import org.kubeorama.scene.Value;

/** Reads one action of a beat: an object whose one field of a known name says what it does. */
final class ActionDecoder {
    private static final List<String> VERBS =
            List.of(
                    "send", "show", "hide", "badge", "set", "mark", "plot", "clear", "clock", "patch", "focus", "callout",
                    "camera");
    private static final List<Tone> MARKS = List.of(Tone.OK, Tone.WARN, Tone.FAIL, Tone.NONE);

    private final SceneScope scope;
    private final ManifestDecoder manifests;
    private final PlotDecoder plots;
    private int actions;

    /** @param manifests counts the values of objects over all their patches */
    ActionDecoder(SceneScope scope, ManifestDecoder manifests) {
        this.scope = scope;
        this.manifests = manifests;
        plots = new PlotDecoder(scope);
    }

    /** The action, as well as it can be read; empty where it is not even clear which. */
    Optional<Action> decode(Json.Fields json) {
        if (++actions == Limits.ACTIONS + 1) {
            scope.refuse(json.spot(), "more than " + Limits.ACTIONS + " actions", "make two films of it");
        }
        var verbs = VERBS.stream().filter(json.members()::containsKey).toList();
        if (verbs.size() == 1) {
            var fields = new FieldReader(json, scope.values());
            var action = action(verbs.getFirst(), fields);
            fields.end();
            return Optional.of(action);
        } else if (verbs.isEmpty()) {
            tellUnknown(json);
        } else {
            scope.refuse(
                    json.spot(),
                    "an action does one thing, not " + String.join(" and ", verbs),
                    "write [{ … }, { … }] for what happens together");
        }
        return Optional.empty();
    }

    /** The field that is most like a verb is to blame, else the first. */
    private void tellUnknown(Json.Fields json) {
        var names = json.members().keySet();
        var meant = names.stream()
                .filter(name -> scope.problems().nearest(name, VERBS).isPresent())
                .findFirst()
                .or(() -> names.stream().findFirst());
        if (meant.isEmpty()) {
            scope.refuse(json.spot(), "the action is empty", "choose from " + String.join(", ", VERBS));
        }
        json.members().forEach((name, member) -> {
            if (meant.equals(Optional.of(name))) {
                var right = scope.problems().didYouMean(name, () -> VERBS);
                scope.refuse(member.key(), "unknown action " + Characters.quoted(name), right);
            }
        });
    }

    private Action action(String verb, FieldReader fields) {
        return switch (verb) {
            case "send" ->
                new Action.Send(
                        new LinkId(reference(fields, verb, scope.stage(), NameSpace.LINK)),
                        fields.optionalText("payload", TextRule.NAME),
                        fields.flag("reply"),
                        fields.flag("fails"));
            case "show", "hide", "focus" -> onStage(verb, names(fields, verb));
            case "badge" -> new Action.SetBadge(actor(fields, verb), fields.text("text", TextRule.VALUE), tone(fields));
            case "set" -> set(fields);
            case "mark" -> mark(fields);
            case "plot" -> plots.plot(fields);
            case "clear" -> plots.clear(fields);
            case "clock" -> plots.moveClock(fields);
            case "patch" -> patch(fields);
            case "callout" -> new Action.CallOut(actor(fields, verb), fields.text("text", TextRule.TITLE));
            default -> new Action.Camera(camera(fields));
        };
    }

    private Action onStage(String verb, List<String> names) {
        return switch (verb) {
            case "show" -> new Action.Show(actors(names), links(names));
            case "hide" -> new Action.Hide(actors(names), links(names));
            default -> new Action.Focus(actors(names), links(names));
        };
    }

    private Action set(FieldReader fields) {
        var actor = actor(fields, "set");
        if (fields.has("detail") && !fields.has("row")) {
            return new Action.SetDetail(actor, fields.text("detail", TextRule.VALUE));
        }
        fields.optional("detail")
                .ifPresent(detail ->
                        scope.refuse(detail.spot(), "a row and the detail cannot be set at once", "write two actions"));
        return setRow(actor, fields);
    }

    private Action setRow(ActorId actor, FieldReader fields) {
        var row = fields.required("row", "\"row\" or \"detail\" is missing", "say what changes")
                .flatMap(json -> scope.row(actor, json));
        var set = new Action.SetRow(
                actor,
                new RowId(row.map(it -> it.id().value()).orElse("")),
                fields.optionalText("value", TextRule.VALUE),
                bar(fields, row),
                fields.optionalChoice("tone", Tone.class));
        if (fields.has("row") && !fields.has("value") && !fields.has("bar") && !fields.has("tone")) {
            scope.refuse(fields.spot(), "the action changes nothing", "give it a \"value\", a \"bar\" or a \"tone\"");
        }
        return set;
    }

    private OptionalDouble bar(FieldReader fields, Optional<Row> row) {
        var json = fields.optional("bar");
        if (json.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (row.isPresent() && row.get().bar().isEmpty()) {
            scope.refuse(
                    json.get().spot(),
                    "the row '" + row.get().id() + "' has no bar",
                    "give it \"bar\": 0 where the actor is declared");
        }
        return scope.values().number(json.get(), 0, row.map(Row::max).orElse(RowDecoder.MOST));
    }

    private Action mark(FieldReader fields) {
        var actor = actor(fields, "mark");
        var row = fields.optional("row").flatMap(json -> scope.row(actor, json)).map(Row::id);
        var tone = fields.required("as").flatMap(json -> scope.values().choice(json, "mark", MARKS));
        return new Action.Mark(actor, row, tone.orElse(Tone.NONE), fields.optionalText("reason", TextRule.TITLE));
    }

    private Action patch(FieldReader fields) {
        var object = reference(fields, "patch", scope.objects(), NameSpace.OBJECT);
        var merge = fields.required("merge");
        if (merge.isPresent() && !(merge.get() instanceof Json.Fields || merge.get() instanceof Json.Null)) {
            scope.refuse(
                    merge.get().spot(),
                    "a patch must be an object or null, not " + merge.get().kind(),
                    "write { … } with the fields that change, or null to delete the object");
            return new Action.Patch(new ObjectId(object), new Value.Null());
        }
        return new Action.Patch(
                new ObjectId(object),
                merge.map(json -> manifests.decode(object, json)).orElse(new Value.Null()));
    }

    private List<ActorId> camera(FieldReader fields) {
        var list = fields.list("camera", 0, Limits.ACTORS);
        return list.stream()
                .flatMap(json -> scope.reference(json, scope.stage(), NameSpace.ACTOR).stream())
                .map(ActorId::new)
                .toList();
    }

    private ActorId actor(FieldReader fields, String verb) {
        return new ActorId(reference(fields, verb, scope.stage(), NameSpace.ACTOR));
    }

    private String reference(FieldReader fields, String name, NameSpace names, String noun) {
        return fields.required(name)
                .flatMap(json -> scope.reference(json, names, noun))
                .orElse("");
    }

    /** The actors and links that a field names, one or a list of them. */
    private List<String> names(FieldReader fields, String verb) {
        var json = fields.required(verb);
        var list = json.filter(Json.Items.class::isInstance)
                .flatMap(it -> scope.values().list(it, 1, Limits.LINKS));
        return list.or(() -> json.map(List::of)).orElse(List.of()).stream()
                .flatMap(it -> scope.reference(it, scope.stage(), NameSpace.ACTOR, NameSpace.LINK).stream())
                .toList();
    }

    private List<ActorId> actors(List<String> names) {
        return names.stream()
                .filter(name -> scope.stage().has(name, NameSpace.ACTOR))
                .map(ActorId::new)
                .toList();
    }

    private List<LinkId> links(List<String> names) {
        return names.stream()
                .filter(name -> scope.stage().has(name, NameSpace.LINK))
                .map(LinkId::new)
                .toList();
    }

    private static Tone tone(FieldReader fields) {
        return fields.optionalChoice("tone", Tone.class).orElse(Tone.NONE);
    }
}
