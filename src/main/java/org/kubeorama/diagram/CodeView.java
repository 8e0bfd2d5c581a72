package org.kubeorama.diagram;

import java.util.BitSet;
import java.util.Optional;
import javafx.scene.Group;
import org.kubeorama.layout.ActorPlace.CodePlace;
import org.kubeorama.layout.Box;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.YamlLines;
import org.kubeorama.timeline.Frame.ObjectState;

/** The YAML of an object: a window of its lines that shows what the step has changed, highlighted and with a plus. */
final class CodeView extends Group {
    /** Left of the lines, for the plus. */
    static final double GUTTER = 22;
    private static final Text ABSENT = new Text("does not exist", "不存在");

    private final String owner;
    private final CodePlace place;
    private final Pen pen;
    private Optional<ObjectState> shown = Optional.empty();
    private double light = -1;
    private int ground;

    CodeView(Actor actor, CodePlace place, Pen pen) {
        this.owner = actor.id().value();
        this.place = place;
        this.pen = pen;
    }

    /** @return whether anything changed */
    boolean show(ObjectState object) {
        var wanted = Optional.of(object);
        if (wanted.equals(shown)) {
            return false;
        }
        shown = wanted;
        draw();
        return true;
    }

    void light(double wanted, int behind) {
        if (wanted != light || behind != ground) {
            light = wanted;
            ground = behind;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        if (shown.isEmpty() || light < 0) {
            return;
        }
        var lines = YamlLines.of(shown.get().manifest());
        if (lines.isEmpty()) {
            letter(pen.say(ABSENT), slots(0, 1), pen.palette().muted(), ground);
            return;
        }
        var changed = ChangedLines.of(lines, shown.get().changed());
        // an object that a step leaves alone stays as it was scrolled
        var looked = ChangedLines.of(lines, shown.get().lastChanged());
        var window = CodeWindow.of(lines.size(), looked, place.lines());
        drawPlates(window, changed);
        for (int slot = 0; slot < window.size(); slot++) {
            if (window.isCut(slot)) {
                letter("…", slots(slot, 1), pen.palette().muted(), ground);
            } else if (changed.get(window.first() + slot)) {
                drawChanged(lines.get(window.first() + slot).text(), slot);
            } else {
                drawUnchanged(lines.get(window.first() + slot).text(), slot);
            }
        }
    }

    /** One plate behind each run of changed lines. */
    private void drawPlates(CodeWindow window, BitSet changed) {
        int slot = 0;
        while (slot < window.size()) {
            int length = 0;
            while (slot + length < window.size() && window.shows(slot + length, changed)) {
                length++;
            }
            if (length > 0) {
                var box = slots(slot, length);
                var whole = new Box(box.x() - GUTTER, box.y(), box.width() + GUTTER, box.height());
                getChildren().add(Pen.filled(Pen.rectangle(whole, 5), plate()));
            }
            slot += length + 1;
        }
    }

    private int plate() {
        return pen.palette().body(pen.palette().codeAdded(), ground, light);
    }

    private void drawChanged(String text, int slot) {
        var box = slots(slot, 1);
        var sign = new Box(box.x() - GUTTER + 6, box.y(), GUTTER, box.height());
        letter("+", sign, pen.palette().codeInk(), plate());
        letter(text, box, pen.palette().codeInk(), plate());
    }

    /** Names of fields are quieter than their values. */
    private void drawUnchanged(String text, int slot) {
        var box = slots(slot, 1);
        int name = nameEnd(text);
        double width = pen.fonts().width(text.substring(0, name), TextStyle.CODE);
        if (name > 0) {
            letter(text.substring(0, name), box, pen.palette().muted(), ground);
        }
        if (name < text.length() && width < box.width()) {
            letter(text.substring(name), new Box(box.x() + width, box.y(), box.width() - width, box.height()),
                    pen.palette().ink(), ground);
        }
    }

    /** Where the name of a field ends, behind its colon; 0 where there is none. */
    private static int nameEnd(String line) {
        int colon = line.indexOf(": ");
        int quote = line.indexOf('"');
        if (colon > 0 && (quote < 0 || colon < quote)) {
            return colon + 1;
        }
        return line.endsWith(":") ? line.length() : 0;
    }

    private Box slots(int first, int count) {
        return new Box(place.box().x(), place.box().y() + first * place.lineHeight(), place.box().width(),
                count * place.lineHeight());
    }

    private void letter(String text, Box box, int colour, int behind) {
        var lettering = new Lettering(pen, TextStyle.CODE, DrawnText.Kind.CODE, owner);
        double top = box.y() + (box.height() - pen.fonts().lineHeight(TextStyle.CODE)) / 2;
        lettering.ink(pen.palette().text(colour, behind, light), behind);
        lettering.write(text, box, top, Lettering.Align.LEFT);
        getChildren().add(lettering);
    }
}
