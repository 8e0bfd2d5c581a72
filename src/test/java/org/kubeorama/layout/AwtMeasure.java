package org.kubeorama.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Known;

/** Measures with the bundled fonts, for sketches. */
final class AwtMeasure implements TextMeasure {
    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Font> han = new EnumMap<>(TextStyle.class);

    AwtMeasure() {
        var faces = new EnumMap<TextStyle.Face, Font>(TextStyle.Face.class);
        faces.put(TextStyle.Face.REGULAR, load(NOTO.formatted("Regular")));
        faces.put(TextStyle.Face.MEDIUM, load(NOTO.formatted("Medium")));
        faces.put(TextStyle.Face.BOLD, load(NOTO.formatted("Bold")));
        faces.put(TextStyle.Face.MONO, load(MONO));
        for (var style : TextStyle.values()) {
            fonts.put(style, Known.in(faces, style.face()).deriveFont((float) style.size()));
            han.put(style, Known.in(faces, TextStyle.Face.REGULAR).deriveFont((float) style.size()));
        }
    }

    private static Font load(String resource) {
        try (var in = AwtMeasure.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(resource, e));
        }
    }

    Font font(String text, TextStyle style) {
        var font = Known.in(fonts, style);
        return font.canDisplayUpTo(text) < 0 ? font : Known.in(han, style);
    }

    @Override
    public double width(String text, TextStyle style) {
        return font(text, style).getStringBounds(text, CONTEXT).getWidth();
    }

    @Override
    public double lineHeight(TextStyle style) {
        return style.face() == TextStyle.Face.MONO ? style.size() * 1.32 : style.size() * 1.448;
    }
}
