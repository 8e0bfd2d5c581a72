package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.SceneModel;

/** Looks for cards and frames that overlap, or stick out of the frame they belong to. */
final class BoxProblems {
    private static final double TOLERANCE = 0.5;

    private final SceneLayout layout;
    private final List<Actor> top;
    private final List<LayoutProblem> problems = new ArrayList<>();

    BoxProblems(SceneModel scene, SceneLayout layout) {
        this.layout = layout;
        top = scene.actors();
    }

    List<LayoutProblem> all() {
        checkSiblings(top);
        return problems;
    }

    private void checkSiblings(List<Actor> siblings) {
        var byLeft = siblings.stream().sorted((a, b) -> Double.compare(box(a).x(), box(b).x())).toList();
        for (int i = 0; i < byLeft.size(); i++) {
            var box = box(byLeft.get(i)).grown(-TOLERANCE);
            for (int j = i + 1; j < byLeft.size() && box(byLeft.get(j)).x() < box.right(); j++) {
                if (box.overlaps(box(byLeft.get(j)))) {
                    addOverlap(byLeft.get(i), byLeft.get(j));
                }
            }
        }
        for (var parent : siblings) {
            for (var child : parent.children()) {
                if (!box(parent).grown(TOLERANCE).contains(box(child))) {
                    problems.add(new LayoutProblem(Rule.CHILDREN_INSIDE,
                            List.of(child.id().value(), parent.id().value()),
                            "'" + child.id() + "' sticks out of '" + parent.id() + "'",
                            "give the frame a cell of its own"));
                }
            }
            checkSiblings(parent.children());
        }
    }

    private void addOverlap(Actor one, Actor other) {
        problems.add(new LayoutProblem(Rule.CARDS_APART, List.of(one.id().value(), other.id().value()),
                "'" + one.id() + "' and '" + other.id() + "' overlap", "give each a cell of its own in \"at\""));
    }

    private Box box(Actor actor) {
        return layout.actor(actor.id()).box();
    }
}
