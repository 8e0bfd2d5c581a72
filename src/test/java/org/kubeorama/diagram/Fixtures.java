package org.kubeorama.diagram;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneReader;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

/** Scenes with places given by hand. */
final class Fixtures {
    private Fixtures() {}

    /** @param scene @param layout @param film its main way */
    record Fixture(SceneModel scene, SceneLayout layout, SceneTimeline film) {
        Fixture(SceneModel scene, SceneLayout layout) {
            this(scene, layout, new SceneTimeline(scene, Way.MAIN));
        }
    }

    /** {@code binding}, {@code zoo} or {@code clock}. */
    static Fixture named(String name) {
        return switch (name) {
            case "binding" -> binding();
            case "zoo" -> zoo();
            case "clock" -> clock();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Binding a Pod, as in the design's target pictures. */
    static Fixture binding() {
        var scene = read("binding");
        return new Fixture(scene, new HandLayout(scene)
                .actor("kubectl", 60, 260, 230, 88)
                .actor("control-plane", 360, 150, 720, 420)
                .actor("api-server", 400, 260, 280, 88)
                .actor("etcd", 780, 260, 260, 88)
                .actor("scheduler", 400, 440, 280, 88)
                .actor("controllers", 760, 440, 290, 88)
                .actor("node", 360, 620, 1080, 270)
                .actor("kubelet", 400, 720, 260, 88)
                .actor("containerd", 740, 720, 260, 88)
                .actor("pod", 1080, 680, 330, 160)
                .actor("containers", 1100, 732, 290, 88)
                .actor("yaml", 1140, 150, 716, 420)
                .link("submit", new Point(322, 278), new Point(345, 304), 290, 304, 400, 304)
                .link("persist", new Point(700, 278), new Point(730, 304), 680, 304, 780, 304)
                .link("bind", null, new Point(540, 394), 540, 440, 540, 348)
                .link("watch", new Point(330, 650), null, 400, 764, 320, 764, 320, 400, 470, 400, 470, 348)
                .link("cri", null, new Point(700, 764), 660, 764, 740, 764)
                .link("run", null, new Point(1040, 764), 1000, 764, 1080, 764)
                .callout("pull", "containerd",
                        new Text("No IP address left on this node: the pool of the CNI plugin is empty.",
                                "此节点没有可用 IP：CNI 插件的地址池已空。"),
                        new Box(700, 580, 330, 84), new Point(860, 718))
                .done());
    }

    /** One card of every role, and every sign. */
    static Fixture zoo() {
        var scene = read("zoo");
        var hand = new HandLayout(scene);
        int index = 0;
        for (var actor : scene.actors()) {
            int column = index % 6;
            int row = index / 6;
            boolean state = actor.id().value().startsWith("s-") || actor.id().value().equals("a-state");
            hand.actor(actor.id().value(), 64 + 304 * column, 160 + 138 * row + (row > 2 ? 60 : 0), 250,
                    actor.rows().isEmpty() ? state ? 52 : 88 : 184);
            index++;
        }
        hand.link("l1", 314, 204, 368, 204).link("l2", 618, 204, 672, 204);
        return new Fixture(scene, hand.done());
    }

    /** Time lines with everything that can be on them. */
    static Fixture clock() {
        var scene = read("clock");
        return new Fixture(scene, new HandLayout(scene)
                .actor("pod", 64, 160, 250, 88)
                .actor("probes", 64, 280, 1792, 330)
                .actor("quiet", 64, 690, 700, 200)
                .done());
    }

    private static SceneModel read(String name) {
        try {
            var reading = SceneReader.read(Path.of(Fixtures.class.getResource(name).toURI()));
            return reading.scene().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
