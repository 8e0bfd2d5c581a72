package org.kubeorama.layout.route;

import org.kubeorama.layout.Axis;

/** A direction of travel. */
enum Way {
    RIGHT, DOWN, LEFT, UP;

    private static final Way[] ALL = values();

    boolean isAcross() {
        return this == RIGHT || this == LEFT;
    }

    Axis axis() {
        return isAcross() ? Axis.X : Axis.Y;
    }

    /** 1 towards larger coordinates, -1 towards smaller ones. */
    int sign() {
        return this == RIGHT || this == DOWN ? 1 : -1;
    }

    Way back() {
        return ALL[(ordinal() + 2) % 4];
    }

    Way turnedRight() {
        return ALL[(ordinal() + 1) % 4];
    }

    Way turnedLeft() {
        return ALL[(ordinal() + 3) % 4];
    }

    static Way of(int ordinal) {
        return ALL[ordinal];
    }
}
