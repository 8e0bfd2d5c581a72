package org.kubeorama.presenter;

import org.kubeorama.player.Film;
import org.kubeorama.timeline.Frame;

/** An instant of a film, as a stage shows it. */
public record Shown(Film film, Frame frame) {
    Page page() {
        return new Page(film.scene().id(), frame.step().id());
    }
}
