package org.kubeorama.presenter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.kubeorama.diagram.Snapshots;
import org.kubeorama.diagram.StageView;
import org.kubeorama.diagram.Trim;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Film;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;
import org.kubeorama.ui.BackgroundWork;

/**
 * Small pictures of steps at their rest, made one after another when there is time, and kept. What grows with a scene is
 * done on a worker; only the taking of each picture is the FX thread's, and that waits for an idle moment.
 */
public final class StepPictures {
    private static final long MOST_BYTES = 96L << 20;
    private static final double SHAPE = 9 / 16.0;

    private final BackgroundWork work;
    private final Executor idle;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, List<Consumer<Image>>> wanted = new HashMap<>();
    private final Deque<Wish> queue = new ArrayDeque<>();
    private Optional<Easel> easel = Optional.empty();
    private boolean busy;
    private long bytes;

    /**
     * A picture that is asked for.
     *
     * @param way along which the step is reached
     * @param width in pixels; the height is nine sixteenths of it
     */
    public record Wish(Film film, Way way, StepId step, Theme theme, Language language, int width) {
        private Key key() {
            return new Key(new Same(film), way, step, theme, language, width);
        }
    }

    /** A film is told by what it is, not by what it holds: comparing it would take longer than drawing it. */
    private record Same(Film film) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same(var that) && that == film;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(film);
        }
    }

    private record Key(Same film, Way way, StepId step, Theme theme, Language language, int width) {}

    /** A stage that is kept as long as pictures of the same kind follow. */
    private record Easel(Wish first, SceneTimeline timeline, Snapshots pictures) {
        boolean suits(Wish wish) {
            return first.film() == wish.film() && first.theme() == wish.theme()
                    && first.language() == wish.language() && first.width() == wish.width();
        }
    }

    /** @param frame empty where the way does not lead to the step */
    private record Sitting(Easel easel, Optional<Frame> frame) {}

    /** @param idle runs a task when nothing moves */
    public StepPictures(BackgroundWork work, Executor idle) {
        this.work = work;
        this.idle = idle;
    }

    /** Hands over a picture, at once if there is one. @param soon whether it goes before what others wait for */
    public void ask(Wish wish, boolean soon, Consumer<Image> then) {
        var key = wish.key();
        var ready = kept.get(key);
        if (ready != null) {
            then.accept(ready);
            return;
        }
        var waiting = wanted.get(key);
        if (waiting != null) {
            waiting.add(then);
            if (soon && queue.removeIf(other -> other.key().equals(key))) {
                queue.addFirst(wish);
            }
            return;
        }
        wanted.put(key, new ArrayList<>(List.of(then)));
        if (soon) {
            queue.addFirst(wish);
        } else {
            queue.addLast(wish);
        }
        next();
    }

    private void next() {
        if (busy || queue.isEmpty()) {
            return;
        }
        busy = true;
        var wish = queue.removeFirst();
        var at = easel;
        work.run(() -> sit(wish, at), sitting -> idle.execute(() -> take(wish, sitting)), failure -> {
            System.getLogger(StepPictures.class.getName())
                    .log(System.Logger.Level.WARNING, "no picture of step " + wish.step(), failure);
            done(wish, Optional.empty());
        });
    }

    private static Sitting sit(Wish wish, Optional<Easel> kept) {
        var easel = kept.filter(before -> before.suits(wish)).orElseGet(() -> {
            var stage = new StageView(
                    wish.film().scene(), wish.film().layout(), wish.theme(), wish.language(), Trim.BARE);
            int height = (int) Math.rint(wish.width() * SHAPE);
            return new Easel(wish, new SceneTimeline(wish.film().scene(), wish.way()),
                    new Snapshots(stage, wish.width(), height));
        });
        var timeline = easel.timeline().way().equals(wish.way())
                ? easel.timeline()
                : new SceneTimeline(wish.film().scene(), wish.way());
        return new Sitting(new Easel(wish, timeline, easel.pictures()), timeline.indexOf(wish.step()).map(timeline::still));
    }

    private void take(Wish wish, Sitting sitting) {
        easel = Optional.of(sitting.easel());
        done(wish, sitting.frame().map(sitting.easel().pictures()::picture));
    }

    private void done(Wish wish, Optional<Image> picture) {
        busy = false;
        var waiting = wanted.remove(wish.key());
        picture.ifPresent(image -> {
            keep(wish.key(), image);
            if (waiting != null) {
                waiting.forEach(then -> then.accept(image));
            }
        });
        next();
    }

    private void keep(Key key, Image image) {
        kept.put(key, image);
        bytes += size(image);
        var oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && kept.size() > 1) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(Image image) {
        return (long) (4 * image.getWidth() * image.getHeight());
    }

    /** Lets go of what was made; what is asked for from now on is made anew. */
    public void forget() {
        kept.clear();
        queue.clear();
        wanted.clear();
        easel = Optional.empty();
        bytes = 0;
    }
}
