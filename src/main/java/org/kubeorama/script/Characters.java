package org.kubeorama.script;

import java.util.Optional;

/** What may stand in a text: characters that can be seen, and no towers of accents. */
final class Characters {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Characters() {}

    /** What is wrong with a text that is drawn in one line, as the end of a sentence: "the text holds ...". */
    static Optional<String> fault(String text) {
        return fault(text, false);
    }

    /** The same for a text that may have line breaks. */
    static Optional<String> faultInLines(String text) {
        return fault(text, true);
    }

    private static Optional<String> fault(String text, boolean lines) {
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > Limits.MARKS) {
                return Optional.of("more than " + Limits.MARKS + " combining marks in a row");
            }
            if (!(lines && character == '\n') && isHidden(text, at)) {
                return Optional.of(nameOf(character));
            }
        }
        return Optional.empty();
    }

    /** The text with whatever is wrong in it replaced by the replacement character, which can be seen. */
    static String cleanedLines(String text) {
        var clean = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            marks = isMark(character) ? marks + 1 : 0;
            boolean bad = marks > Limits.MARKS || character != '\n' && isHidden(text, at);
            clean.appendCodePoint(bad ? 0xFFFD : character);
        }
        return clean.toString();
    }

    /** The text with what cannot be seen written as an escape, so that a message is what it looks like. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(Characters::isUnseen)) {
            return text;
        }
        var visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isUnseen(character)) {
                visible.append("<").append(code(character)).append(">");
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** A name as it stands in a message: in single quotes, cut where it is very long. */
    static String quoted(String name) {
        if (name.codePointCount(0, name.length()) <= Limits.ID) {
            return "'" + name + "'";
        }
        return "'" + name.substring(0, name.offsetByCodePoints(0, 40)) + "…'";
    }

    private static boolean isHidden(String text, int at) {
        int character = text.codePointAt(at);
        return isUnseen(character) && !(character == JOINER && joinsEmoji(text, at));
    }

    private static boolean joinsEmoji(String text, int at) {
        int before = at;
        while (before > 0 && isEmojiDress(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        return before > 0
                && Character.isExtendedPictographic(text.codePointBefore(before))
                && at + 1 < text.length()
                && Character.isExtendedPictographic(text.codePointAt(at + 1));
    }

    private static boolean isEmojiDress(int character) {
        return character == EMOJI_STYLE || Character.isEmojiModifier(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String nameOf(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' ? "a line break" : "the control character " + code(character);
            case Character.SURROGATE -> "half of a surrogate pair, " + code(character);
            default -> "the invisible character " + code(character);
        };
    }

    private static String code(int character) {
        return "U+%04X".formatted(character);
    }
}
