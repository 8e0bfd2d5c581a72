package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Ask;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Icon;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Row;
import org.kubeorama.scene.RowId;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.SceneObject;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.TimeAxis;
import org.kubeorama.scene.Tone;
import org.kubeorama.scene.Value;

class SceneDecoderTest {
    private final SceneModel film = Scripts.film(Scripts.good());

    @Test
    void theHeadIsRead() {
        assertEquals(new SceneId("good"), film.id());
        assertEquals(7, film.topic());
        assertEquals(new Text("A good scene", "一个好的场景"), film.title());
        assertEquals(new Text("It uses all of the format.", "它用到整个格式。"), film.summary());
        assertEquals("1.36", film.kubernetes());
        assertEquals(Flow.RIGHT, film.flow());
    }

    @Test
    void actorsAreReadWithAllTheirFields() {
        var actors = film.actorsById();

        assertEquals(
                List.of("kubectl", "plane", "api", "etcd", "pod-yaml", "config", "running", "probes"),
                actors.keySet().stream().map(ActorId::value).toList());
        var kubectl = actors.get(new ActorId("kubectl"));
        assertEquals(
                new Actor(
                        new ActorId("kubectl"),
                        Role.CLIENT,
                        Text.plain("kubectl"),
                        Optional.empty(),
                        Optional.of(Icon.CONSOLE),
                        Optional.empty(),
                        Optional.of(new Cell(0, 0, 1, 1)),
                        Flow.RIGHT,
                        false,
                        List.of(),
                        Optional.empty(),
                        12,
                        Optional.empty(),
                        List.of()),
                kubectl);
        var plane = Known.in(actors, new ActorId("plane"));
        assertEquals(Optional.of(new Cell(1, 0, 2, 1)), plane.at());
        assertEquals(Flow.DOWN, plane.flow());
        assertEquals(2, plane.children().size());
        var yaml = Known.in(actors, new ActorId("pod-yaml"));
        assertEquals(Optional.of(new ObjectId("web")), yaml.object());
        assertEquals(8, yaml.lines());
        var running = Known.in(actors, new ActorId("running"));
        assertTrue(running.hidden());
        assertEquals(Optional.of(Tone.OK), running.tone());
        assertEquals(
                Optional.of(Text.plain("HTTPS :6443")),
                Known.in(actors, new ActorId("api")).detail());
    }

    @Test
    void rowsKeepTheirBlanksAndTheirBars() {
        assertEquals(
                List.of(
                        new Row(
                                new RowId("auth"),
                                Optional.of(new Text("Authentication", "认证")),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                1,
                                Tone.INFO),
                        new Row(
                                new RowId("load"),
                                Optional.of(Text.plain("qps")),
                                Optional.of(Text.plain("20")),
                                OptionalDouble.of(0.5),
                                2,
                                Tone.NONE)),
                Known.in(film.actorsById(), new ActorId("api")).rows());
        assertEquals(
                Optional.of(Text.plain("  - name: me")),
                Known.in(film.actorsById(), new ActorId("config")).rows().get(1).value());
    }

    @Test
    void linksAreReadWithAllTheirFields() {
        assertEquals(
                List.of(
                        new Link(
                                new LinkId("submit"),
                                new ActorId("kubectl"),
                                new ActorId("api"),
                                Optional.of(Text.plain("HTTPS")),
                                false,
                                Link.Arrows.END,
                                false),
                        new Link(
                                new LinkId("persist"),
                                new ActorId("api"),
                                new ActorId("etcd"),
                                Optional.empty(),
                                false,
                                Link.Arrows.BOTH,
                                false),
                        new Link(
                                new LinkId("watch"),
                                new ActorId("running"),
                                new ActorId("plane"),
                                Optional.empty(),
                                true,
                                Link.Arrows.END,
                                true)),
                film.links());
    }

    @Test
    void manifestsKeepNumbersAsWritten() {
        var spec = new Value.Fields(Map.of(
                "replicas", new Value.Num("1.10"),
                "ok", new Value.Items(List.of(new Value.Bool(true), new Value.Null()))));

        assertEquals(
                new SceneObject(
                        new ObjectId("web"),
                        Text.plain("Pod/web-1"),
                        new Value.Fields(Map.of("kind", new Value.Str("Pod"), "spec", spec))),
                film.objects().getFirst());
        assertEquals(new Value.Null(), film.objects().getLast().manifest());
    }

