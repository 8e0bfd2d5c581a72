package org.kubeorama.layout;

/** A point in pixels of the 1920 × 1080 canvas. */
public record Point(double x, double y) {}
