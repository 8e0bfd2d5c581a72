package org.kubeorama.scene;

/** The id of a scene as the script writes it. @param value lower-case words joined by hyphens */
public record SceneId(String value) implements Comparable<SceneId> {
    @Override
    public int compareTo(SceneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
