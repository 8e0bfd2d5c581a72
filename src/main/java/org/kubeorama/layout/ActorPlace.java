package org.kubeorama.layout;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.RowId;

/**
 * Where an actor and its parts sit. All boxes are absolute.
 *
 * @param box the card or the frame
 * @param frame whether it is a frame around others
 * @param icon the icon's tile on a card, the icon itself in a frame's title; empty where there is none
 * @param label the name; in a frame, the title
 * @param detail room for the second line, whatever it will say; its text is the first one
 * @param rows one for each row of the actor
 * @param code for an object: where its lines of YAML stand, {@code lines} of them
 * @param timeline for a time line: where its lanes, its ticks and its plots are
 * @param badgeRight the right end of badges at half their height, on the upper edge; badges are as wide as their text;
 *     empty where there is never one
 * @param reason room for a mark's reason under the card
 */
public record ActorPlace(
        ActorId actor,
        Box box,
        boolean frame,
        Optional<Box> icon,
        TextPlace label,
        Optional<TextPlace> detail,
        List<RowPlace> rows,
        Optional<CodePlace> code,
        Optional<TimelinePlace> timeline,
        Optional<Point> badgeRight,
        Optional<Box> reason) {

    /**
     * @param box the whole line
     * @param label room for the label, empty where there is none
     * @param value room for every value that the row will ever have
     * @param bar the track of the bar
     * @param mark room for the mark's sign at the right end
     */
    public record RowPlace(
            RowId row, Box box, Optional<Box> label, Optional<Box> value, Optional<Box> bar, Optional<Box> mark) {}

    /**
     * @param lineHeight pixels from line to line
     * @param lines how many are visible at once
     */
    public record CodePlace(Box box, double lineHeight, int lines) {}
}
