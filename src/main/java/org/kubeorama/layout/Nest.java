package org.kubeorama.layout;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneModel;

/** An actor while its place is sought; the outermost nest is the whole diagram. Compared by identity. */
final class Nest {
    private static final int CROWD = 12;

    final Optional<Actor> actor;
    final Optional<Nest> parent;
    final Anatomy anatomy;
    final Flow flow;
    final List<Nest> children;

    /** Where it sits. */
    Box box = new Box(0, 0, 0, 0);

    /** Where it may be moved to without touching its neighbours. */
    Box cell = box;

    private Nest(
            Optional<Actor> actor, Optional<Nest> parent, Flow flow, List<Actor> children, FilmContents contents,
            Typesetter type, Size timeline, boolean crowded) {
        this.actor = actor;
        this.parent = parent;
        this.flow = flow;
        anatomy = actor.map(it -> anatomy(it, contents, type, timeline, crowded)).orElse(Ground.GROUND);
        boolean crowd = isCrowd(children);
        this.children = children.stream()
                .map(child -> new Nest(Optional.of(child), Optional.of(this), child.flow(), child.children(), contents,
                        type, timeline, crowd))
                .toList();
    }

    /** The whole diagram, with nothing placed yet. @param timeline see {@link TimelineAnatomy} */
    static Nest of(SceneModel scene, FilmContents contents, Typesetter type, Size timeline) {
        return new Nest(Optional.empty(), Optional.empty(), scene.flow(), scene.actors(), contents, type, timeline,
                false);
    }

    /** Whether there are more questions and causes than would be read in large letters; cells are the author's choice. */
    private static boolean isCrowd(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.at().isEmpty() && (actor.role() == Role.CHECK || actor.role() == Role.VERDICT))
                .count() > CROWD;
    }

    private static Anatomy anatomy(
            Actor actor, FilmContents contents, Typesetter type, Size timeline, boolean crowded) {
        if (actor.isFrame()) {
            return new FrameAnatomy(actor, contents.of(actor.id()), type);
        }
        return switch (actor.role()) {
            case DOCUMENT, OBJECT -> new PanelAnatomy(actor, contents, type);
            case TIMELINE -> new TimelineAnatomy(actor, contents, type, timeline);
            default -> new CardAnatomy(actor, contents.of(actor.id()), type, crowded);
        };
    }

    boolean isFrame() {
        return actor.map(Actor::isFrame).orElse(true);
    }

    /** Whether its children have cells; they all have or none. */
    boolean isGrid() {
        return !children.isEmpty() && children.getFirst().actor.flatMap(Actor::at).isPresent();
    }

    /** Moves it with everything inside. */
    void move(double dx, double dy) {
        box = new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
        cell = new Box(cell.x() + dx, cell.y() + dy, cell.width(), cell.height());
        children.forEach(child -> child.move(dx, dy));
    }

    /** The anatomy of the whole diagram: nothing of its own. */
    private enum Ground implements Anatomy {
        GROUND;

        @Override
        public Size size() {
            return Size.NONE;
        }

        @Override
        public Margins margins() {
            return Margins.NONE;
        }

        @Override
        public ActorPlace place(Box box) {
            throw new IllegalStateException("the diagram as a whole is no actor");
        }
    }
}
