package org.kubeorama.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kubeorama.diagram.DrawnText;
import org.kubeorama.diagram.StageView;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.Contrast;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.LinkId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.SceneTimeline;

/** Every still of a scene, in both languages and all themes: is each text whole, clear of others, and not faint? */
final class PictureRule {
    private static final double SMALLEST = 14;

    /** Rounding of widths, in pixels. */
    private static final double TOLERANCE = 0.75;

    private final SceneModel scene;
    private final SceneLayout layout;
    private final Map<String, Seen> found = new LinkedHashMap<>();

    /** @param conditions languages and themes in which it is seen */
    private record Seen(StepId step, String wrong, String right, Set<String> conditions) {}

    PictureRule(SceneModel scene, SceneLayout layout) {
        this.scene = scene;
        this.layout = layout;
    }

    List<Finding> findings() {
        for (var language : Language.values()) {
            for (var theme : Theme.values()) {
                look(language, theme);
            }
        }
        return found.values().stream()
                .map(seen -> new Finding(seen.step(), seen.wrong() + " (" + String.join(", ", seen.conditions()) + ")",
                        seen.right()))
                .toList();
    }

    private void look(Language language, Theme theme) {
        var view = new StageView(scene, layout, theme, language);
        Set<StepId> seen = new HashSet<>();
        for (var way : SceneTimeline.tour(scene)) {
            var timeline = new SceneTimeline(scene, way);
            for (int i = 0; i < timeline.steps().size(); i++) {
                if (seen.add(timeline.steps().get(i).id())) {
                    var frame = timeline.still(i);
                    view.show(frame);
                    judge(frame, view.texts(), language.code() + " " + theme.code());
                }
            }
        }
    }

    private void judge(Frame frame, List<DrawnText> texts, String condition) {
        for (var text : texts) {
            whole(frame, text, condition);
            clear(frame, text, condition);
        }
        large(frame, texts, condition);
        apart(frame, texts, condition);
    }

    private void whole(Frame frame, DrawnText text, String condition) {
        if (text.cut() || !text.within().grown(TOLERANCE).contains(text.bounds())) {
            note(frame, text, "is cut or out of its box", "shorten it, or give its card more room", condition);
        }
    }

    /** One sentence tells of all that is too small: it is the diagram that is too large. */
    private void large(Frame frame, List<DrawnText> texts, String condition) {
        texts.stream().min(Comparator.comparingDouble(DrawnText::size)).filter(text -> text.size() < SMALLEST)
                .ifPresent(text -> note(frame, String.format(Locale.ROOT, "the diagram is too large: text is drawn at"
                        + " %.1f px", text.size()), "nothing may be smaller than 14 px at 1920 wide: fewer or smaller"
                        + " cards, shorter payloads, or a camera action", condition));
    }

    private void clear(Frame frame, DrawnText text, String condition) {
        double ratio = Contrast.ratio(text.colour(), text.background());
        double least = lit(frame, text) ? Contrast.LIT : Contrast.RECEDED;
        if (ratio < least) {
            note(frame, text, String.format(Locale.ROOT, "has a contrast of %.2f : 1", ratio),
                    String.format(Locale.ROOT, "at least %.1f : 1", least), condition);
        }
    }

    private static boolean lit(Frame frame, DrawnText text) {
        var actor = frame.actors().get(new ActorId(text.owner()));
        if (actor != null) {
            return actor.light() == 1 && actor.mark().isEmpty();
        }
        var link = frame.links().get(new LinkId(text.owner()));
        return link == null || link.light() == 1;
    }

    private void apart(Frame frame, List<DrawnText> texts, String condition) {
        var byLeft = texts.stream().sorted((a, b) -> Double.compare(a.bounds().x(), b.bounds().x())).toList();
        for (int i = 0; i < byLeft.size(); i++) {
            var text = byLeft.get(i);
            for (int j = i + 1; j < byLeft.size() && byLeft.get(j).bounds().x() < text.bounds().right(); j++) {
                var other = byLeft.get(j);
                if (shrunk(text.bounds()).overlaps(shrunk(other.bounds())) && !sameLine(text, other)) {
                    note(frame, text, "is covered by '" + other.text() + "'", "move one of them", condition);
                }
            }
        }
    }

    /** Runs of one line touch where the script changes, and lines of one text overlap by their line spacing. */
    private static boolean sameLine(DrawnText text, DrawnText other) {
        return text.owner().equals(other.owner()) && text.kind() == other.kind() && text.kind() != DrawnText.Kind.PLOT;
    }

    private static Box shrunk(Box box) {
        return box.grown(-TOLERANCE * 2);
    }

    private void note(Frame frame, DrawnText text, String wrong, String right, String condition) {
        var what = text.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var owner = text.owner().isEmpty() ? "" : " of '" + text.owner() + "'";
        var sentence = "the " + what + owner + " '" + text.text() + "' " + wrong;
        note(frame, sentence, right, condition);
    }

    private void note(Frame frame, String sentence, String right, String condition) {
        found.computeIfAbsent(sentence, _ -> new Seen(frame.step().id(), sentence, right, new TreeSet<>()))
                .conditions().add(condition);
    }
}
