package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kubeorama.diagram.Fixtures.Fixture;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Cell;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Link;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

/** A film with many cards in a square, each linked to its right neighbour. */
final class Crowd {
    private Crowd() {}

    static Fixture of(int count) {
        int columns = (int) Math.ceil(Math.sqrt(count * 1.2));
        var actors = new ArrayList<Actor>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < count; i++) {
            actors.add(actor(i, columns));
            if (i % columns != 0) {
                links.add(new Link(new LinkId("l" + i), new ActorId("a" + (i - 1)), new ActorId("a" + i),
                        Optional.empty(), false, Link.Arrows.END, false));
            }
        }
        var scene = new SceneModel(new SceneId("crowd"), 3, Text.plain("Large clusters"), Text.plain("A crowd of " + count),
                Text.plain("many"), "1.36", Flow.RIGHT, actors, links, List.of(), steps(links), List.of(), Notes.NONE,
                Quiz.NONE);
        return new Fixture(scene, placed(scene, columns, count));
    }

    private static Actor actor(int index, int columns) {
        var role = Role.values()[index % 14];
        return new Actor(new ActorId("a" + index), role, Text.plain("node-" + index),
                Optional.of(Text.plain("10.0." + index / 250 + "." + index % 250)), Optional.empty(), Optional.empty(),
                Optional.of(new Cell(index % columns, index / columns, 1, 1)), Flow.RIGHT, false, List.of(),
                Optional.empty(), 12, Optional.empty(), List.of());
    }

    private static List<Step> steps(List<Link> links) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 12; i++) {
            var first = links.get(i * 7 % links.size());
            var second = links.get((i * 7 + 20) % links.size());
            steps.add(new Step(new StepId("s" + i), Text.plain("Step " + i), Text.plain("Two packets travel."),
                    Optional.empty(), List.of(), List.of(
                            new Beat(List.of(send(first), send(second))),
                            new Beat(List.of(new Action.SetBadge(second.to(), Text.plain("Ready"), Tone.OK)))),
                    Optional.empty(), Optional.empty(), Optional.empty(), false));
        }
        return steps;
    }

    private static Action send(Link link) {
        return new Action.Send(link.id(), Optional.of(Text.plain("GET")), false, false);
    }

    private static SceneLayout placed(SceneModel scene, int columns, int count) {
        var hand = new HandLayout(scene);
        for (int i = 0; i < count; i++) {
            hand.actor("a" + i, 264 * (i % columns), 128 * (i / columns), 216, 88);
        }
        for (var link : scene.links()) {
            int i = Integer.parseInt(link.id().value().substring(1));
            double x = 264 * (i % columns);
            double y = 128 * (i / columns) + 44;
            hand.link(link.id().value(), null, new Point(x - 24, y), x - 48, y, x, y);
        }
        return hand.fitted();
    }
}
