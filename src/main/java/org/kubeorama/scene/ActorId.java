package org.kubeorama.scene;

/** The id of a actor as the script writes it. @param value lower-case words joined by hyphens */
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
