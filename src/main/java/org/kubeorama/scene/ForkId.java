package org.kubeorama.scene;

/** The id of a fork as the script writes it. @param value lower-case words joined by hyphens */
public record ForkId(String value) implements Comparable<ForkId> {
    @Override
    public int compareTo(ForkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
