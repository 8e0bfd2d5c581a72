package org.kubeorama.app;

import java.util.HashSet;
import org.kubeorama.library.LibraryViewModel;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.Screening;

/** Marks a film in the list as watched when it has come to its end, by whatever way. */
record DoneMarks(PlayerViewModel player, LibraryViewModel library) {

    void follow() {
        player.screeningProperty().subscribe(now -> now
                .filter(screening -> screening.playhead().ended(screening.rhythm()))
                .map(Screening::scene)
                .filter(scene -> !library.doneProperty().get().contains(scene.id()))
                .ifPresent(scene -> {
                    var done = new HashSet<>(library.doneProperty().get());
                    done.add(scene.id());
                    library.doneProperty().set(done);
                }));
    }
}
