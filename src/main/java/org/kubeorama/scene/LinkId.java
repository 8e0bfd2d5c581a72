package org.kubeorama.scene;

/** The id of a link as the script writes it. @param value lower-case words joined by hyphens */
public record LinkId(String value) implements Comparable<LinkId> {
    @Override
    public int compareTo(LinkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
