package org.kubeorama.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Icon;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

/** Reads the tree of actors and gives every actor to the scope. */
final class ActorDecoder {
    private static final int LINES = 12;

    private final SceneScope scope;
    private final RowDecoder rows;
    private final AxisDecoder axes;

    ActorDecoder(SceneScope scope) {
        this.scope = scope;
        this.rows = new RowDecoder(scope);
        this.axes = new AxisDecoder(scope);
    }

    /**
     * Reads the actors of one parent.
     *
     * @param flow what the parent says about its layers, if it says something
     * @param depth of these actors, from 1
     */
    List<Actor> decode(List<Json> list, Optional<Json> flow, int depth) {
        var siblings = new ArrayList<Sibling>();
        for (var fields : scope.objects(list)) {
            var at = fields.optional("at");
            var actor = actor(fields, at, depth);
            siblings.add(new Sibling(actor, at.map(Json::spot), fields.misspelt("at"), fields.spot()));
        }
        new SiblingCheck(scope.problems(), siblings).check(flow.map(Json::spot));
        return siblings.stream().map(Sibling::actor).toList();
    }

    private Actor actor(FieldReader fields, Optional<Json> at, int depth) {
        var id = new ActorId(scope.declared(fields, scope.stage(), NameSpace.ACTOR));
        var role = fields.required("role")
                .flatMap(json -> scope.values().choice(json, "role", Role.class))
                .orElse(Role.NODE);
        var label = fields.text("label", TextRule.NAME);
        var detail = fields.optionalText("detail", TextRule.NAME);
        var actor = new Actor(
                id,
                role,
                label,
                detail,
                fields.optionalChoice("icon", Icon.class),
                fields.optionalChoice("tone", Tone.class),
                at.flatMap(this::cell),
                fields.optionalChoice("flow", Flow.class).orElse(Flow.RIGHT),
                fields.flag("hidden"),
                rows.decode(fields.optionalList("rows", 0, Limits.ROWS), role),
                object(fields, role),
                lines(fields, role),
                axes.decode(fields, role),
                children(fields, id, depth));
        checkFrame(fields, actor);
        fields.end();
        scope.actors().put(id.value(), actor);
        return actor;
    }

    private List<Actor> children(FieldReader fields, ActorId parent, int depth) {
        var flow = fields.optional("flow");
        var list = fields.optionalList("children", 0, Limits.ACTORS);
        if (depth >= Limits.DEPTH && !list.isEmpty()) {
            var spot = list.getFirst().spot();
            scope.refuse(spot, "actors lie more than " + Limits.DEPTH + " deep in each other", "make it flatter");
            scope.stage().giveUp();
            return List.of();
        }
        var children = decode(list, flow, depth + 1);
        children.forEach(child -> scope.parents().put(child.id(), parent));
        return children;
    }

    private Optional<ObjectId> object(FieldReader fields, Role role) {
        var json = role == Role.OBJECT ? fields.required("object") : fields.optional("object");
        if (role != Role.OBJECT) {
            json.ifPresent(it -> onlyForObjects(it, "object"));
            return Optional.empty();
        }
        return json.flatMap(it -> scope.reference(it, scope.objects(), NameSpace.OBJECT))
                .map(ObjectId::new);
    }

    private int lines(FieldReader fields, Role role) {
        var json = fields.optional("lines");
        if (role != Role.OBJECT) {
            json.ifPresent(it -> onlyForObjects(it, "lines"));
            return LINES;
        }
        return json.flatMap(it -> scope.values().whole(it, 3, 24)).orElse(LINES);
    }

    private void onlyForObjects(Json json, String name) {
        scope.refuse(
                json.spot(),
                "only an actor with the role object has \"" + name + "\"",
                "take it out, or write \"role\": \"object\"");
    }

    private void checkFrame(FieldReader fields, Actor actor) {
        if (!actor.children().isEmpty() && actor.role() == Role.OBJECT) {
            scope.refuse(fields.spot(), "an object's panel cannot be a frame", "take the children out");
        } else if (!actor.children().isEmpty() && actor.role() == Role.TIMELINE) {
            scope.refuse(fields.spot(), "a time line cannot be a frame", "take the children out");
        } else if (actor.rows().isEmpty() && actor.role() == Role.TIMELINE) {
            scope.refuse(fields.spot(), "the time line has no lane", "add \"rows\": [{ \"id\": …, \"label\": … }]");
        } else if (actor.isFrame() && !actor.rows().isEmpty()) {
            scope.refuse(fields.spot(), "a frame shows no rows", "put them in an actor inside it");
        }
    }

    private Optional<Cell> cell(Json json) {
        var list = scope.values().list(json, 2, 4);
        if (list.isEmpty() || list.get().size() < 2 || list.get().size() > 4) {
            return Optional.empty();
        } else if (list.get().size() == 3) {
            scope.refuse(
                    json.spot(),
                    "a cell has 2 or 4 numbers, not 3",
                    "write [column, row] or [column, row, columns, rows]");
            return Optional.empty();
        }
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < list.get().size(); i++) {
            int least = i < 2 ? 0 : 1;
            scope.values()
                    .whole(list.get().get(i), least, Limits.CELLS - 1 + least)
                    .ifPresent(numbers::add);
        }
        return numbers.size() == list.get().size() ? Optional.of(cell(numbers)) : Optional.empty();
    }

    private static Cell cell(List<Integer> numbers) {
        boolean wide = numbers.size() == 4;
        return new Cell(numbers.get(0), numbers.get(1), wide ? numbers.get(2) : 1, wide ? numbers.get(3) : 1);
    }
}
