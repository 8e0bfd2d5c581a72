package org.kubeorama.scene;

import java.util.List;
import java.util.Optional;

/**
 * One thing on the stage: a card, or a frame around its children.
 *
 * @param id unique in the scene
 * @param role what it is
 * @param label its name; for a frame, the title
 * @param detail a second, smaller line
 * @param icon instead of the role's own
 * @param tone the colour of a state or a verdict
 * @param at the cell in the parent's grid; empty in a parent whose children are placed in layers
 * @param flow the direction in which its children are layered, where they have no cells
 * @param hidden not there until a {@code show}; its place stays reserved
 * @param rows lines inside the card; for {@link Role#TIMELINE}: its lanes
 * @param object for {@link Role#OBJECT}: what it shows
 * @param lines for {@link Role#OBJECT}: how many lines of YAML are visible at once
 * @param axis for {@link Role#TIMELINE}: the clock of its lanes
 * @param children actors inside, in the order of the script
 */
public record Actor(
        ActorId id,
        Role role,
        Text label,
        Optional<Text> detail,
        Optional<Icon> icon,
        Optional<Tone> tone,
        Optional<Cell> at,
        Flow flow,
        boolean hidden,
        List<Row> rows,
        Optional<ObjectId> object,
        int lines,
        Optional<TimeAxis> axis,
        List<Actor> children) {
    public Actor {
        rows = List.copyOf(rows);
        children = List.copyOf(children);
    }

    /** Whether it is drawn as a frame with a title rather than as a card. */
    public boolean isFrame() {
        return !children.isEmpty() || role == Role.ZONE;
    }
}
