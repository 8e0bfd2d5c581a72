package org.kubeorama.script;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.Tone;

/** Reads the rows of a card. */
record RowDecoder(SceneScope scope) {
    /** No bar of a film needs more, and sums of such numbers stay exact. */
    static final double MOST = 1e12;

    List<Row> decode(List<Json> list, Role role) {
        var names = new NameSpace(scope.problems());
        var rows = new ArrayList<Row>();
        for (var fields : scope.objects(list)) {
            rows.add(row(fields, names));
            if (role == Role.DOCUMENT) {
                checkLine(fields);
            } else if (role == Role.TIMELINE) {
                checkLane(fields);
            }
            fields.end();
        }
        return rows;
    }

    private Row row(FieldReader fields, NameSpace names) {
        var id = new RowId(scope.declared(fields, names, NameSpace.ROW));
        var label = fields.optionalText("label", TextRule.NAME);
        var value = fields.optionalText("value", TextRule.VALUE);
        double max = max(fields);
        var bar = bar(fields, max);
        var tone = fields.optionalChoice("tone", Tone.class).orElse(Tone.NONE);
        if (!fields.has("label") && !fields.has("value") && !fields.has("bar")) {
            scope.refuse(fields.spot(), "the row shows nothing", "give it a \"label\", a \"value\" or a \"bar\"");
        }
        return new Row(id, label, value, bar, max, tone);
    }

    /** A bar that cannot be read is a bar all the same: actions that set it are not to blame. */
    private static OptionalDouble bar(FieldReader fields, double max) {
        var bar = fields.optionalNumber("bar", 0, max);
        return bar.isEmpty() && fields.has("bar") ? OptionalDouble.of(0) : bar;
    }

    private double max(FieldReader fields) {
        var json = fields.optional("max");
        if (json.isPresent() && !fields.has("bar")) {
            scope.refuse(json.get().spot(), "\"max\" without \"bar\"", "give the row a \"bar\", or take it out");
        }
        var max = json.isPresent() ? scope.values().number(json.get(), 0, MOST) : OptionalDouble.of(1);
        if (max.isPresent() && max.getAsDouble() == 0) {
            scope.refuse(json.orElseThrow().spot(), "a bar of no length", "write a \"max\" greater than 0");
            return MOST;
        }
        return max.orElse(MOST);
    }

    private void checkLine(FieldReader fields) {
        if (fields.has("label") || fields.has("bar")) {
            scope.refuse(fields.spot(), "a line of a document has only a \"value\"", "take \"label\" and \"bar\" out");
        }
    }

    private void checkLane(FieldReader fields) {
        if (!fields.has("label")) {
            scope.refuse(fields.spot(), "the lane has no name", "give it a \"label\"");
        }
        if (fields.has("bar")) {
            scope.refuse(fields.spot(), "a lane has no \"bar\"", "take it out; \"plot\" puts segments on it");
        }
    }
}
