package org.kubeorama.diagram;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which characters a TrueType font has, and how wide they are: its {@code cmap} and {@code hmtx} tables. JavaFX adds up
 * the same advances for Latin and Chinese, without kerning, so widths from here are those on the screen, and can be had
 * on any thread without a toolkit.
 */
final class GlyphTable {
    private static final int UNKNOWN = 0;

    private final double unitsPerEm;
    private final char[] advances;
    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;

    /** @param font the file, at least up to its outlines; all tables read here stand before them in the bundled fonts */
    GlyphTable(ByteBuffer font) {
        unitsPerEm = font.getShort(table(font, "head") + 18);
        int numbers = Short.toUnsignedInt(font.getShort(table(font, "hhea") + 34));
        int count = Short.toUnsignedInt(font.getShort(table(font, "maxp") + 4));
        int hmtx = table(font, "hmtx");
        advances = new char[count];
        for (int glyph = 0; glyph < count; glyph++) {
            advances[glyph] = font.getChar(hmtx + 4 * Math.min(glyph, numbers - 1));
        }
        int groups = groups(font);
        int length = font.getInt(groups + 12);
        starts = new int[length];
        ends = new int[length];
        glyphs = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = font.getInt(groups + 16 + 12 * i);
            ends[i] = font.getInt(groups + 20 + 12 * i);
            glyphs[i] = font.getInt(groups + 24 + 12 * i);
        }
    }

    private static int table(ByteBuffer font, String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == tag(name)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table " + name);
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    /** Where the character map of format 12 (all of Unicode, in groups) begins. */
    private static int groups(ByteBuffer font) {
        int cmap = table(font, "cmap");
        int maps = font.getShort(cmap + 2);
        for (int i = 0; i < maps; i++) {
            int map = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(map) == 12) {
                return map;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 12");
    }

    /** Whether the font can draw a character. */
    boolean has(int codePoint) {
        return glyph(codePoint) != UNKNOWN;
    }

    /** The advance of a character as a share of the font's size. */
    double advance(int codePoint) {
        return advances[glyph(codePoint)] / unitsPerEm;
    }

    private int glyph(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        int group = at >= 0 ? at : -at - 2;
        return group >= 0 && codePoint <= ends[group] ? glyphs[group] + codePoint - starts[group] : UNKNOWN;
    }
}
