package org.kubeorama.scene;

/** The direction in which a layered placing runs. */
public enum Flow {
    RIGHT, DOWN
}
