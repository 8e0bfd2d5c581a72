package org.kubeorama.scene;

/** The id of a object as the script writes it. @param value lower-case words joined by hyphens */
public record ObjectId(String value) implements Comparable<ObjectId> {
    @Override
    public int compareTo(ObjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
