package org.kubeorama.presenter;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Tells the style of a node how it goes: {@code :early}, {@code :on-time}, {@code :late}, {@code :very-late}. */
final class PaceClass {
    private PaceClass() {}

    static void set(Node node, Pace now) {
        for (var pace : Pace.values()) {
            var name = pace.name().toLowerCase(Locale.ROOT).replace('_', '-');
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), pace == now);
        }
    }
}
