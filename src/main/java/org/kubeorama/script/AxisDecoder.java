package org.kubeorama.script;

import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.TimeAxis;

/** Reads the axis that a time line has, and no other actor. */
record AxisDecoder(SceneScope scope) {

    Optional<TimeAxis> decode(FieldReader actor, Role role) {
        var json = role == Role.TIMELINE ? actor.required("axis") : actor.optional("axis");
        if (role != Role.TIMELINE) {
            json.ifPresent(it -> scope.refuse(
                    it.spot(),
                    "only an actor with the role timeline has an \"axis\"",
                    "take it out, or write \"role\": \"timeline\""));
            return Optional.empty();
        }
        return json.flatMap(scope.values()::object).flatMap(it -> axis(new FieldReader(it, scope.values())));
    }

    private Optional<TimeAxis> axis(FieldReader fields) {
        var from = number(fields, "from");
        var to = number(fields, "to");
        var step = number(fields, "step");
        var unit = fields.optionalText("unit", TextRule.NAME);
        fields.end();
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        double length = to.getAsDouble() - from.getAsDouble();
        if (length <= 0) {
            scope.refuse(fields.spot(), "the axis ends before it begins", "write a \"to\" greater than \"from\"");
        } else if (step.getAsDouble() <= 0) {
            scope.refuse(fields.spot(), "the axis has ticks at no distance", "write a \"step\" greater than 0");
        } else if (step.getAsDouble() > length) {
            scope.refuse(fields.spot(), "the axis is shorter than a step", "write a smaller \"step\"");
        } else if (length / step.getAsDouble() > Limits.TICKS) {
            scope.refuse(
                    fields.spot(),
                    "the axis has more than " + Limits.TICKS + " steps",
                    "write a \"step\" of at least " + Values.plain(length / Limits.TICKS));
        } else {
            return Optional.of(new TimeAxis(from.getAsDouble(), to.getAsDouble(), step.getAsDouble(), unit));
        }
        return Optional.empty();
    }

    private OptionalDouble number(FieldReader fields, String name) {
        return fields.required(name)
                .map(json -> scope.values().number(json, -Limits.TIME, Limits.TIME))
                .orElse(OptionalDouble.empty());
    }
}
