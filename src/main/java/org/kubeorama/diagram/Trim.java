package org.kubeorama.diagram;

import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;

/** What stands on the canvas with the diagram. */
public enum Trim {
    /** Header and caption: complete on its own. */
    FRAME(SceneLayout.ROOM),
    /** Nothing. */
    BARE(SceneLayout.CANVAS.grown(-56)),
    /** A caption that can be read from the last row. */
    AUDIENCE(new Box(56, 36, 1808, 840));

    private final Box room;

    Trim(Box room) {
        this.room = room;
    }

    /** The part of the canvas in which the diagram is seen. */
    Box room() {
        return room;
    }

    /** Where the diagram is cut when the camera is close. @param visible the canvas with the ground around it */
    Box opening(Box visible) {
        double top = this == FRAME ? room.y() - 14 : visible.y();
        double bottom = this == BARE ? visible.bottom() : room.bottom() + 10;
        return new Box(visible.x(), top, visible.width(), bottom - top);
    }
}
