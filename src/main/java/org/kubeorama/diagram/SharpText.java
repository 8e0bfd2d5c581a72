package org.kubeorama.diagram;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** Text in the size that it has on the screen, see {@link Grain}. */
final class SharpText extends Text {
    private final Supplier<Font> cut;
    private final Grain grain;
    private final Scale back = new Scale();

    /** @param x where the text starts; @param y its baseline; @param cut the font in the grain's present size */
    SharpText(String text, double x, double y, Supplier<Font> cut, Grain grain) {
        super(text);
        this.cut = cut;
        this.grain = grain;
        setBoundsType(TextBoundsType.LOGICAL);
        getTransforms().addAll(new Translate(x, y), back);
        set();
    }

    private void set() {
        setFont(cut.get());
        back.setX(grain.inverse());
        back.setY(grain.inverse());
    }

    /** Sets all text in and below a node anew, after its grain has changed. */
    static void setAll(Node node) {
        if (node instanceof SharpText text) {
            text.set();
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(SharpText::setAll);
            if (parent instanceof Still still) {
                still.renew();
            }
        }
    }
}
