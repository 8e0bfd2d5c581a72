package org.kubeorama.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;

/** The language and the colours of the whole window. */
public final class Appearance {
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Appearance(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public void nextLanguage() {
        language.set(language.get().other());
    }

    public void nextTheme() {
        theme.set(theme.get().next());
    }
}
