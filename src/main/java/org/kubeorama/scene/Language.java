package org.kubeorama.scene;

/** A language that every text of a film is written in. */
public enum Language {
    EN("en"),
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code used in scripts, file names and options: {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    /** The other one of the two. */
    public Language other() {
        return switch (this) {
            case EN -> ZH;
            case ZH -> EN;
        };
    }
}
