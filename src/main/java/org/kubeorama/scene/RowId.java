package org.kubeorama.scene;

/** The id of a row as the script writes it. @param value lower-case words joined by hyphens */
public record RowId(String value) implements Comparable<RowId> {
    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
