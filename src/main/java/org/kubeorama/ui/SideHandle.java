package org.kubeorama.ui;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The edge by which a part beside the stage is pulled wider, with the mouse or with the arrow keys. */
public final class SideHandle extends Control {
    private static final double NUDGE = 24;
    private DoubleConsumer onMove = _ -> {};
    private double grabbed;

    public SideHandle() {
        getStyleClass().add("side-handle");
        setAccessibleRole(AccessibleRole.THUMB);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grabbed = event.getScreenX());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            onMove.accept(event.getScreenX() - grabbed);
            grabbed = event.getScreenX();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                onMove.accept(event.getCode() == KeyCode.LEFT ? -NUDGE : NUDGE);
                event.consume();
            }
        });
    }

    /** Told by how many pixels it is moved to the right. */
    public void setOnMove(DoubleConsumer told) {
        onMove = told;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var line = new Region();
        line.getStyleClass().add("line");
        return new SkinBase<SideHandle>(this) {
            {
                getChildren().add(line);
            }
        };
    }
}
