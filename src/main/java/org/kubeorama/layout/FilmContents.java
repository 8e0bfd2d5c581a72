package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Value;
import org.kubeorama.scene.YamlLine;
import org.kubeorama.scene.YamlLines;

/** Everything that a film will ever write on each of its actors, links and objects, on whatever way it takes. */
final class FilmContents {
    private final Map<ActorId, OnActor> actors = new HashMap<>();
    private final Map<LinkId, List<Text>> payloads = new HashMap<>();
    private final Map<ObjectId, Set<String>> yaml = new HashMap<>();
    private final Map<ObjectId, Integer> yamlLength = new HashMap<>();
    private final Map<ActorId, FilmPlots> plots;

    FilmContents(SceneModel scene) {
        scene.actorsById().values().forEach(actor -> actors.put(actor.id(), new OnActor(actor)));
        scene.objects().forEach(object -> addYaml(object.id(), object.manifest()));
        for (var step : scene.allSteps()) {
            step.beats().forEach(beat -> beat.actions().forEach(this::add));
        }
        boards(scene).forEach(this::shareRows);
        plots = FilmPlots.of(scene);
    }

    /** Cards with the same rows and bars are read side by side: an equal bar must mean an equal number. */
    private static Collection<List<Actor>> boards(SceneModel scene) {
        return scene.actorsById().values().stream()
                .filter(actor -> actor.rows().stream().anyMatch(row -> row.bar().isPresent()))
                .collect(Collectors.groupingBy(actor -> actor.rows().stream().map(Row::id).toList()))
                .values();
    }

    /** Whatever one card of a board has to hold in a row, all of them make room for. */
    private void shareRows(List<Actor> board) {
        for (var row : board.getFirst().rows()) {
            var alike = board.stream().map(actor -> of(actor.id()).rows.get(row.id())).toList();
            var values = alike.stream().flatMap(each -> each.values.stream()).distinct().toList();
            boolean marked = alike.stream().anyMatch(each -> each.marked);
            alike.forEach(each -> each.take(values, marked));
        }
    }

    OnActor of(ActorId actor) {
        return Known.in(actors, actor);
    }

    /** What is plotted on a time line of the scene. */
    FilmPlots plots(ActorId timeline) {
        return Known.in(plots, timeline);
    }

    /** The payloads that packets carry over a link; empty where none carries any. */
    List<Text> payloads(LinkId link) {
        return payloads.getOrDefault(link, List.of());
    }

    /** Every line that the YAML of an object may have. */
    Set<String> yaml(ObjectId object) {
        return yaml.getOrDefault(object, Set.of());
    }

    /** More lines than the YAML of an object will ever have, or as many. */
    int yamlLength(ObjectId object) {
        return yamlLength.getOrDefault(object, 0);
    }

    private void add(Action action) {
        switch (action) {
            case Action.Send send -> send.payload().filter(text -> !text.isEmpty()).ifPresent(
                    text -> payloads.computeIfAbsent(send.link(), _ -> new ArrayList<>()).add(text));
            case Action.SetBadge(var actor, var text, _) -> of(actor).badges.add(text);
            case Action.SetDetail(var actor, var detail) -> of(actor).details.add(detail);
            case Action.SetRow(var actor, var row, var value, _, _) ->
                    value.ifPresent(text -> Known.in(of(actor).rows, row).values.add(text));
            case Action.Mark mark -> addMark(mark);
            case Action.Patch(var object, var merge) -> addYaml(object, new Value.Null().merge(merge));
            case Action.MoveClock(var actor, var to) -> of(actor).clocks.add(to);
            case Action.Show _, Action.Hide _, Action.Focus _, Action.CallOut _, Action.Camera _, Action.Plot _,
                    Action.Clear _ -> {}
        }
    }

    private void addMark(Action.Mark mark) {
        var actor = of(mark.actor());
        mark.row().ifPresent(row -> Known.in(actor.rows, row).marked = true);
        mark.reason().filter(reason -> !reason.isEmpty()).ifPresent(actor.reasons::add);
    }

    /** A merge patch brings no line that is not a line of the patch alone: a list is replaced as a whole. */
    private void addYaml(ObjectId object, Value value) {
        var lines = YamlLines.of(value);
        yaml.computeIfAbsent(object, _ -> new LinkedHashSet<>()).addAll(lines.stream().map(YamlLine::text).toList());
        yamlLength.merge(object, lines.size(), Integer::sum);
    }

    /** What is written on an actor. */
    static final class OnActor {
        final List<Text> details = new ArrayList<>();
        final List<Text> badges = new ArrayList<>();
        final List<Text> reasons = new ArrayList<>();
        final Map<RowId, OnRow> rows = new HashMap<>();
        /** Where the now-line of a time line ever stops. */
        final List<Double> clocks = new ArrayList<>();

        private OnActor(Actor actor) {
            actor.detail().ifPresent(details::add);
            actor.rows().forEach(row -> rows.put(row.id(), new OnRow(row)));
        }

        boolean marksRows() {
            return rows.values().stream().anyMatch(row -> row.marked);
        }
    }

    /** What is written on a row. */
    static final class OnRow {
        final List<Text> values = new ArrayList<>();
        boolean marked;

        private OnRow(Row row) {
            row.value().ifPresent(values::add);
        }

        private void take(List<Text> all, boolean anyMarked) {
            values.clear();
            values.addAll(all);
            marked = anyMarked;
        }
    }
}
