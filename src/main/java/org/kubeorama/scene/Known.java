package org.kubeorama.scene;

import java.util.Map;
import java.util.NoSuchElementException;

/** Looks up what is sure to be there: every reference in a {@link SceneModel} leads somewhere. */
public final class Known {
    private Known() {}

    /**
     * What a map holds for a key.
     *
     * @throws NoSuchElementException where it holds nothing: an error of the program, not of a script
     */
    public static <K, V> V in(Map<K, V> map, K key) {
        var found = map.get(key);
        if (found == null) {
            throw new NoSuchElementException("nothing is known as '" + key + "'");
        }
        return found;
    }
}
