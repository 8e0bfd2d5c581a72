package org.kubeorama.script;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.Cell;

/** Whether actors side by side can be placed: all in cells that do not overlap, or all in layers. */
record SiblingCheck(Problems problems, List<Sibling> siblings) {

    /** @param flow where the parent says how layers run */
    void check(Optional<Spot> flow) {
        if (siblings.stream().anyMatch(Sibling::misplaced)) {
            return;
        }
        long placed =
                siblings.stream().filter(sibling -> sibling.at().isPresent()).count();
        if (placed > 0 && placed < siblings.size()) {
            tellMixed(placed * 2 < siblings.size());
        }
        if (placed == siblings.size()) {
            flow.ifPresent(spot -> problems.complain(
                    spot, "\"flow\" does nothing here", "it is for children without \"at\": take it out"));
        }
        for (int i = 0; i < siblings.size(); i++) {
            tellOverlap(i);
        }
    }

    /** The fewer are to blame. */
    private void tellMixed(boolean placedAreFewer) {
        for (var sibling : siblings) {
            var name = Characters.quoted(sibling.actor().id().value());
            if (placedAreFewer && sibling.at().isPresent()) {
                problems.refuse(
                        sibling.at().get(),
                        name + " has \"at\", the others beside it have not",
                        "give all of them a cell, or none");
            } else if (!placedAreFewer && sibling.at().isEmpty()) {
                problems.refuse(
                        sibling.spot(),
                        name + " has no \"at\", the others beside it have",
                        "give all of them a cell, or none");
            }
        }
    }

    private void tellOverlap(int index) {
        var sibling = siblings.get(index);
        sibling.actor()
                .at()
                .ifPresent(cell -> siblings.subList(0, index).stream()
                        .filter(other -> other.actor()
                                .at()
                                .filter(it -> overlap(cell, it))
                                .isPresent())
                        .findFirst()
                        .ifPresent(other -> problems.refuse(
                                sibling.at().orElse(sibling.spot()),
                                Characters.quoted(sibling.actor().id().value()) + " lies on "
                                        + Characters.quoted(other.actor().id().value()),
                                "choose a free cell")));
    }

    private static boolean overlap(Cell one, Cell other) {
        return one.column() < other.column() + other.columns()
                && other.column() < one.column() + one.columns()
                && one.row() < other.row() + other.rows()
                && other.row() < one.row() + one.rows();
    }
}
