package org.kubeorama.layout;

import java.util.List;
import java.util.Optional;
import org.kubeorama.scene.LinkId;

/**
 * How a link runs.
 *
 * @param points corners of the route from its start on the source's edge to its end on the target's; each leg is
 *     horizontal or vertical
 * @param label room for the link's label
 * @param pill where the centre of every payload pill of this link rests
 */
public record LinkPlace(LinkId link, List<Point> points, Optional<TextPlace> label, Optional<Point> pill) {}
