package org.kubeorama.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.kubeorama.layout.TextMeasure;
import org.kubeorama.look.TextStyle;
import org.kubeorama.look.TextStyle.Face;

/**
 * The bundled fonts: measures text on any thread and without a toolkit, and hands JavaFX the faces that are drawn. Each
 * face is read when it is first needed, once.
 */
public final class Fonts implements TextMeasure {
    private static final Fonts BUNDLED = new Fonts();
    /** Names the folder where the program's start script has fonts as files. */
    private static final String FOLDER = "kubeorama.fonts";
    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";
    private static final String PICTOGRAMS =
            "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
    /** The tables that say how wide characters are lie in the first 260 KB of each file; the outlines follow. */
    private static final int TABLES = 300_000;
    private static final double LEADING = 1.45;
    /** Half a capital's height: what is centred on a line's middle. */
    private static final double HALF_CAPITAL = 0.37;

    private final Map<Face, GlyphTable> tables = new ConcurrentHashMap<>();
    private final Map<String, Font> files = new ConcurrentHashMap<>();

    private Fonts() {}

    /** @param face the face that has all its characters */
    record Run(String text, Face face) {}

    /** The fonts that come with the program. */
    public static Fonts bundled() {
        return BUNDLED;
    }

    @Override
    public double width(String text, TextStyle style) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            width += table(faceOf(character, style.face())).advance(character);
        }
        return width * style.size();
    }

    @Override
    public double lineHeight(TextStyle style) {
        return Math.rint(style.size() * LEADING);
    }

    /** The characters of a text that no bundled font has, each once, in their order. */
    List<String> missing(String text, TextStyle style) {
        return text.codePoints()
                .filter(character -> !table(faceOf(character, style.face())).has(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** From a line's top to its baseline. */
    double baseline(TextStyle style) {
        return Math.rint(lineHeight(style) / 2 + HALF_CAPITAL * style.size());
    }

    /** A text in pieces that one face can draw: Chinese inside monospace is set in Noto. */
    List<Run> runs(String text, Face face) {
        var runs = new ArrayList<Run>();
        int start = 0;
        while (start < text.length()) {
            var used = faceOf(text.codePointAt(start), face);
            int end = start;
            while (end < text.length() && faceOf(text.codePointAt(end), face) == used) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(new Run(text.substring(start, end), used));
            start = end;
        }
        return runs;
    }

    /** The start of a text that is no wider than {@code room}, ending in an ellipsis where something is cut. */
    String fitting(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        double left = room - width("…", style);
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            left -= width(text.substring(end, next), style);
            if (left < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Makes all faces known to JavaFX by their names, so that style sheets may ask for them. */
    public void loadAll() {
        for (var face : Face.values()) {
            font(face, TextStyle.CARD_LABEL.size());
        }
    }

    /** A face as JavaFX knows it. @param size in pixels of the canvas */
    Font font(Face face, double size) {
        return font(resource(face), size);
    }

    /** The font of the icons, {@link Pictogram}. */
    Font pictograms(double size) {
        return font(PICTOGRAMS, size);
    }

    private Font font(String resource, double size) {
        return new Font(files.computeIfAbsent(resource, Fonts::load).getName(), size);
    }

    private Face faceOf(int character, Face wanted) {
        return wanted == Face.MONO && !table(Face.MONO).has(character) ? Face.REGULAR : wanted;
    }

    private GlyphTable table(Face face) {
        var table = tables.get(face);
        return table != null ? table : tables.computeIfAbsent(face, Fonts::read);
    }

    private static GlyphTable read(Face face) {
        try (var file = open(resource(face))) {
            return new GlyphTable(ByteBuffer.wrap(file.readNBytes(TABLES)));
        } catch (IOException cause) {
            throw new UncheckedIOException("The font " + resource(face) + " cannot be read", cause);
        }
    }

    private static Font load(String resource) {
        // JavaFX takes the path as it stands in the address: no blank of it may be escaped
        var address = file(resource)
                .map(path -> "file:" + path)
                .orElseGet(() -> Fonts.class.getResource(resource).toExternalForm());
        var font = Font.loadFont(address, 16);
        if (font == null) {
            throw new IllegalStateException("The font " + resource + " cannot be loaded");
        }
        return font;
    }

    /** A font that the program came with as a file, which is read in a quarter of the time. */
    private static Optional<Path> file(String resource) {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(folder -> Path.of(folder, resource.substring(resource.lastIndexOf('/') + 1)).toAbsolutePath())
                .filter(Files::exists);
    }

    private static InputStream open(String resource) throws IOException {
        var file = file(resource);
        return file.isPresent() ? Files.newInputStream(file.get()) : Fonts.class.getResourceAsStream(resource);
    }

    private static String resource(Face face) {
        return switch (face) {
            case REGULAR -> NOTO.formatted("Regular");
            case MEDIUM -> NOTO.formatted("Medium");
            case BOLD -> NOTO.formatted("Bold");
            case MONO -> MONO;
        };
    }
}
