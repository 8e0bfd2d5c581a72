package org.kubeorama.diagram;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import org.kubeorama.layout.ActorPlace.CodePlace;
import org.kubeorama.layout.Box;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.YamlLine;
import org.kubeorama.scene.YamlLines;
import org.kubeorama.timeline.Frame.ObjectState;

/** The YAML of an object: a window of its lines that shows what the step has changed, highlighted and with a plus. */
final class CodeView extends Group {
    static final double GUTTER = 22;
    private static final Text ABSENT = new Text("does not exist yet", "尚不存在");

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

    void show(ObjectState object) {
        var wanted = Optional.of(object);
        if (!wanted.equals(shown)) {
            shown = wanted;
            draw();
        }
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
            write(pen.say(ABSENT), 0, pen.palette().muted(), ground);
            return;
        }
        var window = CodeWindow.of(lines, shown.get().changed(), place.lines());
        for (int slot = 0; slot < window.size(); slot++) {
            int line = window.first() + slot;
            if (slot == 0 && window.cutAbove() || slot == window.size() - 1 && window.cutBelow()) {
                write("…", slot, pen.palette().muted(), ground);
            } else {
                draw(lines.get(line), slot, shown.get().changed());
            }
        }
    }

    private void draw(YamlLine line, int slot, Set<String> changed) {
        var palette = pen.palette();
        if (!changed.contains(line.pointer())) {
            write(line.text(), slot, palette.ink(), ground);
            return;
        }
        int plate = palette.body(palette.codeAdded(), ground, light);
        getChildren().add(Pen.filled(Pen.rectangle(slot(slot), 4), plate));
        sign(slot, plate);
        write(line.text(), slot, palette.codeInk(), plate);
    }

    private Box slot(int slot) {
        return new Box(place.box().x(), place.box().y() + slot * place.lineHeight(), place.box().width(),
                place.lineHeight());
    }

    private void sign(int slot, int plate) {
        var box = slot(slot);
        letter("+", new Box(box.x() + 7, box.y(), GUTTER, box.height()), pen.palette().codeInk(), plate);
    }

    private void write(String text, int slot, int colour, int behind) {
        var box = slot(slot);
        letter(text, new Box(box.x() + GUTTER, box.y(), box.width() - GUTTER, box.height()), colour, behind);
    }

    private void letter(String text, Box box, int colour, int behind) {
        var lettering = new Lettering(pen.fonts(), TextStyle.CODE, DrawnText.Kind.CODE, owner);
        double top = box.y() + (box.height() - pen.fonts().lineHeight(TextStyle.CODE)) / 2;
        lettering.write(text, box, top, Lettering.Align.LEFT);
        lettering.ink(pen.palette().text(colour, behind, light), behind);
        getChildren().add(lettering);
    }
}
