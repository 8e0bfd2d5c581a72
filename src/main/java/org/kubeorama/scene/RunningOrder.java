package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A presentation: scenes one after another.
 *
 * @param title for lists; may be empty
 * @param minutes how long it is planned to last; empty: as long as it takes to say what the notes say
 * @param parts in the order in which they are shown
 */
public record RunningOrder(Text title, Optional<Integer> minutes, List<Part> parts) {
    /** No presentation can be planned to last longer. */
    public static final int LONGEST = 600;

    /**
     * A scene of a presentation.
     *
     * @param without steps that are left out
     */
    public record Part(SceneId scene, Set<StepId> without) {
        public Part {
            without = Set.copyOf(without);
        }
    }

    public RunningOrder {
        parts = List.copyOf(parts);
    }

    /** Scenes with all their steps, such as the topics in order. */
    public static RunningOrder of(List<SceneId> scenes) {
        return new RunningOrder(new Text("", ""), Optional.empty(),
                scenes.stream().map(scene -> new Part(scene, Set.of())).toList());
    }

    /** Where a scene stands. */
    public Optional<Part> part(SceneId scene) {
        return parts.stream().filter(part -> part.scene().equals(scene)).findFirst();
    }

    /** The part after that of a scene. */
    public Optional<Part> after(SceneId scene) {
        return part(scene).map(parts::indexOf).filter(at -> at + 1 < parts.size()).map(at -> parts.get(at + 1));
    }

    /** The part before that of a scene. */
    public Optional<Part> before(SceneId scene) {
        return part(scene).map(parts::indexOf).filter(at -> at > 0).map(at -> parts.get(at - 1));
    }

    /** Whether a step is left out. */
    public boolean leavesOut(SceneId scene, StepId step) {
        return part(scene).filter(part -> part.without().contains(step)).isPresent();
    }
}
