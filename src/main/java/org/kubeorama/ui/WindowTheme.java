package org.kubeorama.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.kubeorama.look.Theme;

/**
 * What controls look like in each theme: AtlantaFX below, our colours and the names that ControlsFX asks for above it,
 * in one user agent stylesheet, so that tooltips and menus have it too.
 */
public final class WindowTheme {
    private WindowTheme() {}

    /** The stylesheet as an address to give to {@code Application.setUserAgentStylesheet}. */
    public static String stylesheet(Theme theme) {
        var css = "@import \"" + base(theme) + "\";\n" + read(theme.code() + ".css") + read("controls.css");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static URL base(Theme theme) {
        var path = switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
        return Objects.requireNonNull(WindowTheme.class.getResource(path), path);
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(WindowTheme.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
