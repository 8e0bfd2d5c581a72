package org.kubeorama.presenter;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** As high as its width asks for a picture of a screen's shape; what is in it fills it. */
public final class WidePane extends Pane {
    private static final double SHAPE = 9 / 16.0;
    private static final double LEAST = 320;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.floor((width >= 0 ? width : getPrefWidth() > 0 ? getPrefWidth() : getWidth()) * SHAPE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        for (var child : getManagedChildren()) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
