package org.kubeorama.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.StepId;

/**
 * What the decoders of one scene share: the names that were given, and where problems go.
 *
 * @param stage ids of actors and links, which share one name space
 * @param actors every actor by its id as written, as far as it could be read
 * @param parents the actor each actor lies in
 * @param graph which step leads to which
 */
record SceneScope(
        Problems problems,
        Values values,
        NameSpace stage,
        NameSpace objects,
        NameSpace steps,
        NameSpace forks,
        Map<String, Actor> actors,
        Map<ActorId, ActorId> parents,
        StepGraph graph) {

    static SceneScope of(Problems problems) {
        return new SceneScope(
                problems,
                new Values(problems),
                new NameSpace(problems),
                new NameSpace(problems),
                new NameSpace(problems),
                new NameSpace(problems),
                new HashMap<>(),
                new HashMap<>(),
                new StepGraph(problems));
    }

    void refuse(Spot spot, String wrong, String right) {
        problems.refuse(spot, wrong, right);
    }

    /** A field leads from one step to another. */
    void leads(StepId from, StepId to, Json field) {
        graph.leads(from.value(), to.value(), field.spot());
    }

    /** Readers for those entries of a list that are objects; the others are told. */
    List<FieldReader> objects(List<Json> list) {
        return list.stream()
                .flatMap(json -> values.object(json).stream())
                .map(object -> new FieldReader(object, values))
                .toList();
    }

    /** The id that something declares; empty where there is none. */
    String declared(FieldReader fields, NameSpace names, String noun) {
        var id = fields.required("id").flatMap(this::name);
        id.ifPresent(name -> names.declare(name, noun));
        return id.map(Json.Str::text).orElse("");
    }

    /** A list that must be there; where it is not, references into it cannot be judged. */
    List<Json> list(FieldReader fields, String name, int least, int most, NameSpace names) {
        int before = problems.refusals();
        var list = fields.required(name).flatMap(json -> values.list(json, least, most));
        if (list.isEmpty() || problems.refusals() > before) {
            names.giveUp();
            graph.giveUp();
        }
        return list.orElse(List.of());
    }

    void checkNumber(FieldReader fields, int number, int most, String what) {
        if (number > most) {
            problems.refuse(fields.spot(), "the scene has " + number + " " + what, "have at most " + most);
        }
    }

    Optional<StepId> step(Json json) {
        return reference(json, steps, NameSpace.STEP).map(StepId::new);
    }

    /** A JSON value that should be a name. */
    Optional<Json.Str> name(Json json) {
        return values.string(json).map(_ -> (Json.Str) json);
    }

    /** A name that leads to one of the nouns; empty, and told, where it leads nowhere. */
    Optional<String> reference(Json json, NameSpace names, String... nouns) {
        return name(json).filter(name -> names.refers(name, nouns)).map(Json.Str::text);
    }

    /** The row of an actor that a reference leads to; nothing is told about an actor that is not there. */
    Optional<Row> row(ActorId actor, Json json) {
        var name = name(json);
        var found = Optional.ofNullable(actors.get(actor.value()));
        if (name.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        var rows = found.get().rows();
        var row = rows.stream()
                .filter(it -> it.id().value().equals(name.get().text()))
                .findFirst();
        if (row.isEmpty()) {
            var right = problems.didYouMean(
                    name.get().text(),
                    () -> rows.stream().map(it -> it.id().value()).toList());
            var wrong = "'" + actor + "' has no row " + Characters.quoted(name.get().text());
            refuse(json.spot(), wrong, right);
        }
        return row;
    }
}