    @Test
    void everyActionIsRead() {
        var api = new ActorId("api");
        var etcd = new ActorId("etcd");
        var submit = new LinkId("submit");
        var watch = new LinkId("watch");
        var probes = new ActorId("probes");
        var ready = new RowId("ready");
        assertEquals(
                List.of(
                        new Beat(List.of(new Action.Send(submit, Optional.of(Text.plain("POST")), false, false))),
                        new Beat(List.of(
                                new Action.Send(new LinkId("persist"), Optional.empty(), true, true),
                                new Action.Patch(
                                        new ObjectId("web"),
                                        new Value.Fields(Map.of(
                                                "spec",
                                                new Value.Fields(Map.of("nodeName", new Value.Str("node-2")))))))),
                        new Beat(List.of(new Action.Show(List.of(new ActorId("running")), List.of(watch)))),
                        new Beat(List.of(new Action.Hide(List.of(), List.of(watch)))),
                        new Beat(List.of(new Action.SetBadge(api, Text.plain("busy"), Tone.WARN))),
                        new Beat(List.of(new Action.SetRow(
                                api,
                                new RowId("load"),
                                Optional.of(Text.plain("40")),
                                OptionalDouble.of(2),
                                Optional.of(Tone.WARN))))),
                film.steps().get(0).beats());
        assertEquals(
                List.of(
                        new Action.Mark(api, Optional.of(new RowId("auth")), Tone.OK, Optional.empty()),
                        new Action.Mark(etcd, Optional.empty(), Tone.FAIL, Optional.of(new Text("no space", "空间不足"))),
                        new Action.SetDetail(etcd, Text.plain("gRPC :2379")),
                        new Action.Focus(List.of(api), List.of(submit)),
                        new Action.CallOut(api, new Text("Look here", "看这里")),
                        new Action.Camera(List.of(new ActorId("plane"))),
                        new Action.Camera(List.of()),
                        new Action.Patch(new ObjectId("later"), new Value.Null()),
                        new Action.Plot(
                                probes,
                                ready,
                                0,
                                OptionalDouble.empty(),
                                Tone.FAIL,
                                Optional.of(Text.plain("503"))),
                        new Action.MoveClock(probes, 20),
                        new Action.Clear(probes, Optional.of(ready)),
                        new Action.Clear(probes, Optional.empty())),
                film.steps().get(1).beats().stream()
                        .map(beat -> beat.actions().getFirst())
                        .toList());
    }

    @Test
    void aTimeLineHasAnAxisAndASegmentTwoEnds() {
        var probes = Known.in(film.actorsById(), new ActorId("probes"));

        assertEquals(Optional.of(new TimeAxis(-10, 60, 10, Optional.of(Text.plain("s")))), probes.axis());
        assertEquals(
                new Action.Plot(
                        new ActorId("probes"),
                        new RowId("live"),
                        0,
                        OptionalDouble.of(20.5),
                        Tone.OK,
                        Optional.of(new Text("alive", "存活"))),
                film.steps().get(1).beats().get(9).actions().get(1));
    }

    @Test
    void stepsAreReadWithTheirQuestions() {
        var begin = film.steps().getFirst();
        assertEquals(Optional.of(new Text("First", "第一章")), begin.chapter());
        assertEquals(List.of("https://kubernetes.io/docs/concepts/"), begin.sources());
        assertEquals(
                Optional.of(new Predict(
                        new Text("Who acts?", "谁来处理？"),
                        List.of(new ActorId("api"), new ActorId("etcd")),
                        new Text("All goes there.", "都经过那里。"))),
                begin.predict());
        assertEquals(
                Optional.of(new Ask(
                        new Text("Does it work?", "可以吗？"),
                        List.of(
                                new Ask.Option(new Text("Yes", "可以"), new StepId("good-end"), Tone.OK),
                                new Ask.Option(new Text("No", "不行"), new StepId("bad-end"), Tone.NONE)))),
                film.steps().get(1).ask());
        assertTrue(film.steps().get(2).end());
    }

    @Test
    void forksAreRead() {
        var fork = film.fork(new ForkId("detour")).orElseThrow();

        assertEquals(new Text("A detour", "绕路"), fork.label());
        assertEquals(new StepId("begin"), fork.after());
        assertEquals(Optional.of(new StepId("decide")), fork.rejoin());
        assertEquals(
                List.of("around", "back"),
                fork.steps().stream().map(step -> step.id().value()).toList());
        assertEquals(Optional.of(new StepId("back")), fork.steps().getFirst().next());
    }

    @Test
    void aMissingTranslationIsStoodInByTheOther() {
        var scene = Scripts.good()
                .replace("{ \"en\": \"It begins\", \"zh\": \"开始\" }", "{ \"en\": \"It begins\" }")
                .replace("{ \"en\": \"A question\", \"zh\": \"一个问题\" }", "\"A question\"");

        var steps = Scripts.film(scene).steps();

        assertEquals(Text.plain("It begins"), steps.get(0).title());
        assertEquals(Text.plain("A question"), steps.get(1).title());
    }

    @Test
    void anEmojiMayBeJoined() {
        var scene = Scripts.good().replace("\"label\": \"HTTPS\"", "\"label\": \"👩‍💻 👩🏽‍🚀 ❤️‍🔥\"");

        assertEquals(List.of(), Scripts.problems(scene));
    }

    @Test
    void aManifestMayHaveLineBreaks() {
        var scene = Scripts.good().replace("\"kind\": \"Pod\"", "\"kind\": \"P\\nd\"");

        assertEquals(List.of(), Scripts.problems(scene));
    }
}
