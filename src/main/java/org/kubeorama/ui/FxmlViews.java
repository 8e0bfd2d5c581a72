package org.kubeorama.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/**
 * Makes views: the only code that knows {@link FXMLLoader}. A view's texts are bound to {@link Words} as
 * {@code ${words.player.next}}, so that they follow the language at once.
 */
public final class FxmlViews {
    private static final String SUFFIX = "Controller";
    private final Words words;

    public FxmlViews(Words words) {
        this.words = words;
    }

    /**
     * Loads the view of a finished controller: {@code PlayerController} stands for {@code Player.fxml} in its package.
     *
     * @return the root that the FXML declares
     */
    public <N extends Node> N load(Object controller) {
        var type = controller.getClass();
        var name = type.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(name + " is not a controller");
        }
        var file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        var place = type.getResource(file);
        if (place == null) {
            throw new IllegalArgumentException("no " + file + " beside " + name);
        }
        var loader = new FXMLLoader(place);
        loader.setController(controller);
        loader.getNamespace().put("words", words.tree());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }
}
