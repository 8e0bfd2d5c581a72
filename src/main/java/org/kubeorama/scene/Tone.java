package org.kubeorama.scene;

/** How a badge, mark, row or state is meant. A view backs each tone up with a shape, never colour alone. */
public enum Tone {
    OK, WARN, FAIL, INFO, NONE
}
