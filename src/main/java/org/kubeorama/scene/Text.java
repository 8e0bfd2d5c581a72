package org.kubeorama.scene;

/**
 * One text in both languages.
 *
 * @param en English
 * @param zh Simplified Chinese; equal to {@code en} for names that are not translated
 */
public record Text(String en, String zh) {

    /** A name that reads the same in both languages. */
    public static Text plain(String name) {
        return new Text(name, name);
    }

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }

    /** Whether there is nothing to read in either language. */
    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }
}
