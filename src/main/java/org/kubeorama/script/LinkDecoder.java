package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;

/** Reads the links between actors that have been read before. */
record LinkDecoder(SceneScope scope) {

    List<Link> decode(List<Json> list) {
        return scope.objects(list).stream().map(this::link).toList();
    }

    private Link link(FieldReader fields) {
        var id = scope.declared(fields, scope.stage(), NameSpace.LINK);
        var from = end(fields, "from");
        var to = end(fields, "to");
        var link = new Link(
                new LinkId(id),
                from.orElse(new ActorId("")),
                to.orElse(new ActorId("")),
                fields.optionalText("label", TextRule.NAME),
                fields.flag("dashed"),
                fields.optionalChoice("arrows", Link.Arrows.class).orElse(Link.Arrows.END),
                fields.flag("hidden"));
        fields.end();
        if (from.isPresent() && to.isPresent()) {
            checkEnds(fields.spot(), from.get(), to.get());
        }
        return link;
    }

    private Optional<ActorId> end(FieldReader fields, String name) {
        return fields.required(name)
                .flatMap(json -> scope.reference(json, scope.stage(), NameSpace.ACTOR))
                .map(ActorId::new);
    }

    private void checkEnds(Spot spot, ActorId from, ActorId to) {
        if (from.equals(to)) {
            scope.refuse(spot, "the link leads from '" + from + "' to itself", "link two actors");
        } else if (around(from).anyMatch(to::equals) || around(to).anyMatch(from::equals)) {
            scope.refuse(
                    spot,
                    "the link joins '" + from + "' and '" + to + "', of which one lies in the other",
                    "link actors that lie side by side");
        }
    }

    /** The frames an actor lies in; limited, for with a double id a frame may seem to lie in itself. */
    private Stream<ActorId> around(ActorId actor) {
        return Stream.iterate(actor, scope.parents()::containsKey, scope.parents()::get)
                .limit(Limits.DEPTH)
                .map(scope.parents()::get);
    }
}
