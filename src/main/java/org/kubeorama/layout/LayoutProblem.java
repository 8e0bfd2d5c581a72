package org.kubeorama.layout;

import java.util.List;

/**
 * Something in a layout that a viewer would stumble over.
 *
 * @param rule which rule it breaks
 * @param ids the actors, links and steps concerned, as the script writes them
 * @param wrong what is wrong, a sentence without its full stop
 * @param advice what the writer of the scene could do
 */
public record LayoutProblem(Rule rule, List<String> ids, String wrong, String advice) {
    public LayoutProblem {
        ids = List.copyOf(ids);
    }

    /** What every layout should keep. */
    public enum Rule {
        CARDS_APART, CHILDREN_INSIDE, ROUTE_CLEAR, LANES_APART, TEXT_CLEAR, TEXT_WHOLE, PLOTS_APART, CALLOUT_CLEAR, CALLOUT_NEAR,
        IN_ROOM, LARGE_ENOUGH, CAPTION_SHORT
    }
}
