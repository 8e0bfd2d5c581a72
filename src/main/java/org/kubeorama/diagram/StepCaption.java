package org.kubeorama.diagram;

import org.kubeorama.timeline.Frame;

/** The words under the diagram; they change with steps only. */
abstract class StepCaption extends Still {
    abstract void show(Frame frame);
}
