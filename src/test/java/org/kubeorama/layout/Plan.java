package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.SceneObject;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.TimeAxis;
import org.kubeorama.scene.Tone;
import org.kubeorama.scene.Value;

/** A scene for tests of the layout, written in a few words. */
final class Plan {
    static final TextMeasure MEASURE = new FakeMeasure();

    private final Flow flow;
    private final List<Actor> actors;
    private final List<Link> links = new ArrayList<>();
    private final List<SceneObject> objects = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private Text caption = Text.plain("caption");

    private Plan(Flow flow, List<Part> parts) {
        this.flow = flow;
        actors = parts.stream().map(Part::actor).toList();
    }

    static Plan of(Part... parts) {
        return new Plan(Flow.RIGHT, List.of(parts));
    }

    static Plan down(Part... parts) {
        return new Plan(Flow.DOWN, List.of(parts));
    }

    /** A card with a plain name. @param id also its label */
    static Part card(String id) {
        return new Part(Role.POD, id);
    }

    static Part card(String id, int column, int row) {
        return card(id).at(column, row);
    }

    static Part zone(String id, Part... children) {
        return new Part(Role.ZONE, id).holding(children);
    }

    static Row row(String id, String value) {
        return new Row(new RowId(id), Optional.of(Text.plain(id)), Optional.of(Text.plain(value)),
                OptionalDouble.empty(), 1, Tone.NONE);
    }

    static Row bar(String id, double bar) {
        return new Row(new RowId(id), Optional.of(Text.plain(id)), Optional.empty(), OptionalDouble.of(bar), 100,
                Tone.NONE);
    }

    /** A link named after its ends, such as {@code a-b}. */
    Plan link(String from, String to) {
        return link(from, to, "");
    }

    Plan link(String from, String to, String label) {
        var id = from + "-" + to;
        long before = links.stream().filter(link -> link.id().value().startsWith(id)).count();
        links.add(new Link(new LinkId(before == 0 ? id : id + "-" + before), new ActorId(from), new ActorId(to),
                label.isEmpty() ? Optional.empty() : Optional.of(Text.plain(label)), false, Link.Arrows.END, false));
        return this;
    }

    Plan object(String id, String field, String value) {
        objects.add(new SceneObject(new ObjectId(id), Text.plain(id), new Value.Fields(Map.of(field, new Value.Str(value)))));
        return this;
    }

    /** Adds to what happens in the scene's only step. */
    Plan does(Action... more) {
        actions.addAll(List.of(more));
        return this;
    }

    Plan sends(String link, String payload) {
        return does(new Action.Send(new LinkId(link), Optional.of(Text.plain(payload)), false, false));
    }

    Plan calls(String actor, String text) {
        return does(new Action.CallOut(new ActorId(actor), Text.plain(text)));
    }

    Plan captioned(Text caption) {
        this.caption = caption;
        return this;
    }

    SceneModel scene() {
        return scene("step");
    }

    SceneModel scene(String title) {
        var step = new Step(new StepId("step"), Text.plain(title), caption, Optional.empty(), List.of(),
                List.of(new Beat(actions)), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return new SceneModel(new SceneId("plan"), 1, Text.plain("t"), Text.plain("t"), Text.plain("s"), "1.36", flow,
                actors, links, objects, List.of(step), List.of(), Notes.NONE, Quiz.NONE);
    }

    SceneLayout layout() {
        return LayoutEngine.layout(scene(), MEASURE);
    }

    List<LayoutProblem> problems() {
        return LayoutProblems.of(scene(), layout(), MEASURE);
    }

    static Box box(SceneLayout layout, String actor) {
        return layout.actor(new ActorId(actor)).box();
    }

    static LinkPlace link(SceneLayout layout, String link) {
        return layout.link(new LinkId(link));
    }

    /** An actor in the making. */
    static final class Part {
        private final Role role;
        private final String id;
        private Text label;
        private Optional<Text> detail = Optional.empty();
        private Optional<Cell> at = Optional.empty();
        private Flow flow = Flow.RIGHT;
        private List<Row> rows = List.of();
        private Optional<ObjectId> object = Optional.empty();
        private int lines = 12;
        private Optional<TimeAxis> axis = Optional.empty();
        private List<Actor> children = List.of();

        Part(Role role, String id) {
            this.role = role;
            this.id = id;
            label = Text.plain(id);
        }

        Part at(int column, int row) {
            return at(column, row, 1, 1);
        }

        Part at(int column, int row, int columns, int rows) {
            at = Optional.of(new Cell(column, row, columns, rows));
            return this;
        }

        Part named(String en, String zh) {
            label = new Text(en, zh);
            return this;
        }

        Part detail(String text) {
            detail = Optional.of(Text.plain(text));
            return this;
        }

        Part rows(Row... rows) {
            this.rows = List.of(rows);
            return this;
        }

        Part showing(String object, int lines) {
            this.object = Optional.of(new ObjectId(object));
            this.lines = lines;
            return this;
        }

        /** For a time line: its clock, in seconds. */
        Part axis(double from, double to, double step) {
            axis = Optional.of(new TimeAxis(from, to, step, Optional.of(new Text("s", "秒"))));
            return this;
        }

        Part holding(Part... children) {
            this.children = List.of(children).stream().map(Part::actor).toList();
            return this;
        }

        Part down() {
            flow = Flow.DOWN;
            return this;
        }

        private Actor actor() {
            return new Actor(new ActorId(id), role, label, detail, Optional.empty(), Optional.empty(), at, flow, false,
                    rows, object, lines, axis, children);
        }
    }
}
