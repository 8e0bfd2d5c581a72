package org.kubeorama.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the notes panel shows: Markdown sections in each language, in the order of the file. */
public record Notes(Map<Language, List<Section>> sections) {
    /** No section in any language. */
    public static final Notes NONE = new Notes(Map.of());

    public Notes {
        sections = Map.copyOf(sections);
    }

    /** The sections in a language; empty where there is no notes file. */
    public List<Section> in(Language language) {
        return sections.getOrDefault(language, List.of());
    }

    /** The section of a step, if it has one. */
    public Optional<Section> of(StepId step, Language language) {
        return in(language).stream().filter(section -> section.anchor().equals(step.value())).findFirst();
    }

    /**
     * @param anchor a step's id, {@code in-short} for the summary, empty for text before the first heading
     * @param heading without its marks and anchor
     * @param markdown the text under the heading
     */
    public record Section(String anchor, String heading, String markdown) {}
}
