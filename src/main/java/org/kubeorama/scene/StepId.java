package org.kubeorama.scene;

/** The id of a step as the script writes it. @param value lower-case words joined by hyphens */
public record StepId(String value) implements Comparable<StepId> {
    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
