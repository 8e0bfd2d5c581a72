package org.kubeorama.script;

import java.util.HashMap;
import java.util.Map;
import org.kubeorama.scene.StepId;

/** Where the steps of a script stand, main ones and those of forks. */
final class StepPlaces {
    private final Map<StepId, ScriptPlace> places = new HashMap<>();

    private StepPlaces() {}

    static Map<StepId, ScriptPlace> of(Json script) {
        var found = new StepPlaces();
        found.collect(script, "steps");
        if (member(script, "forks") instanceof Json.Items(_, var forks)) {
            forks.forEach(fork -> found.collect(fork, "steps"));
        }
        return found.places;
    }

    private void collect(Json parent, String name) {
        if (member(parent, name) instanceof Json.Items(_, var steps)) {
            steps.forEach(step -> {
                if (member(step, "id") instanceof Json.Str(_, var id)) {
                    var spot = step.spot();
                    places.putIfAbsent(new StepId(id), new ScriptPlace(spot.line(), spot.column(), spot.pointer()));
                }
            });
        }
    }

    /** A member's value; the object itself where it has none of that name, which is no list and no text. */
    private static Json member(Json of, String name) {
        return of instanceof Json.Fields(_, var members) && members.containsKey(name) ? members.get(name).value() : of;
    }
}
